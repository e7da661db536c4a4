/** What the content says and the ledger does not, or the other way round. */
import type { Ledger } from '#model/ledger';
import { historiesOf, historyOf, type History } from './history.ts';
import type { LedgerRecord } from './records.ts';
import { versionOf } from './version.ts';

export type Unrecorded =
  /** Never published, or published again after it was taken back (`history`). */
  | { readonly change: 'new'; readonly record: LedgerRecord; readonly history?: History }
  | { readonly change: 'changed'; readonly record: LedgerRecord; readonly history: History }
  /** Published, and no longer in the content. */
  | { readonly change: 'withdrawn'; readonly history: History };

/** In the order of the content, then what is gone in the order of the ledger. */
export function unrecordedOf(records: readonly LedgerRecord[], ledger: Ledger | undefined): readonly Unrecorded[] {
  const histories = historiesOf(ledger);
  const present = new Set(records.flatMap(({ id, former = [] }) => [id, ...former.map((one) => one.id)]));
  const ahead = records.flatMap((record): readonly Unrecorded[] => {
    const history = historyOf(ledger, record);
    if (history === undefined) return [{ change: 'new', record }];
    if (history.withdrawn !== undefined) return [{ change: 'new', record, history }];
    const { version } = history.versions.at(-1) ?? {};
    const same = [record, ...(record.former ?? [])].some(({ state }) => versionOf(state) === version);
    return same ? [] : [{ change: 'changed', record, history }];
  });
  const gone = [...histories.values()]
    .filter((history) => history.withdrawn === undefined && !present.has(history.id))
    .map((history): Unrecorded => ({ change: 'withdrawn', history }));
  return [...ahead, ...gone];
}

/** The reason a row gives for a change, unless it is that of the change before. */
export function freshReason({ record, history }: Extract<Unrecorded, { change: 'changed' }>): string | undefined {
  return record.reason === history.versions.at(-1)?.reason ? undefined : record.reason;
}
