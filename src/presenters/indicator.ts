/** All that the page of one indicator in one region shows. */
import { formatMeasure } from '#formatting/measure';
import { formatPeriod } from '#formatting/period';
import { citeWords } from '#language/cite';
import { dataWords } from '#language/data';
import { comparisonWords } from '#language/comparison';
import { frameWords } from '#language/frame';
import { indicatorWords } from '#language/indicator';
import { regionWords } from '#language/region';
import { comparisonsOf } from '#model/comparison';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { indicatorRecords, publishedRecords } from '#model/promise';
import type { Region } from '#model/region';
import { agencyOf } from '#model/responsible-agency';
import { disagreements } from '#model/series';
import { differencesOf } from '#model/target-differences';
import { files, pages, pictures } from '#routes';
import { agencyLink } from './agency-link.ts';
import { presentCorrectionsOf } from './corrections.ts';
import { presentDistrictMap } from './district-map.ts';
import type { DrawnMap } from './drawn-map.ts';
import { presentDefinition, type Definition } from './definition.ts';
import { presentDifference, type DifferenceBlock } from './difference.ts';
import { presentWithdrawn, type WithdrawnFigure } from './figure-history.ts';
import { presentFigures, presentTargets, type FigureRow, type TargetRow } from './figure-row.ts';
import { presentIndicatorChart, type IndicatorChart } from './indicator-chart.ts';
import { presentFrame, type Frame } from './frame.ts';
import { ofLastProvince } from './last-region.ts';
import { distanceSentences, latestSentences, targetSentences } from './promise.ts';
import { presentTargetDifferences, type TargetDifferenceBlock } from './target-differences.ts';
import { presentCumulative, type CumulativeLine } from './cumulative.ts';
import { presentResultMoney, type ResultMoney } from './result-money.ts';
import { termsIn, type TermLine } from './term.ts';
import { presentRepliesOfIndicator } from './indicator-replies.ts';
import type { ReplyBlock } from './reply.ts';
import { presentVerdicts, verdictsOf, type VerdictBlock } from './verdict.ts';
import { indicatorThings } from './structured.ts';
import { viewAt, type Link, type View } from './view.ts';

/** The latest value of another region, and the way to its page. */
export interface ElsewhereLine extends Link {
  /** Of the region. */
  readonly code: string;
  readonly latest: string;
  readonly period: string;
}

export interface IndicatorPage {
  readonly frame: Frame;
  readonly region: Link;
  readonly sentences: readonly string[];
  /** What the chart shows in one sentence, as its title; such a sentence is not in `sentences` as well. */
  readonly finding?: string;
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly tableCaption: string;
  readonly terms: readonly TermLine[];
  readonly chart?: IndicatorChart;
  /** Its kecamatan, where they have values of their own. */
  readonly map?: DrawnMap;
  readonly verdicts: readonly VerdictBlock[];
  /** The agency that answers for the indicator; undefined where our sources name none. */
  readonly agency?: Link;
  /** Of a cumulative indicator: what it comes to in each plan. */
  readonly cumulative: readonly CumulativeLine[];
  /** The programmes meant to move it, with their money. */
  readonly money?: ResultMoney;
  /** What holds for every figure of the table, said once. */
  readonly commonStates: readonly string[];
  readonly figures: readonly FigureRow[];
  readonly targets: readonly TargetRow[];
  readonly targetDifferences: readonly TargetDifferenceBlock[];
  /** Replies that answer something for which the page has no row and no verdict. */
  readonly otherReplies: readonly ReplyBlock[];
  /** Requests for corrections that are about it. */
  readonly corrections: readonly Link[];
  /** What was published and taken back. */
  readonly withdrawn: readonly WithdrawnFigure[];
  readonly differences: readonly DifferenceBlock[];
  readonly definition: Definition;
  readonly elsewhere: readonly ElsewhereLine[];
  /** The way to the same indicator across regions, where it can be compared. */
  readonly comparison?: Link;
  readonly downloads: readonly Link[];
}

/** Ids of the indicators that have a page below the region: also those of which everything was taken back. */
export function recordedIndicators(report: RegionReport): readonly string[] {
  return publishedRecords(report).map((record) => record.indicator.id);
}

/**
 * `images`: true where the site is built with PNG pictures of its charts.
 * @throws RangeError when the region has nothing on the indicator: a fault in the page's own paths.
 */
export function presentIndicator(
  dataset: Dataset,
  report: RegionReport,
  id: string,
  language: Language,
  images = false,
): IndicatorPage {
  const record = publishedRecords(report).find((entry) => entry.indicator.id === id);
  if (record === undefined) throw new RangeError(`no record of ${id} in ${report.region.code}`);
  const { indicator } = record;
  const { region } = report;
  const view = viewAt(dataset, language, pages.indicator(region, id));
  const words = indicatorWords(language);
  const name = view.say(indicator.name).text;
  const chosen = new Set(record.moments.map((moment) => moment.chosen));
  const sentences = [
    ...targetSentences(view, record),
    ...latestSentences(view, record),
    ...distanceSentences(view, record),
  ];
  const figures = report.figures.filter((figure) => figure.indicator === indicator);
  const chart = presentIndicatorChart(view, record, report);
  const map = presentDistrictMap(view, report, indicator);
  const replies = presentRepliesOfIndicator(view, report, id, verdictsOf(view, report, record), figures);
  const verdicts = presentVerdicts(view, report, record, replies.toVerdict);
  const agency = agencyLink(view, region, agencyOf(report, id)?.id);
  const cumulative = presentCumulative(view, report, record);
  const money = presentResultMoney(view, report, id);
  const withdrawn = presentWithdrawn(view, report, indicator);
  const differences = disagreements(record.moments).map((moment) => presentDifference(view, moment));
  const corrections = presentCorrectionsOf(view, region.code, id);
  const heading = words.heading(name, region.name);
  const description = sentences[0] ?? words.description(name, region.name);
  return {
    frame: presentFrame(view, {
      heading: { text: heading },
      description,
      crumbs: [
        { text: frameWords(language).regions, href: view.to(pages.regions()) },
        { text: region.name, href: view.to(pages.region(region)) },
        { text: regionWords(language).sections.indikator, href: view.to(pages.indicatorsOf(region)) },
      ],
      script: chart !== undefined || map?.interactive !== undefined,
      things: indicatorThings(view, report, record, { name: heading, description }),
    }),
    region: { text: region.name, href: view.to(pages.region(region)) },
    ...withFinding(sentences, chart === undefined ? undefined : distanceSentences(view, record)[0]),
    contents: contents(view, {
      grafik: chart !== undefined,
      peta: map !== undefined,
      putusan: verdicts.length > 0,
      'sampai-dengan': cumulative.length > 0,
      uang: money !== undefined,
      target: record.targets.length + record.baselines.length > 0,
      tabel: figures.length > 0,
      dicabut: withdrawn.length > 0,
      'hak-jawab': replies.others.length > 0,
      koreksi: corrections.length > 0,
      perbedaan: differences.length > 0,
    }),
    tableCaption: words.tableCaption(name, region.name),
    terms: termsIn(view, [name, ...sentences, view.say(indicator.definition).text].join(' ')),
    ...(chart !== undefined && { chart }),
    ...(map !== undefined && { map }),
    verdicts,
    ...(agency !== undefined && { agency }),
    ...presentFigures(view, report, figures, chosen, replies.toFigure),
    withdrawn,
    otherReplies: replies.others,
    corrections,
    cumulative,
    ...(money !== undefined && { money }),
    targets: presentTargets(view, report, record),
    targetDifferences: presentTargetDifferences(
      view,
      report,
      differencesOf(record, report.plans, dataset.site.releaseDate),
    ),
    differences,
    definition: presentDefinition(view, indicator),
    elsewhere: elsewhere(view, report, id),
    ...(comparisonsOf(dataset).possible.has(id) && {
      comparison: { text: comparisonWords(language).link, href: view.to(pages.comparison(id)) },
    }),
    downloads: [
      ...(chart === undefined ? [] : pictureLinks(view, region, id, images)),
      { text: dataWords(language).downloadWorkbook, href: view.toFile(files.indicatorWorkbook(region, id)) },
      { text: words.downloadCsv, href: view.toFile(files.indicatorCsv(region, id)) },
      { text: dataWords(language).downloadExcelCsv, href: view.toFile(files.indicatorExcelCsv(region, id)) },
      { text: words.downloadJson, href: view.toFile(files.indicatorJson(region, id)) },
      ...referenceLinks(view, region, id),
    ],
  };
}

function pictureLinks(view: View, region: Region, id: string, images: boolean): readonly Link[] {
  const words = indicatorWords(view.language);
  return [
    ...(images ? [{ text: words.downloadPng, href: view.toFile(pictures.chartPng(region, id)) }] : []),
    { text: words.downloadSvg, href: view.to(pictures.chartSvg(region, id)) },
  ];
}

function referenceLinks(view: View, region: Region, id: string): readonly Link[] {
  const { references } = citeWords(view.language);
  return (['bib', 'ris', 'csl.json'] as const).map((format) => ({
    text: references[format],
    href: view.toFile(files.references(region, id, format)),
  }));
}

/** Takes the finding out of the sentences; without its full stop, because it becomes a title. */
function withFinding(
  sentences: readonly string[],
  finding: string | undefined,
): Pick<IndicatorPage, 'sentences' | 'finding'> {
  if (finding === undefined) return { sentences };
  return { sentences: sentences.filter((sentence) => sentence !== finding), finding: finding.replace(/\.$/, '') };
}

/** The sections of the page that are there, in their order. */
function contents(view: View, present: Readonly<Record<string, boolean>>): IndicatorPage['contents'] {
  const { sections } = indicatorWords(view.language);
  const order = [
    'grafik',
    'peta',
    'putusan',
    'sampai-dengan',
    'uang',
    'target',
    'tabel',
    'dicabut',
    'hak-jawab',
    'koreksi',
    'perbedaan',
    'definisi',
    'unduh',
  ] as const;
  return order.filter((id) => present[id] ?? true).map((id) => ({ id, title: sections[id] }));
}

const provinces = new WeakMap<Dataset, ReadonlyMap<string, readonly RegionReport[]>>();

/** The regions of a province, with the province itself; gathered once. */
function reportsIn(dataset: Dataset, province: string): readonly RegionReport[] {
  const made = provinces.get(dataset) ?? Map.groupBy(dataset.regions.values(), ({ region }) => region.provinceCode);
  provinces.set(dataset, made);
  return made.get(province) ?? [];
}

/** Regions of one province follow each other, and the way from one of their pages to another is the same from all. */
const latestOfProvince = ofLastProvince<readonly ElsewhereLine[]>();

/** The same indicator in the regions of the same province, and in the province itself. */
function elsewhere(view: View, report: RegionReport, id: string): IndicatorPage['elsewhere'] {
  const reports = reportsIn(view.dataset, report.region.provinceCode);
  const all = latestOfProvince(reports, `${view.language} ${id}`, () =>
    reports.flatMap((other) => latestIn(view, other, id) ?? []),
  );
  return all.filter(({ code }) => code !== report.region.code);
}

function latestIn(view: View, other: RegionReport, id: string): ElsewhereLine | undefined {
  const record = indicatorRecords(other).find((entry) => entry.indicator.id === id);
  const content = record?.latest?.chosen.content;
  if (record?.latest === undefined || content === undefined || !('measure' in content)) return undefined;
  const page = pages.indicator(other.region, id);
  return {
    code: other.region.code,
    text: other.region.name,
    // By the folder of all regions, so that it also holds for the page that is linked.
    href: `${view.to(pages.regions())}${page.slice(pages.regions().length)}`,
    latest: formatMeasure(content.measure, record.indicator, view.language),
    period: formatPeriod(record.latest.chosen.period, view.language),
  };
}
