/** The opening of a region page: sentences and the three numbers that matter most. */
import { formatAim } from '#formatting/aim';
import { formatMeasure } from '#formatting/measure';
import { formatPeriod } from '#formatting/period';
import { formatDecimal } from '#formatting/number';
import { recordWords } from '#language/record';
import { regionWords } from '#language/region';
import { sentenceWords } from '#language/sentences';
import { decimal } from '#model/decimal';
import type { RegionReport } from '#model/dataset';
import type { Text } from '#model/language';
import type { IndicatorRecord } from '#model/promise';
import { pages } from '#routes';
import { distanceSentences, latestSentences, shortName, targetSentences } from './promise.ts';
import { targetYear } from './target-year.ts';
import type { Link, View } from './view.ts';

export interface KeyFigure {
  readonly kind: 'baseline' | 'latest' | 'target';
  readonly label: string;
  readonly value: string;
  readonly when: string;
  /** The word "perlu dicek", where an editor doubts it. */
  readonly toCheck?: string;
}

export interface RegionSummary {
  /** What was promised and what happened. */
  readonly sentences: readonly string[];
  /** Where the plan stands, what is on record, what is not. */
  readonly context: readonly string[];
  readonly key?: { readonly title: string; readonly href: string; readonly figures: readonly KeyFigure[] };
  readonly networks: readonly Link[];
}

/** A count as the page prints it. */
export function count(view: View, number: number): string {
  return formatDecimal(decimal(String(number)), view.language);
}

export function presentRegionSummary(
  view: View,
  report: RegionReport,
  records: readonly IndicatorRecord[],
): RegionSummary {
  const headline = headlineOf(records);
  return {
    sentences: headlineSentences(view, report, headline),
    context: planSentences(view, report),
    ...(headline !== undefined && {
      key: {
        title: shortName(view, headline),
        href: view.to(pages.indicator(report.region, headline.indicator.id)),
        figures: keyFigures(view, headline),
      },
    }),
    networks: networksOf(view, report),
  };
}

/** The record that opens the page: first what a plan promises from a baseline, best about people; else the best there is. */
export function headlineOf(records: readonly IndicatorRecord[]): IndicatorRecord | undefined {
  const dated = (record: IndicatorRecord) => record.targets.some((target) => target.year !== undefined);
  return (
    records.find((record) => record.baselines.length > 0 && dated(record)) ??
    records.find((record) => record.indicator.shareOfPeople && dated(record)) ??
    records.find(dated) ??
    records.find((record) => record.targets.length > 0 && record.latest !== undefined) ??
    records.find((record) => record.indicator.shareOfPeople && record.latest !== undefined)
  );
}

function headlineSentences(view: View, report: RegionReport, headline: IndicatorRecord | undefined): readonly string[] {
  const words = sentenceWords(view.language);
  if (headline === undefined) return [words.noFigure];
  return [
    ...targetSentences(view, headline),
    ...latestSentences(view, headline),
    ...distanceSentences(view, headline),
    ...(headline.targets.length === 0 && report.region.coverage === 'full' ? [words.noTargets] : []),
    ...(report.region.coverage === 'figures' ? [words.figuresOnly({ name: report.region.name })] : []),
  ];
}

function planSentences(view: View, report: RegionReport): readonly string[] {
  const words = sentenceWords(view.language);
  const [plan] = report.plans;
  const gaps = [...report.plans, ...report.clusters, ...report.commitments].flatMap((part) => part.gaps).length;
  return [
    ...(plan?.succession === undefined
      ? []
      : [words.beingReplaced({ plan: view.say(plan.title).text, by: view.say(plan.succession.title).text })]),
    ...(report.commitments.length === 0 ? [] : [words.commitments({ count: count(view, report.commitments.length) })]),
    ...(gaps === 0 ? [] : [words.gaps({ count: count(view, gaps) })]),
  ];
}

/** Where it stood, where it stands, where it is to be: those of the three that are known. */
export function keyFigures(view: View, record: IndicatorRecord): readonly KeyFigure[] {
  const words = regionWords(view.language);
  const { indicator, latest } = record;
  const [baseline] = record.baselines;
  const target = record.standing.at(-1);
  const content = latest?.chosen.content;
  const figures: KeyFigure[] = [];
  const checked = (doubt: Text | undefined): Pick<KeyFigure, 'toCheck'> =>
    doubt === undefined ? {} : { toCheck: recordWords(view.language).toCheck };
  if (baseline !== undefined) {
    const value = formatMeasure(baseline.measure, indicator, view.language);
    figures.push({
      kind: 'baseline',
      label: words.baseline,
      value,
      when: String(baseline.year),
      ...checked(baseline.doubt),
    });
  }
  if (latest !== undefined && content !== undefined && 'measure' in content) {
    const value = formatMeasure(content.measure, indicator, view.language);
    const when = formatPeriod(latest.chosen.period, view.language);
    figures.push({ kind: 'latest', label: words.latest, value, when, ...checked(latest.chosen.doubt) });
  }
  if (target !== undefined) {
    const value = formatAim(target.aim, indicator, view.language);
    const when = targetYear(target, view.language);
    figures.push({ kind: 'target', label: words.target, value, when, ...checked(target.doubt) });
  }
  return figures;
}

function networksOf(view: View, report: RegionReport): readonly Link[] {
  return [...view.dataset.networks.values()]
    .filter((network) => network.members.some((member) => member.code === report.region.code))
    .map((network) => ({ ...view.say(network.name), href: view.to(pages.network(network.id)) }));
}
