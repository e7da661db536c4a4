import { absolute, compare, subtract, type Decimal } from '../decimal.ts';
import type { Indicator } from '../indicator.ts';
import { disagreements, type Moment } from '../series.ts';
import { CAUTIONS, type Caution } from './score.ts';

interface Judged {
  readonly indicator: Indicator;
  readonly moments: readonly Moment[];
  readonly actual?: Decimal;
  /** The value the change is counted from, with the margin its source states. */
  readonly before?: { readonly value: Decimal; readonly margin?: Decimal };
  /** The number the target asks for. */
  readonly target?: Decimal;
}

/** What must be said beside a verdict: margins of error, provisional values, sources that differ, an unnamed method. */
export function cautionsOf({ indicator, moments, actual, before, target }: Judged): readonly Caution[] {
  const margin = moments.length === 1 ? moments[0]?.chosen.margin : undefined;
  const within = (other: Decimal | undefined, ...margins: readonly (Decimal | undefined)[]): boolean =>
    actual !== undefined && other !== undefined && isWithin(subtract(actual, other), margins);
  const found: Readonly<Record<Caution, boolean>> = {
    'change-within-margin': within(before?.value, margin, before?.margin),
    'gap-within-margin': within(target, margin) && actual !== target,
    provisional: moments.some(({ chosen }) => chosen.status === 'provisional'),
    'sources-differ': disagreements(moments).length > 0,
    'method-not-stated': indicator.methods.length > 1 && moments.some(({ method }) => method === undefined),
  };
  return CAUTIONS.filter((caution) => found[caution]);
}

function isWithin(difference: Decimal, margins: readonly (Decimal | undefined)[]): boolean {
  return margins.some((margin) => margin !== undefined && compare(absolute(difference), margin) <= 0);
}
