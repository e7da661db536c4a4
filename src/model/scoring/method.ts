/** Values are only held against each other within one version of the method. */
import type { Indicator } from '../indicator.ts';
import { sameMeasure, type Moment } from '../series.ts';
import type { Baseline } from '../target.ts';
import { measureOf } from './actual.ts';
import type { MethodId, NotComparable } from './score.ts';

/** The method a starting point was measured by, as far as the figures or the years of the methods tell. */
export interface KnownMethod {
  readonly id: MethodId;
}

/** The method of a baseline: that of the figure of its year, the equal one first; else the only method of that year. */
export function methodOfBaseline(
  baseline: Baseline,
  moments: readonly Moment[],
  { methods }: Indicator,
): KnownMethod | undefined {
  const ofYear = moments.filter((moment) => moment.year === baseline.year && measureOf(moment) !== undefined);
  const equal = ofYear.filter((moment) => {
    const measure = measureOf(moment);
    return measure !== undefined && sameMeasure(measure, baseline.measure);
  });
  const found = onlyOne(methodsOf(equal)) ?? onlyOne(methodsOf(ofYear));
  if (found !== undefined || ofYear.length > 0) return found;
  const years = methods.filter(
    ({ from = -Infinity, until = Infinity }) => from <= baseline.year && baseline.year <= until,
  );
  const dated = methods.every(({ from, until }) => from !== undefined || until !== undefined);
  return dated ? onlyOne(years.map(({ id }) => id)) : undefined;
}

/** The moments of one method that may be judged, or why they may not. `before` is the method of the starting point. */
export function comparable(
  moments: readonly Moment[],
  before: KnownMethod | undefined,
  indicator: Indicator,
): readonly Moment[] | NotComparable {
  const methods = methodsOf(moments);
  if (before !== undefined) {
    const same = moments.filter(({ method }) => sameMethod(method, before.id, indicator));
    if (same.length > 0) return same;
    return { kind: 'not-comparable', why: 'method-break', methods: [before.id, ...methods] };
  }
  if (methods.length > 1) return { kind: 'not-comparable', why: 'several-methods', methods };
  return moments;
}

/** True for one and the same version. An unnamed one is only known to be the same where there is no second version. */
export function sameMethod(a: MethodId, b: MethodId, { methods }: Indicator): boolean {
  if (a === b) return true;
  return (a === undefined || b === undefined) && methods.length < 2;
}

function methodsOf(moments: readonly Moment[]): readonly MethodId[] {
  return [...new Set(moments.map(({ method }) => method))];
}

function onlyOne(methods: readonly MethodId[]): KnownMethod | undefined {
  return methods.length === 1 ? { id: methods[0] } : undefined;
}
