/** What happened to a published figure, in one line. */
import { changeWords } from '#language/changes';
import type { Dataset } from '#model/dataset';
import type { Day } from '#model/date';
import { indicatorNamed } from '#model/indicator';
import type { Language } from '#model/language';
import type { RecordedState, RecordKind, WithdrawalNote } from '#model/ledger';
import { formatDay } from './date.ts';
import { formatRecorded } from './recorded.ts';

interface Published {
  readonly id: string;
  readonly kind: RecordKind;
  /** States are undefined where a redaction removed them. */
  readonly before: { readonly state?: RecordedState; readonly date: Day };
  readonly after?: { readonly state?: RecordedState };
  readonly withdrawn?: { readonly date: Day; readonly note?: WithdrawalNote; readonly redacted: boolean } | undefined;
}

/** `dari 8,63 persen menjadi 8,73 persen`, `dicabut pada 30 Januari 2027: keliru; sebelumnya 8,63 persen`. */
export function formatChange(dataset: Dataset, change: Published, language: Language): string {
  const words = changeWords(language);
  const { id, kind, before, after, withdrawn } = change;
  const indicator = indicatorNamed(dataset.indicators, id.split('/', 1)[0] ?? '');
  const valueOf = ({ state }: { readonly state?: RecordedState }): string =>
    state === undefined ? words.redactedValue : formatRecorded(kind, state, indicator, language);
  if (after !== undefined) return words.revisedTo({ was: valueOf(before), value: valueOf(after) });
  const note = withdrawn?.note;
  const text = words.withdrawnOn({
    day: formatDay(withdrawn?.date ?? before.date, language),
    kind: note === undefined ? '' : words.withdrawalKind[note.kind],
  });
  return withdrawn?.redacted === true ? text : `${text}; ${words.formerly({ value: valueOf(before) })}`;
}
