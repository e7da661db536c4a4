/** One indicator as a row of a list: name, small trend, latest value, target. */
import { formatAim } from '#formatting/aim';
import { formatMeasure } from '#formatting/measure';
import { formatPeriod } from '#formatting/period';
import { regionWords } from '#language/region';
import { verdictWords } from '#language/verdict';
import type { RegionReport } from '#model/dataset';
import type { IndicatorRecord } from '#model/promise';
import { pages } from '#routes';
import { drawSpark } from '#charts/spark/draw';
import { sparkInput } from './trend-input.ts';
import { targetYear } from './target-year.ts';
import { presentStatus, verdictsOf, type StatusWord } from './verdict.ts';
import type { View, Words } from './view.ts';

export interface IndicatorRow {
  readonly name: Words;
  readonly href: string;
  readonly spark?: string;
  readonly latest: string;
  readonly latestPeriod: string;
  readonly target: string;
  readonly targetYear: string;
  /** The verdict on the promise as it stands. */
  readonly verdict?: StatusWord & { readonly detail?: string };
}

export function presentIndicatorRow(view: View, report: RegionReport, record: IndicatorRecord): IndicatorRow {
  const { indicator, latest } = record;
  const content = latest?.chosen.content;
  const target = record.standing.at(-1);
  const verdict = presentVerdict(view, report, record);
  const spark = sparkInput(view, record, `s-${indicator.id}`);
  return {
    name: view.say(indicator.name),
    href: view.to(pages.indicator(report.region, indicator.id)),
    ...(spark !== undefined && { spark: drawSpark(spark, view.language).svg }),
    latest:
      content !== undefined && 'measure' in content ? formatMeasure(content.measure, indicator, view.language) : '–',
    latestPeriod: latest === undefined ? '' : formatPeriod(latest.chosen.period, view.language),
    target:
      target === undefined ? regionWords(view.language).noTarget : formatAim(target.aim, indicator, view.language),
    targetYear:
      target === undefined || (target.year === undefined && target.yearUnclear !== true)
        ? ''
        : targetYear(target, view.language),
    ...(verdict !== undefined && { verdict }),
  };
}

/** The verdict on the target that the row shows; on the last one where another version counts. */
function presentVerdict(view: View, report: RegionReport, record: IndicatorRecord): IndicatorRow['verdict'] {
  const verdicts = verdictsOf(view, report, record);
  const shown = verdicts.find(({ target }) => target === record.standing.at(-1)) ?? verdicts.at(-1);
  if (shown === undefined) return undefined;
  const { soFar } = shown;
  const detail = soFar?.met === true ? verdictWords(view.language).nowMet({ year: String(soFar.year) }) : undefined;
  return { ...presentStatus(view, shown), ...(detail !== undefined && { detail }) };
}
