/** What messengers and social networks show of a page: the card of its region, or of its indicator there. */
import { CARD, drawPreviewCard, type PreviewCard } from '#charts/preview-card';
import { indicatorWords } from '#language/indicator';
import { recordWords } from '#language/record';
import { digestOf } from '#ledger/digest';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { indicatorRecords, type IndicatorRecord } from '#model/promise';
import { inSite, onWeb, pages, pictures, regionOf, regionSegment, type SitePath } from '#routes';
import { sourceLabel } from './citation.ts';
import { siteNotice } from './notice.ts';
import { distanceSentences, latestSentences, shortName, targetSentences } from './promise.ts';
import { headlineOf, keyFigures, presentRegionSummary } from './region-summary.ts';
import { viewAt, type View } from './view.ts';

/** A picture of a page for those who pass its address on. */
export interface Preview {
  readonly address: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

interface Drawn {
  /** Path of the PNG, with its language folder; the name tells the content. */
  readonly path: SitePath;
  readonly svg: string;
  readonly alt: string;
}

const drawn = new WeakMap<RegionReport, Map<string, Drawn>>();

/** The preview of a page. None where the site has no address or is built without images, nor for pages of no region. */
export function previewOf(view: View): Preview | undefined {
  const { site, regions } = view.dataset;
  const folder = regionOf(view.path);
  if (site.images !== true || folder === undefined) return undefined;
  const report = [...regions.values()].find(({ region }) => regionSegment(region) === folder);
  if (report === undefined) return undefined;
  const { path, alt } = draw(view.dataset, report, recordAt(report, view.path), view.language);
  const address = onWeb(site.address, path);
  return address === undefined ? undefined : { address, alt, ...CARD };
}

/** Every preview of a site in one language, to be drawn as PNG. None where no page names them. */
export function sitePreviews(dataset: Dataset, language: Language): readonly Drawn[] {
  return [...dataset.regions.values()].flatMap((report) => regionPreviews(dataset, report, language));
}

/** The previews of one region and of its indicators. */
export function regionPreviews(dataset: Dataset, report: RegionReport, language: Language): readonly Drawn[] {
  if (dataset.site.images !== true || dataset.site.address === undefined) return [];
  return [undefined, ...indicatorRecords(report)].map((record) => draw(dataset, report, record, language));
}

/** The indicator whose page this is, or belongs to. */
function recordAt(report: RegionReport, path: SitePath): IndicatorRecord | undefined {
  if (!path.startsWith(pages.indicatorsOf(report.region))) return undefined;
  return indicatorRecords(report).find(({ indicator }) =>
    path.startsWith(pages.indicator(report.region, indicator.id)),
  );
}

function draw(dataset: Dataset, report: RegionReport, record: IndicatorRecord | undefined, language: Language): Drawn {
  const known = drawn.get(report) ?? new Map<string, Drawn>();
  drawn.set(report, known);
  const key = `${language} ${record?.indicator.id ?? ''}`;
  const made = known.get(key) ?? make(dataset, report, record, language);
  known.set(key, made);
  return made;
}

function make(dataset: Dataset, report: RegionReport, record: IndicatorRecord | undefined, language: Language): Drawn {
  const { region } = report;
  const page = record === undefined ? pages.region(region) : pages.indicator(region, record.indicator.id);
  const view = viewAt(dataset, language, page);
  const card = record === undefined ? regionCard(view, report) : indicatorCard(view, report, record);
  const svg = drawPreviewCard(card);
  const { figure, heading, sentence } = card;
  const caption = figure?.caption === undefined ? '' : ` ${figure.caption}:`;
  const number = figure === undefined ? '' : `${caption} ${figure.value}, ${figure.when}.`;
  return {
    path: inSite(pictures.preview(page, digestOf(svg).slice(0, 10)), language),
    svg,
    alt: `${heading}.${number} ${sentence}`,
  };
}

function regionCard(view: View, report: RegionReport): PreviewCard {
  const records = indicatorRecords(report);
  const headline = headlineOf(records);
  const figure = headline === undefined ? undefined : latestOf(view, headline);
  return {
    ...frameOf(view, figure === undefined ? undefined : headline),
    heading: report.region.name,
    ...(headline !== undefined &&
      figure !== undefined && { figure: { caption: shortName(view, headline), ...figure } }),
    sentence: presentRegionSummary(view, report, records).sentences.slice(0, 2).join(' '),
  };
}

function indicatorCard(view: View, { region }: RegionReport, record: IndicatorRecord): PreviewCard {
  const name = view.say(record.indicator.name).text;
  const figure = latestOf(view, record);
  const sentences = [
    ...distanceSentences(view, record),
    ...targetSentences(view, record),
    ...latestSentences(view, record),
  ];
  return {
    ...frameOf(view, figure === undefined ? undefined : record),
    heading: indicatorWords(view.language).heading(name, region.name),
    ...(figure !== undefined && { figure }),
    sentence: sentences[0] ?? indicatorWords(view.language).description(name, region.name),
  };
}

function latestOf(view: View, record: IndicatorRecord): PreviewCard['figure'] {
  const latest = keyFigures(view, record).find(({ kind }) => kind === 'latest');
  if (latest === undefined) return undefined;
  const { value, when, toCheck } = latest;
  return { value, when: toCheck === undefined ? when : `${when}, ${toCheck}` };
}

/** `record`: that of the number shown, whose source is named. */
function frameOf(view: View, record: IndicatorRecord | undefined): Pick<PreviewCard, 'kicker' | 'foot'> {
  const { site } = view.dataset;
  const { notice } = siteNotice(view);
  const source = record?.latest?.chosen.citation.source;
  const label = source === undefined ? '' : sourceLabel(source, view.language);
  return {
    kicker: view.say(site.name).text,
    foot: [
      ...(label === '' ? [] : [`${recordWords(view.language).source}: ${label}`]),
      [notice, site.address?.replace(/^https?:\/\//, '')].filter((part) => part !== undefined).join(' '),
    ],
  };
}
