/** One compared region as a row, and one that is left out as a line with its reason. */
import { formatAim } from '#formatting/aim';
import { formatDecimal } from '#formatting/number';
import { formatList } from '#formatting/list';
import { formatMeasure } from '#formatting/measure';
import { formatPeriod } from '#formatting/period';
import { comparisonWords } from '#language/comparison';
import { indicatorWords } from '#language/indicator';
import { recordWords } from '#language/record';
import type { Compared, Comparison, LeftOut } from '#model/comparison';
import { peerLevel } from '#model/comparison/common-ground';
import { measureOf } from '#model/scoring/actual';
import { differing, type Moment } from '#model/series';
import { pages } from '#routes';
import { anchorOfFigure } from '#model/identity';
import { presentCitation, type SourceLine } from './citation.ts';
import { comparedTrend } from './comparison-trend.ts';
import { presentVerdictCell, verdictsOf, type VerdictCell } from './verdict.ts';
import type { Link, View, Words } from './view.ts';

export interface ComparisonRow {
  readonly region: Link;
  /** With its unit; the link leads to the figure itself. */
  readonly value: Link;
  /** What a reader must know of this value: another time, a provisional or chosen figure, its margin. */
  readonly notes: readonly Words[];
  /** Values of other sources for the same year and method. */
  readonly differing?: Link;
  /** The panel of its trend. */
  readonly trend?: string;
  /** What was promised for this very year, with the word on it. */
  readonly targets: readonly { readonly aim: string; readonly status: VerdictCell }[];
  readonly source: SourceLine;
}

export interface LeftOutLine {
  readonly region: Link;
  readonly reason: string;
}

export function presentCompared(view: View, comparison: Comparison, compared: Compared): ComparisonRow {
  const { moment, report, record } = compared;
  const { region } = report;
  const { chosen } = moment;
  const page = pages.indicator(region, comparison.indicator.id);
  const trend = comparedTrend(view, comparison, compared);
  const others = differing(moment);
  return {
    region: { text: region.name, href: view.to(page) },
    value: { text: valueOf(view, moment), href: view.to(`${page}#${anchorOfFigure(chosen)}`) },
    notes: notesOf(view, moment),
    ...(others.length > 0 && {
      differing: {
        text: comparisonWords(view.language).otherSources({
          values: formatList(
            others.flatMap(({ content, indicator }) =>
              'measure' in content ? [formatMeasure(content.measure, indicator, view.language)] : [],
            ),
            view.language,
          ),
        }),
        href: view.to(`${page}#perbedaan`),
      },
    }),
    ...(trend !== undefined && { trend }),
    targets: verdictsOf(view, report, record)
      .filter(({ target }) => target.year === comparison.ground.year)
      .map((verdict) => ({
        aim: formatAim(verdict.target.aim, comparison.indicator, view.language),
        status: presentVerdictCell(view, verdict),
      })),
    source: presentCitation(view, chosen.citation),
  };
}

function notesOf(view: View, { chosen }: Moment): readonly Words[] {
  const { language } = view;
  const because = chosen.preferred === undefined ? undefined : view.say(chosen.preferred);
  return [
    ...(chosen.period.part === undefined ? [] : [{ text: formatPeriod(chosen.period, language) }]),
    ...(chosen.doubt === undefined ? [] : [{ text: recordWords(language).toCheck }]),
    ...(chosen.status === 'provisional' ? [{ text: recordWords(language).figureStatus.provisional }] : []),
    ...(chosen.margin === undefined
      ? []
      : [{ text: indicatorWords(language).margin(formatDecimal(chosen.margin, language)) }]),
    ...(because === undefined
      ? []
      : [{ ...because, text: comparisonWords(because.lang ?? language).because({ reason: because.text }) }]),
  ];
}

export function presentLeftOut(view: View, { indicator, ground }: Comparison, leftOut: LeftOut): LeftOutLine {
  const { region } = leftOut.report;
  return {
    region: { text: region.name, href: view.to(pages.indicator(region, indicator.id)) },
    reason: reasonOf(view, leftOut, String(ground.year)),
  };
}

function reasonOf(view: View, { reason, report }: LeftOut, year: string): string {
  const words = comparisonWords(view.language);
  if (reason.why === 'no-figure') return words.noFigure;
  if (reason.why === 'missing')
    return words.missing({ year, reason: recordWords(view.language).missing[reason.missing] });
  const { moment, why } = reason;
  const value = valueOf(view, moment);
  if (why === 'no-peer') return words.noPeer[peerLevel(report.region)]({ year, value });
  const named = moment.chosen.indicator.methods.find(({ id }) => id === moment.method);
  const method = named === undefined ? recordWords(view.language).methodNotStated : view.say(named.name).text;
  return words.instead[why]({ year, value, period: formatPeriod(moment.chosen.period, view.language), method });
}

function valueOf(view: View, moment: Moment): string {
  const measure = measureOf(moment);
  return measure === undefined ? '–' : formatMeasure(measure, moment.chosen.indicator, view.language);
}
