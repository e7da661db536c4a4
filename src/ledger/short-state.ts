import type { RecordedState } from '#model/ledger';

/** A state in the few words of a message: `9.65 persen`, `zero-level persen`; '' where it was redacted. */
export function shortState(state: RecordedState | undefined): string {
  if (state === undefined) return '';
  const { value, upper, aim, missing, when, unit } = state;
  return [
    aim === 'value' ? undefined : aim,
    upper === undefined ? value : `${value ?? ''}–${upper}`,
    missing,
    unit === 'status' ? undefined : unit,
    when === undefined ? undefined : `(${when})`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}
