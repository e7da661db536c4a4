/** Values over the years of a plan, as the evaluation forms add them up. */
import { decimal, divide, type Decimal } from './decimal.ts';
import type { Aggregation } from './indicator.ts';
import { shareOf } from './share.ts';
import { sum } from './scoring/actual.ts';

/** Places a mean is carried to; sums are exact. */
const PLACES = 12;

/** Where an indicator stands after several years: how many of them have a value, and what they come to. */
export interface Position {
  readonly value?: Decimal;
  readonly known: number;
  readonly of: number;
}

/**
 * The value "up to" the last year: the sum of a cumulative indicator, the mean of an averaged one, the last known value of
 * any other (a rate of 71.2 after three years is 71.2, not 212.1). A missing year is never zero; it is counted as missing.
 */
export function positionUpTo(values: readonly (Decimal | undefined)[], aggregation: Aggregation): Position {
  const known = values.filter((value) => value !== undefined);
  const value = positionOf(known, aggregation);
  return { ...(value !== undefined && { value }), known: known.length, of: values.length };
}

function positionOf(known: readonly Decimal[], aggregation: Aggregation): Decimal | undefined {
  if (aggregation === 'end-position' || known.length === 0) return known.at(-1);
  return aggregation === 'cumulative' ? sum(known) : divide(sum(known), decimal(String(known.length)), PLACES);
}

/** A row of an evaluation form. */
export interface FormRow {
  readonly aggregation: Aggregation;
  /** Target of the plan's end: column 6 of the E form, 5 of T-C.19. */
  readonly endTarget: Decimal;
  /** Target of the year: column 8 of the E form, 7 of T-C.19. */
  readonly yearTarget?: Decimal;
  /** Actual up to the year before: column 7 of the E form, 6 of T-C.19. */
  readonly before?: Decimal;
  /** Actual of the year: column 13 of the E form, 8 of T-C.19. */
  readonly year?: Decimal;
}

export interface FormResult {
  /** Actual against the year's target in percent: column 9 of T-C.19. */
  readonly yearShare?: Decimal;
  /** Actual up to and with the year: column 14 of the E form, 10 of T-C.19. */
  readonly position?: Decimal;
  /** That against the end target in percent: column 15 of the E form, 11 of T-C.19. */
  readonly endShare?: Decimal;
}

/** The computed columns of a row. A column that rests on a missing value stays empty. */
export function formResult({ aggregation, endTarget, yearTarget, before, year }: FormRow): FormResult {
  const yearShare = year === undefined || yearTarget === undefined ? undefined : shareOf(year, yearTarget);
  const known = year === undefined || (aggregation !== 'end-position' && before === undefined) ? [] : [before, year];
  const position = positionUpTo(known, aggregation).value;
  const endShare = position === undefined ? undefined : shareOf(position, endTarget);
  return {
    ...(yearShare !== undefined && { yearShare }),
    ...(position !== undefined && { position }),
    ...(endShare !== undefined && { endShare }),
  };
}
