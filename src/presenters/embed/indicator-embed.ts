/**
 * One indicator of one region in a frame: its trend, and a card for each of its figures. Which of them shows is said by the
 * address: an anchor names the card, without one it is the trend. Figures of parts of the region stand apart, so that a frame
 * stays light where each kecamatan has values of many years.
 */
import { formatSentence } from '#formatting/sentence';
import { indicatorWords } from '#language/indicator';
import { embedWords } from '#language/embed';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { areaInAnchor } from '#model/identity';
import { publishedRecords, type IndicatorRecord } from '#model/promise';
import { isSuperseded } from '#model/version';
import { embeds, pages, type SitePath } from '#routes';
import type { ChartFigure } from '../chart-figure.ts';
import type { SourceLine } from '../citation.ts';
import { withdrawnOf } from '../figure-history.ts';
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
  /** Where there is no chart: that there is no value and what was promised, or of which part of the region it speaks. */
  readonly sentences: readonly string[];
  /** With what it shows in one sentence as its title. */
  readonly chart?: ChartFigure;
  readonly notes: readonly string[];
  readonly sources: readonly SourceLine[];
}

/** The parts of a region that have a page of their own for an indicator: those of which a figure is or was there. */
export function embeddedAreas(
  report: RegionReport,
  { indicator }: Pick<IndicatorRecord, 'indicator'>,
): readonly string[] {
  const present = report.figures.filter((figure) => figure.indicator === indicator).flatMap(({ area }) => area ?? []);
  const gone = withdrawnOf(report, indicator).flatMap(({ id }) => areaInAnchor(id) ?? []);
  return [...new Set([...present, ...gone])].toSorted();
}

/** The pages of an indicator's figures: of the whole region, and of each of its parts. */
export function indicatorEmbeds(
  report: RegionReport,
): readonly { readonly id: string; readonly area: string | undefined }[] {
  return publishedRecords(report).flatMap((record) =>
    [undefined, ...embeddedAreas(report, record)].map((area) => ({ id: record.indicator.id, area })),
  );
}

/** The addresses of all pages of parts of regions. */
export function areaEmbeds({ regions }: Dataset): readonly SitePath[] {
  return [...regions.values()].flatMap((report) =>
    indicatorEmbeds(report).flatMap(({ id, area }) =>
      area === undefined ? [] : [embeds.indicator(report.region, id, area)],
    ),
  );
}

/** `area`: code of the part of the region whose figures it shows. @throws RangeError when the region has nothing on the indicator: a fault in the page's own paths. */
export function presentIndicatorEmbed(
  dataset: Dataset,
  report: RegionReport,
  id: string,
  language: Language,
  area?: string,
): IndicatorEmbed {
  const record = publishedRecords(report).find((entry) => entry.indicator.id === id);
  if (record === undefined) throw new RangeError(`no record of ${id} in ${report.region.code}`);
  const { region, plans } = report;
  const page = pages.indicator(region, id);
  const view = viewAt(dataset, language, embeds.indicator(region, id, area));
  const place = { page, verdicts: verdictsOf(view, report, record) };
  const { text, lang } = view.say(record.indicator.name);
  const words = indicatorWords(language);
  const heading = words.heading(text, region.name);
  const chart = area === undefined ? presentIndicatorChart(view, record, report) : undefined;
  const { targets, baselines } = area === undefined ? record : { targets: [], baselines: [] };
  const rows = [
    ...report.figures
      .filter((figure) => figure.indicator === record.indicator && figure.area === area)
      .map((row) => ({ row, card: presentFigureCard(view, row, place) })),
    ...targets.map((row) => ({
      row,
      card: presentTargetCard(view, row, isSuperseded(row, record.targets, plans), place),
    })),
    ...baselines.map((row) => ({ row, card: presentBaselineCard(view, row, place) })),
  ];
  const present = rows.flatMap(({ row, card }) => presentPinnedCards(view, report, row, card, page));
  const withdrawn = presentWithdrawnCards(view, report, record.indicator, present, page).filter(
    ({ anchor }) => areaInAnchor(anchor.replace(/--[0-9a-f]{8}$/, '')) === area,
  );
  const { noValue, allWithdrawn } = embedWords(language);
  const finding = distanceSentences(view, record)[0] ?? latestSentences(view, record)[0];
  return {
    frame: presentEmbedFrame(
      view,
      { text: heading, ...(lang !== undefined && { lang }) },
      page,
      area === undefined ? heading : `${heading}, ${area}`,
    ),
    cards: [...present, ...withdrawn],
    sentences:
      area !== undefined
        ? [formatSentence(words.area(area))]
        : chart === undefined
          ? [present.length === 0 ? allWithdrawn : noValue, ...targetSentences(view, record)]
          : [],
    ...(chart !== undefined && {
      chart: { svg: chart.svg, ...(finding !== undefined && { title: { text: finding } }) },
    }),
    notes: chart?.notes ?? [],
    sources: chart?.sources ?? [],
  };
}
