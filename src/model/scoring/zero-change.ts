import type { Indicator } from '../indicator.ts';
import type { Moment } from '../series.ts';
import { actualOf, type Actual } from './actual.ts';
import { cautionsOf } from './cautions.ts';
import { betterThan, holds } from './is-met.ts';
import { sameMethod } from './method.ts';
import type { Score } from './score.ts';
import type { Sense } from './sense.ts';

interface Question {
  readonly indicator: Indicator;
  readonly sense: Sense;
  readonly actual: Actual;
  readonly moments: readonly Moment[];
  readonly year: number;
}

/**
 * "Zero growth": the year's value is no worse than that of the year before, by one method. It speaks of the change, so
 * without the value before there is nothing to judge, however low the level is.
 */
export function scoreZeroChange({ indicator, sense, actual, moments, year }: Question): Score {
  const beforeYear = year - 1;
  const method = actual.moments[0]?.method;
  const lastYear = moments.filter((moment) => moment.year === beforeYear && 'measure' in moment.chosen.content);
  if (lastYear.length === 0) return { kind: 'not-comparable', why: 'no-value-before', year: beforeYear };
  const same = lastYear.filter((moment) => sameMethod(moment.method, method, indicator));
  const before = actualOf(same, indicator.aggregation);
  if (before === undefined) {
    return { kind: 'not-comparable', why: 'method-break', methods: [...new Set([lastYear[0]?.method, method])] };
  }
  if (actual.kind === 'word' || before.kind === 'word') return { kind: 'no-rule', why: 'word-against-number' };
  if (actual.kind === 'imprecise') return unsure(actual, year);
  if (before.kind === 'imprecise') return unsure({ ...before, moments: actual.moments }, year);
  const comparison = betterThan(before.value, sense);
  const margin = before.moments[0]?.chosen.margin;
  return {
    kind: 'zero-change',
    met: holds(actual.value, comparison),
    calculation: { rule: 'zero-change', comparison, before: before.value, beforeYear, actual: actual.value, year },
    year,
    moments: actual.moments,
    cautions: cautionsOf({
      indicator,
      moments: actual.moments,
      actual: actual.value,
      before: { value: before.value, ...(margin !== undefined && { margin }) },
    }),
  };
}

function unsure({ why, moments }: Actual & { readonly kind: 'imprecise' }, year: number): Score {
  return { kind: 'imprecise', why, year, moments, cautions: [] };
}
