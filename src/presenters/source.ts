/** The list of sources, and the page of one: what it is and which figures rest on it. */
import { formatAim } from '#formatting/aim';
import { formatDate } from '#formatting/date';
import { formatMeasure } from '#formatting/measure';
import { formatMoneyShort } from '#formatting/money';
import { formatPeriod } from '#formatting/period';
import { libraryWords } from '#language/library';
import { recordWords } from '#language/record';
import { sourceListSheets, sourceSheets, type SourceSheet } from '#addresses/source-pages';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import type { Source } from '#model/source';
import { sourceRows, type SourceRow } from '#model/source-rows';
import { pageOf, pages } from '#routes';
import { anchorOfBaseline, anchorOfFigure, anchorOfTarget } from '#model/identity';
import { presentFrame, type Frame } from './frame.ts';
import { presentPager, titleOfPage, type EntranceInput, type Pager } from './pager.ts';
import { count } from './region-summary.ts';
import { publisherName, sourceLabel } from './citation.ts';
import { presentSourceCopies, type SourceCopies } from './source-copies.ts';
import { presentSourceUse } from './source-uses.ts';
import { targetYear } from './target-year.ts';
import { viewAt, type Link, type View, type Words } from './view.ts';

export interface SourceFigure {
  readonly region: string;
  readonly indicator: Link;
  readonly kind: string;
  readonly period: string;
  readonly value: string;
  /** The word "perlu dicek", where an editor doubts the row. */
  readonly toCheck?: string;
}

interface SourceFact {
  readonly name: string;
  readonly value: string;
  readonly lang?: Language;
  readonly href?: string;
}

export interface SourceAbout {
  readonly facts: readonly SourceFact[];
  readonly note?: Words;
  readonly copies: SourceCopies;
}

export interface SourcePage {
  readonly frame: Frame;
  /** What it is and what lasts of it, on its first page. */
  readonly about?: SourceAbout;
  readonly figures: readonly SourceFigure[];
  readonly usedOn: readonly Link[];
  /** Undefined where all is on one page. */
  readonly pager?: Pager;
}

/** The pages of a source: the first says what it is; all of them together, every figure and every page that rests on it. */
export function presentSourcePage(dataset: Dataset, source: Source, language: Language, number = 1): SourcePage {
  const path = pages.source(source.id);
  const view = viewAt(dataset, language, pageOf(path, number));
  const words = libraryWords(language);
  const sheets = sourceSheets(dataset, source);
  const { rows, uses } = sheets[number - 1] ?? { rows: [], uses: [] };
  const at = { number, of: sheets.length };
  const pager = presentPager(view, path, at, entrancesOf(sheets));
  return {
    frame: presentFrame(view, {
      heading: { text: source.title, ...(language === 'en' && source.language === 'id' && { lang: 'id' }) },
      title: titleOfPage(view, `${source.title} (${publisherName(source, language)}, ${source.id})`, at),
      description: words.sourceDescription(source.title),
      crumbs: [
        { text: words.sourcesHeading, href: view.to(pages.sources()) },
        ...(number === 1 ? [] : [{ text: source.title, href: view.to(path) }]),
      ],
    }),
    ...(number === 1 && {
      about: {
        facts: facts(view, source),
        ...(source.note !== undefined && { note: view.say(source.note) }),
        copies: presentSourceCopies(view, source),
      },
    }),
    figures: rows.map((one) => presentRow(view, one)),
    usedOn: uses.map((use) => presentSourceUse(view, use)),
    ...(pager !== undefined && { pager }),
  };
}

const entrances = new WeakMap<readonly SourceSheet[], readonly EntranceInput[]>();

/** The provinces of the figures, each with the page on which it begins: the same on all pages of a source. */
function entrancesOf(sheets: readonly SourceSheet[]): readonly EntranceInput[] {
  const known = entrances.get(sheets) ?? makeEntrances(sheets);
  entrances.set(sheets, known);
  return known;
}

function makeEntrances(sheets: readonly SourceSheet[]): readonly EntranceInput[] {
  const found = new Map<string, EntranceInput>();
  for (const [index, { rows }] of sheets.entries())
    for (const { region } of rows.map(({ report }) => report))
      if (!found.has(region.provinceCode))
        found.set(region.provinceCode, { text: region.provinceName, page: index + 1, anchor: 'angka' });
  return [...found.values()];
}

function facts(view: View, source: Source): readonly SourceFact[] {
  const words = libraryWords(view.language);
  const record = recordWords(view.language);
  return [
    { name: words.publisher, value: publisherName(source, view.language) },
    ...(source.via === undefined
      ? []
      : [
          {
            name: words.via,
            value: [
              source.via.publisher === 'unknown' ? record.publisherUnknown : source.via.publisher,
              source.via.title,
            ]
              .filter(Boolean)
              .join(', '),
          },
        ]),
    { name: words.kind, value: record.sourceKind[source.kind] },
    { name: words.published, value: formatDate(source.published, view.language) },
    source.address === undefined
      ? { name: words.address, value: words.addressUnknown }
      : { name: words.address, value: source.address, href: source.address },
    { name: words.seen, value: formatDate(source.seen, view.language) },
    { name: words.documentLanguage, value: words.languageName[source.language] },
    { name: words.licence, value: source.licence ?? words.licenceUnknown },
  ];
}

function presentRow(view: View, one: SourceRow): SourceFigure {
  const words = libraryWords(view.language);
  const record = recordWords(view.language);
  const { region } = one.report;
  if (one.kind === 'amount') {
    return {
      region: region.name,
      indicator: { ...view.say(one.row.name), href: view.to(`${pages.region(region)}#program-dan-uang`) },
      kind: `${words.amount}, ${record.stage[one.row.stage]}`,
      period: String(one.row.year),
      value: formatMoneyShort(one.row.sen, view.language),
    };
  }
  const { indicator, doubt } = one.row;
  return {
    region: region.name,
    indicator: {
      ...view.say(indicator.name),
      href: view.to(`${pages.indicator(region, indicator.id)}#${anchorOf(one)}`),
    },
    kind: words[one.kind],
    ...readingOf(view, one),
    ...(doubt !== undefined && { toCheck: record.toCheck }),
  };
}

type IndicatorRow = Exclude<SourceRow, { readonly kind: 'amount' }>;

function anchorOf(one: IndicatorRow): string {
  switch (one.kind) {
    case 'baseline':
      return anchorOfBaseline(one.row);
    case 'target':
      return anchorOfTarget(one.row);
    case 'actual':
      return anchorOfFigure(one.row);
  }
}

function readingOf(view: View, one: IndicatorRow): Pick<SourceFigure, 'period' | 'value'> {
  const { language } = view;
  switch (one.kind) {
    case 'baseline':
      return { period: String(one.row.year), value: formatMeasure(one.row.measure, one.row.indicator, language) };
    case 'target':
      return { period: targetYear(one.row, language), value: formatAim(one.row.aim, one.row.indicator, language) };
    case 'actual':
      return {
        period: formatPeriod(one.row.period, language),
        value:
          'measure' in one.row.content
            ? formatMeasure(one.row.content.measure, one.row.indicator, language)
            : recordWords(language).missing[one.row.content.missing],
      };
  }
}

export interface SourcesPage {
  readonly frame: Frame;
  readonly sources: readonly (Link & { readonly label: string; readonly kind: string; readonly figures: string })[];
  /** Undefined where all are on one page. */
  readonly pager?: Pager;
}

export function presentSources(dataset: Dataset, language: Language, number = 1): SourcesPage {
  const view = viewAt(dataset, language, pageOf(pages.sources(), number));
  const words = libraryWords(language);
  const rows = sourceRows(dataset);
  const sheets = sourceListSheets(dataset);
  const at = { number, of: sheets.length };
  const entrances = sheets.flatMap(([first], index): EntranceInput[] =>
    first === undefined ? [] : [{ text: sourceLabel(first, language), page: index + 1 }],
  );
  const pager = presentPager(view, pages.sources(), at, entrances);
  return {
    frame: presentFrame(view, {
      heading: { text: words.sourcesHeading },
      title: titleOfPage(view, words.sourcesHeading, at),
      description: words.sourcesDescription,
    }),
    sources: (sheets[number - 1] ?? []).map((source) => ({
      text: source.title,
      ...(language === 'en' && source.language === 'id' && { lang: 'id' }),
      href: view.to(pages.source(source.id)),
      label: sourceLabel(source, language),
      kind: recordWords(language).sourceKind[source.kind],
      figures: count(view, rows.get(source)?.length ?? 0),
    })),
    ...(pager !== undefined && { pager }),
  };
}
