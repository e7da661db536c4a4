import type { Dataset } from '#model/dataset';
import type { Place } from '#model/finding';

interface Placed {
  readonly place: Place;
}

/** The files whose records the dataset holds. */
export function filesOf(dataset: Dataset): ReadonlySet<string> {
  const files = new Set(['site.yaml']);
  const take = (records: Iterable<Placed>): void => {
    for (const { place } of records) files.add(place.file);
  };
  const { sources, indicators, networks, withdrawals, corrections, glossary, pages } = dataset;
  const shared = [sources.values(), indicators.values(), networks.values(), withdrawals, corrections, glossary, pages];
  for (const records of shared) take(records);
  for (const { region, plans, report, ledger, ...lists } of dataset.regions.values()) {
    take([region, ...plans]);
    for (const { programmes } of plans) take(programmes);
    for (const records of Object.values(lists)) take(records);
    if (report !== undefined) take([report]);
    if (ledger !== undefined) files.add(ledger.file);
  }
  return files;
}
