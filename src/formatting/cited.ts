/** What is said of a figure, target or baseline when it is quoted away from its page. */
import type { Figure } from '#model/figure';
import type { Language } from '#model/language';
import type { Baseline, Target } from '#model/target';
import { formatAim } from './aim.ts';
import { formatMeasure } from './measure.ts';
import { formatPeriod } from './period.ts';

export type Cited = Figure | Target | Baseline;

export interface CitedParts {
  readonly kind: 'actual' | 'target' | 'baseline';
  /** Undefined for a target without a year. */
  readonly period?: string;
  /** The source does not say clearly for which year the target is: that is not the same as none. */
  readonly yearUnclear: boolean;
  /** With its unit. */
  readonly value: string;
  /** What a quotation must not lose. */
  readonly provisional: boolean;
  readonly doubted: boolean;
  /** Code of the part of the region that it speaks of. */
  readonly area?: string;
}

/** Undefined where there is no value to quote. */
export function citedParts(cited: Cited, language: Language): CitedParts | undefined {
  const doubted = cited.doubt !== undefined;
  if ('content' in cited) {
    const { content, indicator, period, status, area } = cited;
    if (!('measure' in content)) return undefined;
    const value = formatMeasure(content.measure, indicator, language);
    const provisional = status === 'provisional';
    return {
      kind: 'actual',
      period: formatPeriod(period, language),
      yearUnclear: false,
      value,
      provisional,
      doubted,
      ...(area !== undefined && { area }),
    };
  }
  if ('aim' in cited) {
    const value = formatAim(cited.aim, cited.indicator, language);
    const period = cited.year === undefined ? {} : { period: String(cited.year) };
    return { kind: 'target', ...period, yearUnclear: cited.yearUnclear === true, value, provisional: false, doubted };
  }
  const value = formatMeasure(cited.measure, cited.indicator, language);
  return { kind: 'baseline', period: String(cited.year), yearUnclear: false, value, provisional: false, doubted };
}
