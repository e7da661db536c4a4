/** The chart of an indicator page as a picture of its own: what it found, what it shows, where it comes from. */
import { standaloneChart } from '#charts/standalone';
import { indicatorWords } from '#language/indicator';
import { recordWords } from '#language/record';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { indicatorRecords } from '#model/promise';
import { inSite, pages } from '#routes';
import { hasChart, presentIndicatorChart } from './indicator-chart.ts';
import { distanceSentences, latestSentences } from './promise.ts';
import { viewAt } from './view.ts';

/** Indicators of a region whose page has a chart. */
export function chartedIndicators(report: RegionReport): readonly string[] {
  return indicatorRecords(report)
    .filter(hasChart)
    .map(({ indicator }) => indicator.id);
}

/**
 * The picture as SVG. `styles`: the site's tokens and the rules of its charts.
 * @throws RangeError when the indicator has no chart: a fault in the paths of the pictures.
 */
export function presentChartPicture(
  dataset: Dataset,
  report: RegionReport,
  id: string,
  language: Language,
  styles: string,
): string {
  const { region } = report;
  const path = pages.indicator(region, id);
  const view = viewAt(dataset, language, path);
  const record = indicatorRecords(report).find(({ indicator }) => indicator.id === id);
  const chart = record === undefined ? undefined : presentIndicatorChart(view, record, report.plans);
  if (record === undefined || chart === undefined) throw new RangeError(`no chart of ${id} in ${region.code}`);
  const heading = indicatorWords(language).heading(view.say(record.indicator.name).text, region.name);
  const finding = distanceSentences(view, record)[0] ?? latestSentences(view, record)[0];
  const { address } = dataset.site;
  const picture = standaloneChart({
    svg: chart.svg,
    title: finding?.replace(/\.$/, '') ?? heading,
    subtitle: heading,
    lines: [
      ...chart.notes,
      ...(chart.sources.length === 0
        ? []
        : [`${recordWords(language).sources}: ${chart.sources.map(({ label }) => label).join('; ')}.`]),
      `${view.say(dataset.site.name).text}: ${address === undefined ? '' : `${address}/`}${inSite(path, language)}`,
    ],
    styles,
  });
  if (picture === undefined) throw new RangeError(`the chart of ${id} in ${region.code} has no size`);
  return picture;
}
