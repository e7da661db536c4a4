/** A recorded state → the value it was made of: the reverse of `ledger/records.ts`. */
import { parseDecimal, type Decimal } from './decimal.ts';
import type { RecordedState } from './ledger.ts';
import type { Measure, Precision } from './measure.ts';
import { MISSING_REASONS, type MissingReason } from './missing.ts';
import type { Aim } from './target.ts';

const PRECISIONS: readonly Precision[] = ['exact', 'approximate', 'more-than', 'less-than'];

/** The value of an actual or baseline, or of an amount in rupiah; undefined where there is none. */
export function measureIn({ value, upper, precision }: RecordedState): Measure | undefined {
  if (value === undefined) return undefined;
  const number = decimalIn(value);
  const most = decimalIn(upper);
  if (number === undefined) return { kind: 'word', word: value };
  if (most !== undefined) return { kind: 'range', lower: number, upper: most };
  return { kind: 'number', value: number, precision: PRECISIONS.find((one) => one === precision) ?? 'exact' };
}

export function missingIn({ missing }: RecordedState): MissingReason | undefined {
  return MISSING_REASONS.find((reason) => reason === missing);
}

/** What a target promised; undefined where the state is not that of a target. */
export function aimIn({ aim, value, upper }: RecordedState): Aim | undefined {
  const number = decimalIn(value);
  const most = decimalIn(upper);
  switch (aim) {
    case 'value':
    case 'at-least':
    case 'at-most':
    case 'above':
    case 'below':
      return number === undefined ? undefined : { kind: aim, value: number };
    case 'range':
      return number === undefined || most === undefined ? undefined : { kind: aim, lower: number, upper: most };
    case 'coverage':
      return number === undefined || most === undefined
        ? undefined
        : { kind: aim, count: Number(number), of: Number(most) };
    case 'ordinal':
      return value === undefined ? undefined : { kind: aim, word: value };
    case 'zero-level':
    case 'zero-change':
    case 'no-number':
      return { kind: aim };
    default:
      return undefined;
  }
}

function decimalIn(text: string | undefined): Decimal | undefined {
  return text === undefined ? undefined : parseDecimal(text);
}
