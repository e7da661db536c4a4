/** How far a cumulative indicator has come in each plan: `s.d. 2024: 37 dari 60, 61,67 %`. */
import { formatMeasure } from '#formatting/measure';
import { formatPercent } from '#formatting/percent';
import { indicatorWords } from '#language/indicator';
import type { RegionReport } from '#model/dataset';
import type { Decimal } from '#model/decimal';
import { planPositions } from '#model/plan-position';
import type { IndicatorRecord } from '#model/promise';
import { pages } from '#routes';
import type { Link, View } from './view.ts';

export interface CumulativeLine {
  readonly plan: Link;
  readonly position: string;
  /** What is missing before more can be said. */
  readonly missing: readonly string[];
}

export function presentCumulative(
  view: View,
  report: RegionReport,
  record: IndicatorRecord,
): readonly CumulativeLine[] {
  const words = indicatorWords(view.language);
  const write = (value: Decimal): string =>
    formatMeasure({ kind: 'number', value, precision: 'exact' }, record.indicator, view.language);
  return planPositions(record, report.plans).map(({ plan, until, value, known, of, endTarget, share }) => ({
    plan: { ...view.say(plan.title), href: view.to(pages.plan(report.region, plan.id)) },
    position: words.upTo({
      year: String(until),
      value: write(value),
      target: endTarget === undefined ? undefined : write(endTarget),
      percent: share === undefined ? undefined : formatPercent(share, view.language),
    }),
    missing: [
      ...(known < of ? [words.yearsKnown({ known: String(known), of: String(of) })] : []),
      ...(endTarget === undefined ? [words.endTargetUnknown] : []),
    ],
  }));
}
