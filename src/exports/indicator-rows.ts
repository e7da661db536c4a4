/** One indicator of one region as flat rows: the same for CSV and JSON. */
import { versionAnchor, versionOfRow } from '#ledger/version';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Figure } from '#model/figure';
import type { MissingReason, Search } from '#model/missing';
import type { Measure } from '#model/measure';
import { compareText } from '#model/order';
import { periodId } from '#model/period';
import type { Source } from '#model/source';
import type { Baseline, Target } from '#model/target';
import { anchorOfBaseline, anchorOfFigure, anchorOfTarget } from '#model/identity';
import { onWeb, pages, replyAnchor } from '#routes';
import { aimCells } from './aim-cells.ts';
import { dateCell } from './date-cell.ts';
import { siteNotice } from './table.ts';
import { replyRows, type ReplyRow } from './reply-cells.ts';

/** Columns of an exported row, in order. Every cell is text; an absent value is empty. */
export const INDICATOR_COLUMNS = [
  'region_code',
  'region_name',
  'indicator',
  'anchor',
  'figure_version',
  'kind',
  'period',
  'area',
  'value',
  'upper',
  'word',
  'qualifier',
  'unit',
  'missing',
  'searched',
  'searched_on',
  'status',
  'method',
  'margin',
  'released',
  'preferred',
  'plan',
  'version',
  'source',
  'publisher',
  'via',
  'title',
  'published',
  'address',
  'page',
  'origin',
  'checked',
  'note',
  'doubt',
  'answers',
  'answered_by',
  'answered_on',
  'answer',
  'link',
  'site_notice',
] as const;
export type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];
export type IndicatorRowCells = Readonly<Record<IndicatorColumn, string>>;

interface Missing {
  readonly missing: MissingReason;
  readonly search?: Search;
}

const EMPTY: IndicatorRowCells = {
  region_code: '',
  region_name: '',
  indicator: '',
  anchor: '',
  figure_version: '',
  kind: '',
  period: '',
  area: '',
  value: '',
  upper: '',
  word: '',
  qualifier: '',
  unit: '',
  missing: '',
  searched: '',
  searched_on: '',
  status: '',
  method: '',
  margin: '',
  released: '',
  preferred: '',
  plan: '',
  version: '',
  source: '',
  publisher: '',
  via: '',
  title: '',
  published: '',
  address: '',
  page: '',
  origin: '',
  checked: '',
  note: '',
  doubt: '',
  answers: '',
  answered_by: '',
  answered_on: '',
  answer: '',
  link: '',
  site_notice: '',
};

export function indicatorRows(dataset: Dataset, report: RegionReport, indicator: string): readonly IndicatorRowCells[] {
  const base = baseCells(dataset, report, indicator);
  const mine = (row: { readonly indicator: { readonly id: string } }) => row.indicator.id === indicator;
  return [
    ...report.baselines.filter(mine).map((row) => baselineCells(base, row)),
    ...report.targets.filter(mine).map((row) => targetCells(base, row)),
    ...report.figures.filter(mine).map((row) => figureCells(base, row)),
    ...replyRows(report, indicator).map((row) => replyCells(base, row)),
  ].map((row) => linked(dataset, report, row));
}

/** A row with the address of its version on this site, where the site has one. */
export function linked({ site }: Dataset, { region }: RegionReport, row: IndicatorRowCells): IndicatorRowCells {
  const anchor = row.figure_version === '' ? row.anchor : versionAnchor(row.anchor, row.figure_version);
  const link = onWeb(site.address, `${pages.indicator(region, row.indicator)}#${anchor}`);
  return link === undefined ? row : { ...row, link };
}

/** Ids of the indicators of a region that have rows, in the order of its tables. */
export function rowIndicators({ baselines, targets, figures }: RegionReport): readonly string[] {
  const ids = [...baselines, ...targets, ...figures].map(({ indicator }) => indicator.id);
  return [...new Set(ids)].toSorted(compareText);
}

/** What holds for every row of one indicator in one region. */
export function baseCells(dataset: Dataset, report: RegionReport, indicator: string): IndicatorRowCells {
  return {
    ...EMPTY,
    region_code: report.region.code,
    region_name: report.region.name,
    indicator,
    unit: dataset.indicators.get(indicator)?.unit ?? '',
    site_notice: siteNotice(dataset.site),
  };
}

function baselineCells(base: IndicatorRowCells, row: Baseline): IndicatorRowCells {
  return {
    ...base,
    ...planCells(row),
    anchor: anchorOfBaseline(row),
    figure_version: versionOfRow(row),
    kind: 'baseline',
    period: String(row.year),
    ...measureCells(row.measure),
  };
}

function targetCells(base: IndicatorRowCells, row: Target): IndicatorRowCells {
  return {
    ...base,
    ...planCells(row),
    anchor: anchorOfTarget(row),
    figure_version: versionOfRow(row),
    kind: 'target',
    period: row.year === undefined ? (row.yearUnclear === true ? 'unknown' : 'none') : String(row.year),
    ...aimCells(row.aim),
  };
}

export function figureCells(base: IndicatorRowCells, row: Figure): IndicatorRowCells {
  return {
    ...base,
    ...sourceCells(row.citation.source),
    anchor: anchorOfFigure(row),
    figure_version: versionOfRow(row),
    kind: 'actual',
    period: periodId(row.period),
    area: row.area ?? '',
    ...('measure' in row.content ? measureCells(row.content.measure) : missingCells(row.content)),
    status: row.status,
    method: row.method ?? 'not-stated',
    margin: row.margin ?? '',
    released: dateCell(row.released),
    preferred: row.preferred?.id ?? '',
    page: row.citation.page ?? '',
    origin: row.primary ? 'primary' : 'second-hand',
    checked: row.checked ? 'yes' : 'no',
    note: row.note?.id ?? '',
    doubt: row.doubt?.id ?? '',
  };
}

function replyCells(base: IndicatorRowCells, row: ReplyRow): IndicatorRowCells {
  return {
    ...base,
    ...sourceCells(row.source),
    anchor: replyAnchor(row.id),
    kind: 'reply',
    unit: '',
    period: row.period,
    page: row.page,
    answers: row.answers,
    answered_by: row.agency,
    answered_on: row.date,
    answer: row.text,
  };
}

function planCells(row: Target | Baseline): Partial<IndicatorRowCells> {
  return {
    ...sourceCells(row.citation.source),
    plan: row.plan ?? '',
    version: row.version ?? '',
    page: row.citation.page ?? '',
    note: row.note?.id ?? '',
    doubt: row.doubt?.id ?? '',
  };
}

function measureCells(measure: Measure): Partial<IndicatorRowCells> {
  if (measure.kind === 'word') return { word: measure.word, qualifier: 'word' };
  if (measure.kind === 'range') return { value: measure.lower, upper: measure.upper, qualifier: 'range' };
  return { value: measure.value, qualifier: measure.precision };
}

function missingCells({ missing, search }: Missing): Partial<IndicatorRowCells> {
  return { missing, searched: search?.what.id ?? '', searched_on: search?.on ?? '' };
}

function sourceCells(source: Source): Partial<IndicatorRowCells> {
  return {
    source: source.id,
    publisher: source.publisher,
    via: source.via?.publisher ?? '',
    title: source.title,
    published: dateCell(source.published),
    address: source.address ?? 'unknown',
  };
}
