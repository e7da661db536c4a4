/** Questions to the rules, in the short form in which the test vectors are written. */
import { decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import type { Direction, Indicator } from '#model/indicator';
import type { Measure } from '#model/measure';
import { parsePeriod } from '#model/period';
import { momentsOf } from '#model/series';
import type { Site } from '#model/site';
import type { Aim, Baseline, Target } from '#model/target';
import { isJudged, type Judged, type Score } from '#model/scoring/score';
import { scoreTarget } from '#model/scoring/score-target';
import * as build from '../../checks/dataset-builder.ts';

export const BANDS = [
  { from: decimal('91'), name: { id: 'ST' } },
  { from: decimal('76'), name: { id: 'T' } },
  { from: decimal('66'), name: { id: 'S' } },
  { from: decimal('51'), name: { id: 'R' } },
  { name: { id: 'SR' } },
];

export function site(change: Partial<Site> = {}): Site {
  return build.site({ bands: BANDS, releaseDate: '2026-11-23', ...change });
}

/** `80–90` is a range, `≥ 5` and the like a bound, `0 = level` a zero level; anything else a value. */
export function aim(text: string): Aim {
  const range = /^(\S+)–(\S+)$/.exec(text);
  if (range !== null) return { kind: 'range', lower: decimal(range[1] ?? ''), upper: decimal(range[2] ?? '') };
  const bound = /^([≥≤><]) (.+)$/.exec(text);
  if (bound === null) return { kind: 'value', value: decimal(text) };
  const kinds = { '≥': 'at-least', '≤': 'at-most', '>': 'above', '<': 'below' } as const;
  const kind = Object.entries(kinds).find(([sign]) => sign === bound[1])?.[1] ?? 'at-least';
  return { kind, value: decimal(bound[2] ?? '') };
}

export function number(text: string): Measure {
  return { kind: 'number', value: decimal(text), precision: 'exact' };
}

export function indicator(direction: Direction, change: Partial<Indicator> = {}): Indicator {
  return build.indicator({ direction, ...change });
}

interface Value extends Partial<Omit<Figure, 'period' | 'content'>> {
  readonly period: string;
  readonly measure?: Measure;
  readonly content?: Figure['content'];
}

export function figure(own: Indicator, { period, measure, content, ...change }: Value): Figure {
  const read = parsePeriod(period);
  if (read === undefined) throw new RangeError(period);
  const held = content ?? (measure === undefined ? { missing: 'not-measured' as const } : { measure });
  return build.figure({ indicator: own, period: read, content: held, ...change });
}

interface Question {
  readonly indicator: Indicator;
  readonly target: Partial<Target>;
  /** True for a promise without a deadline. */
  readonly undated?: boolean;
  readonly baseline?: Partial<Baseline>;
  readonly values: readonly Value[];
  readonly site?: Partial<Site>;
}

export function ask({ indicator: own, target, undated = false, baseline, values, site: rules }: Question): Score {
  const { year = 2025, ...promised } = build.target({ indicator: own, ...target, year: target.year ?? 2025 });
  return scoreTarget({
    indicator: own,
    target: undated ? promised : { ...promised, year },
    ...(baseline !== undefined && { baseline: build.baseline({ indicator: own, ...baseline }) }),
    moments: momentsOf(values.map((value) => figure(own, value))),
    site: site(rules),
  });
}

/** The verdict on one number for 2025, as the vectors give it: direction, target, actual. */
export function judge(direction: Direction, target: string, actual: string): Judged {
  const score = ask({
    indicator: indicator(direction),
    target: { aim: aim(target) },
    values: [{ period: '2025', measure: number(actual) }],
  });
  if (!isJudged(score)) throw new Error(`no verdict: ${score.kind}`);
  return score;
}
