/** One indicator of one region as flat rows: the same for CSV and JSON. */
import { frameWords } from '#language/frame';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Figure } from '#model/figure';
import type { MissingReason, Search } from '#model/missing';
import type { Measure } from '#model/measure';
import { periodId } from '#model/period';
import type { Source } from '#model/source';
import type { Baseline, Target } from '#model/target';
import type { PartialDate } from '#model/date';
import { aimCells } from './aim-cells.ts';
import { replyRows, type ReplyRow } from './reply-cells.ts';

/** Columns of an exported row, in order. Every cell is text; an absent value is empty. */
export const INDICATOR_COLUMNS = [
  'region_code',
  'region_name',
  'indicator',
  'kind',
  'period',
  'area',
  'value',
  'upper',
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
  kind: '',
  period: '',
  area: '',
  value: '',
  upper: '',
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
  ];
}

/** What holds for every row of one indicator in one region. */
export function baseCells(dataset: Dataset, report: RegionReport, indicator: string): IndicatorRowCells {
  return {
    ...EMPTY,
    region_code: report.region.code,
    region_name: report.region.name,
    indicator,
    unit: dataset.indicators.get(indicator)?.unit ?? '',
    site_notice: dataset.site.publisher === undefined ? frameWords('id').example : '',
  };
}

function baselineCells(base: IndicatorRowCells, row: Baseline): IndicatorRowCells {
  return { ...base, ...planCells(row), kind: 'baseline', period: String(row.year), ...measureCells(row.measure) };
}

function targetCells(base: IndicatorRowCells, row: Target): IndicatorRowCells {
  return {
    ...base,
    ...planCells(row),
    kind: 'target',
    period: row.year === undefined ? (row.yearUnclear === true ? 'unknown' : 'none') : String(row.year),
    ...aimCells(row.aim),
  };
}

export function figureCells(base: IndicatorRowCells, row: Figure): IndicatorRowCells {
  return {
    ...base,
    ...sourceCells(row.citation.source),
    kind: 'actual',
    period: periodId(row.period),
    area: row.area ?? '',
    ...('measure' in row.content ? measureCells(row.content.measure) : missingCells(row.content)),
    status: row.status,
    method: row.method ?? 'not-stated',
    margin: row.margin ?? '',
    released: isoOf(row.released),
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
    ...sourceCells(row.citation.source),
    kind: 'reply',
    unit: '',
    period: row.period,
    page: row.citation.page ?? '',
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
  if (measure.kind === 'word') return { value: measure.word, qualifier: 'word' };
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
    published: isoOf(source.published),
    address: source.address ?? 'unknown',
  };
}

/** A partial date as content writes it. */
function isoOf(date: PartialDate): string {
  if (date.known === 'unknown') return 'unknown';
  return date.known === 'not-before' ? `not before ${date.iso}` : date.iso;
}
