/** Why a region cannot be compared, and what it has instead. */
import type { MissingReason } from '../missing.ts';
import { measureOf } from '../scoring/actual.ts';
import type { Moment } from '../series.ts';
import { isWholeYear, type CommonGround, type Entrant } from './common-ground.ts';

/** Reasons with the value that the region has instead. */
export type InsteadReason =
  'no-value' | 'other-method' | 'method-not-stated' | 'part-of-year' | 'approximate' | 'bound' | 'range' | 'no-peer';

export type LeftOutReason =
  | { readonly why: 'no-figure' }
  | { readonly why: 'missing'; readonly missing: MissingReason; readonly moment: Moment }
  | { readonly why: InsteadReason; readonly moment: Moment };

/** The one reason, of what came nearest to being compared. Asks only about regions that are not. */
export function leftOutReason({ record }: Entrant, { year, method }: CommonGround): LeftOutReason {
  const ofYear = record.moments.filter((moment) => moment.year === year);
  const valued = ofYear.filter((moment) => measureOf(moment) !== undefined);
  const same = valued.filter((moment) => moment.method === method);
  const whole = same.find(isWholeYear);
  if (whole !== undefined) return { why: imprecision(whole), moment: whole };
  const part = same.at(-1);
  if (part !== undefined) return { why: 'part-of-year', moment: part };
  const named = valued.findLast((moment) => moment.method !== undefined);
  if (named !== undefined) return { why: 'other-method', moment: named };
  const unnamed = valued.at(-1);
  if (unnamed !== undefined) return { why: 'method-not-stated', moment: unnamed };
  for (const moment of ofYear) {
    const { content } = moment.chosen;
    if ('missing' in content) return { why: 'missing', missing: content.missing, moment };
  }
  return record.latest === undefined ? { why: 'no-figure' } : { why: 'no-value', moment: record.latest };
}

/** What keeps a value of the right year and method out; one that is exact lacks only a peer. */
function imprecision(moment: Moment): InsteadReason {
  const measure = measureOf(moment);
  if (measure?.kind === 'range') return 'range';
  if (measure?.kind !== 'number' || measure.precision === 'exact') return 'no-peer';
  return measure.precision === 'approximate' ? 'approximate' : 'bound';
}
