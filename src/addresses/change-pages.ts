import { editionsOf, type PublishedChange } from '#ledger/changes';
import type { Dataset } from '#model/dataset';
import type { Day } from '#model/date';
import { compareText } from '#model/order';
import { keptLedger, keptLedgers, type KeptLedger, type RecordOwner } from '#model/record-owner';
import { packed } from './packed.ts';

/** As many changes as one page lists. */
const MOST_CHANGES = 150;

/** What one page tells of the editions of one day. */
export interface DayOfChanges {
  readonly day: Day;
  /** How many figures came new that day; undefined where the page before has begun to tell of the day. */
  readonly fresh?: number;
  readonly owners: readonly { readonly owner: KeptLedger; readonly changes: readonly PublishedChange[] }[];
}

export type ChangeSheet = readonly DayOfChanges[];

/** A line of the list: the beginning of a day, or a change. */
type Line = { readonly day: Day } & (
  { readonly fresh: number } | { readonly owner: KeptLedger; readonly change: PublishedChange }
);

/** The pages of what changed: by day, newest first, and within a day by owner. Never none. */
function changeSheets(owners: readonly KeptLedger[]): readonly ChangeSheet[] {
  const all = owners.flatMap((owner) => editionsOf(owner.ledger).map((edition) => ({ owner, edition })));
  const days = [...Map.groupBy(all, ({ edition }) => edition.date)].toSorted(([a], [b]) => compareText(b, a));
  const lines = days.flatMap(([day, ofDay]): Line[] => [
    { day, fresh: ofDay.reduce((sum, { edition }) => sum + edition.fresh, 0) },
    ...ofDay.flatMap(({ owner, edition }) => edition.changes.map((change) => ({ day, owner, change }))),
  ]);
  return packed(lines, MOST_CHANGES).map((sheet) => [...Map.groupBy(sheet, ({ day }) => day)].map(toDay));
}

function toDay([day, lines]: readonly [Day, readonly Line[]]): DayOfChanges {
  const [first] = lines;
  const changed = lines.flatMap((line) => ('change' in line ? [line] : []));
  return {
    day,
    ...(first !== undefined && 'fresh' in first && { fresh: first.fresh }),
    owners: [...Map.groupBy(changed, ({ owner }) => owner)].map(([owner, own]) => ({
      owner,
      changes: own.map(({ change }) => change),
    })),
  };
}

const known = new WeakMap<Dataset, readonly ChangeSheet[]>();

/** The pages of what changed on the whole site. Made once per dataset. */
export function siteChangeSheets(dataset: Dataset): readonly ChangeSheet[] {
  const made = known.get(dataset) ?? changeSheets(keptLedgers(dataset));
  known.set(dataset, made);
  return made;
}

/** The pages of what changed in one region or network; none where nothing was ever published. */
export function ownChangeSheets(record: RecordOwner): readonly ChangeSheet[] {
  const owner = keptLedger(record);
  return owner === undefined ? [] : changeSheets([owner]);
}
