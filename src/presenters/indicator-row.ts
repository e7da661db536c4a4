/** One indicator as a row of a list: name, small trend, latest value, target. */
import { formatAim } from '#formatting/aim';
import { formatMeasure } from '#formatting/measure';
import { formatPeriod } from '#formatting/period';
import { regionWords } from '#language/region';
import { verdictWords } from '#language/verdict';
import type { RegionReport } from '#model/dataset';
import { doubtsOf, type Doubt } from '#model/doubt';
import type { IndicatorRecord } from '#model/promise';
import type { Verdict } from '#model/scoring/verdict';
import { pages } from '#routes';
import { drawSpark } from '#charts/spark/draw';
import { presentDoubt, type DoubtMark } from './doubt.ts';
import { ofLastRegion } from './last-region.ts';
import { sparkInput } from './trend-input.ts';
import { targetYear } from './target-year.ts';
import { presentVerdictCell, verdictsOf, type VerdictCell } from './verdict.ts';
import type { View, Words } from './view.ts';

export interface IndicatorRow {
  readonly name: Words;
  readonly href: string;
  readonly spark?: string;
  readonly latest: string;
  readonly latestPeriod: string;
  readonly target: string;
  readonly targetYear: string;
  /** Doubts about the value, the target or its starting point that this row rests on. */
  readonly doubts: readonly DoubtMark[];
  /** The verdict on the promise as it stands; `detail`: by an earlier year than the target's own. */
  readonly verdict?: VerdictCell & { readonly detail?: string };
}

/** The drawing is the same in every list of a region; empty where there is nothing to draw. */
const drawnOnce = ofLastRegion<string>();

function sparkOf(view: View, report: RegionReport, record: IndicatorRecord): string {
  const { id } = record.indicator;
  return drawnOnce(report, `${view.language} ${id}`, () => {
    const spark = sparkInput(view, record, `s-${id}`);
    return spark === undefined ? '' : drawSpark(spark, view.language).svg;
  });
}

export function presentIndicatorRow(view: View, report: RegionReport, record: IndicatorRecord): IndicatorRow {
  const { indicator, latest } = record;
  const content = latest?.chosen.content;
  const target = record.standing.at(-1);
  const verdict = presentVerdict(view, report, record);
  const doubts = presentDoubts(view, report, record);
  const spark = sparkOf(view, report, record);
  return {
    name: view.say(indicator.name),
    href: view.to(pages.indicator(report.region, indicator.id)),
    ...(spark !== '' && { spark }),
    latest:
      content !== undefined && 'measure' in content ? formatMeasure(content.measure, indicator, view.language) : '–',
    latestPeriod: latest === undefined ? '' : formatPeriod(latest.chosen.period, view.language),
    target:
      target === undefined ? regionWords(view.language).noTarget : formatAim(target.aim, indicator, view.language),
    targetYear:
      target === undefined || (target.year === undefined && target.yearUnclear !== true)
        ? ''
        : targetYear(target, view.language),
    doubts,
    ...(verdict !== undefined && { verdict }),
  };
}

/** The latest value's doubt, and those behind the verdict shown, each once. */
function presentDoubts(view: View, report: RegionReport, record: IndicatorRecord): readonly DoubtMark[] {
  const latest = record.latest?.chosen.doubt;
  const shown = shownVerdict(view, report, record);
  const doubts: readonly Doubt[] = [
    ...(latest === undefined ? [] : [{ on: 'figure' as const, text: latest }]),
    ...(shown === undefined ? [] : doubtsOf(shown).filter(({ text }) => text !== latest)),
  ];
  return doubts.map((doubt) => presentDoubt(view, doubt));
}

/** The verdict on the target that the row shows; on the last one where another version counts. */
function shownVerdict(view: View, report: RegionReport, record: IndicatorRecord): Verdict | undefined {
  const verdicts = verdictsOf(view, report, record);
  return verdicts.find(({ target }) => target === record.standing.at(-1)) ?? verdicts.at(-1);
}

function presentVerdict(view: View, report: RegionReport, record: IndicatorRecord): IndicatorRow['verdict'] {
  const shown = shownVerdict(view, report, record);
  if (shown === undefined) return undefined;
  const { soFar } = shown;
  const detail = soFar?.met === true ? verdictWords(view.language).nowMet({ year: String(soFar.year) }) : undefined;
  return { ...presentVerdictCell(view, shown), ...(detail !== undefined && { detail }) };
}
