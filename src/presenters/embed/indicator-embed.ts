/**
 * One indicator of one region in a frame: its trend, and a card for each of its figures. Which of them shows is said by the
 * address: an anchor names the card, without one it is the trend.
 */
import { indicatorWords } from '#language/indicator';
import { embedWords } from '#language/embed';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { publishedRecords } from '#model/promise';
import { isSuperseded } from '#model/version';
import { embeds, pages } from '#routes';
import type { ChartFigure } from '../chart-figure.ts';
import type { SourceLine } from '../citation.ts';
import { presentIndicatorChart } from '../indicator-chart.ts';
import { distanceSentences, latestSentences, targetSentences } from '../promise.ts';
import { verdictsOf } from '../verdict.ts';
import { viewAt } from '../view.ts';
import { presentBaselineCard, presentFigureCard, presentTargetCard, type FigureCard } from './figure-card.ts';
import { presentPinnedCards, presentWithdrawnCards } from './pinned-card.ts';
import { presentEmbedFrame, type EmbedFrame } from './frame.ts';

export interface IndicatorEmbed {
  readonly frame: EmbedFrame;
  readonly cards: readonly FigureCard[];
  /** Where there is no chart: that there is no value, and what was promised. */
  readonly sentences: readonly string[];
  /** With what it shows in one sentence as its title. */
  readonly chart?: ChartFigure;
  readonly notes: readonly string[];
  readonly sources: readonly SourceLine[];
}

/** @throws RangeError when the region has nothing on the indicator: a fault in the page's own paths. */
export function presentIndicatorEmbed(
  dataset: Dataset,
  report: RegionReport,
  id: string,
  language: Language,
): IndicatorEmbed {
  const record = publishedRecords(report).find((entry) => entry.indicator.id === id);
  if (record === undefined) throw new RangeError(`no record of ${id} in ${report.region.code}`);
  const { region, plans } = report;
  const page = pages.indicator(region, id);
  const view = viewAt(dataset, language, embeds.indicator(region, id));
  const place = { page, verdicts: verdictsOf(view, report, record) };
  const { text, lang } = view.say(record.indicator.name);
  const heading = indicatorWords(language).heading(text, region.name);
  const chart = presentIndicatorChart(view, record, report);
  const rows = [
    ...report.figures
      .filter(({ indicator }) => indicator === record.indicator)
      .map((row) => ({ row, card: presentFigureCard(view, row, place) })),
    ...record.targets.map((row) => ({
      row,
      card: presentTargetCard(view, row, isSuperseded(row, record.targets, plans), place),
    })),
    ...record.baselines.map((row) => ({ row, card: presentBaselineCard(view, row, place) })),
  ];
  const present = rows.flatMap(({ row, card }) => presentPinnedCards(view, report, row, card, page));
  const withdrawn = presentWithdrawnCards(view, report, record.indicator, present, page);
  const { noValue, allWithdrawn } = embedWords(language);
  const finding = distanceSentences(view, record)[0] ?? latestSentences(view, record)[0];
  return {
    frame: presentEmbedFrame(view, { text: heading, ...(lang !== undefined && { lang }) }, page),
    cards: [...present, ...withdrawn],
    sentences:
      chart === undefined ? [present.length === 0 ? allWithdrawn : noValue, ...targetSentences(view, record)] : [],
    ...(chart !== undefined && {
      chart: { svg: chart.svg, ...(finding !== undefined && { title: { text: finding } }) },
    }),
    notes: chart?.notes ?? [],
    sources: chart?.sources ?? [],
  };
}
