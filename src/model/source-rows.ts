/** Which rows of all regions rest on which document. */
import type { BudgetLine } from './budget.ts';
import type { Dataset, RegionReport } from './dataset.ts';
import type { Figure } from './figure.ts';
import type { Citation, Source } from './source.ts';
import type { Baseline, Target } from './target.ts';

/** A row, its kind, and the region that it is of. */
export type SourceRow = { readonly report: RegionReport } & (
  | { readonly kind: 'baseline'; readonly row: Baseline }
  | { readonly kind: 'target'; readonly row: Target }
  | { readonly kind: 'actual'; readonly row: Figure }
  | { readonly kind: 'amount'; readonly row: BudgetLine }
);

const known = new WeakMap<Dataset, ReadonlyMap<Source, readonly SourceRow[]>>();

/** The rows of each source, region by region; a source without rows has no entry. Made once per dataset. */
export function sourceRows(dataset: Dataset): ReadonlyMap<Source, readonly SourceRow[]> {
  const made = known.get(dataset) ?? makeRows(dataset);
  known.set(dataset, made);
  return made;
}

function makeRows(dataset: Dataset): ReadonlyMap<Source, readonly SourceRow[]> {
  const found = new Map<Source, SourceRow[]>();
  const add = (one: SourceRow & { readonly row: { readonly citation: Citation } }): void => {
    const { source } = one.row.citation;
    const rows = found.get(source);
    if (rows === undefined) found.set(source, [one]);
    else rows.push(one);
  };
  for (const report of dataset.regions.values()) {
    for (const row of report.baselines) add({ kind: 'baseline', report, row });
    for (const row of report.targets) add({ kind: 'target', report, row });
    for (const row of report.figures) add({ kind: 'actual', report, row });
    for (const row of report.budget) add({ kind: 'amount', report, row });
  }
  return found;
}
