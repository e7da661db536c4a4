/** The list of sources, and the page of one: what it is and which figures rest on it. */
import { formatAim } from '#formatting/aim';
import { formatDate } from '#formatting/date';
import { formatMeasure } from '#formatting/measure';
import { formatMoneyShort } from '#formatting/money';
import { formatPeriod } from '#formatting/period';
import { libraryWords } from '#language/library';
import { recordWords } from '#language/record';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language, Text } from '#model/language';
import type { Source } from '#model/source';
import { pages } from '#routes';
import { anchorOfBaseline, anchorOfFigure, anchorOfTarget } from '#model/identity';
import { presentFrame, type Frame } from './frame.ts';
import { count } from './region-summary.ts';
import { publisherName, sourceLabel } from './citation.ts';
import { presentSourceCopies, type SourceCopies } from './source-copies.ts';
import { presentSourceUses } from './source-uses.ts';
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

export interface SourcePage {
  readonly frame: Frame;
  readonly facts: readonly {
    readonly name: string;
    readonly value: string;
    readonly lang?: Language;
    readonly href?: string;
  }[];
  readonly note?: Words;
  readonly copies: SourceCopies;
  readonly figures: readonly SourceFigure[];
  readonly usedOn: readonly Link[];
}

export function presentSourcePage(dataset: Dataset, source: Source, language: Language): SourcePage {
  const view = viewAt(dataset, language, pages.source(source.id));
  const words = libraryWords(language);
  const reports = [...dataset.regions.values()];
  return {
    frame: presentFrame(view, {
      heading: { text: source.title, ...(language === 'en' && source.language === 'id' && { lang: 'id' }) },
      title: `${source.title} (${publisherName(source, language)}, ${source.id})`,
      description: words.sourceDescription(source.title),
      crumbs: [{ text: words.sourcesHeading, href: view.to(pages.sources()) }],
    }),
    facts: facts(view, source),
    ...(source.note !== undefined && { note: view.say(source.note) }),
    copies: presentSourceCopies(view, source),
    figures: reports.flatMap((report) => figuresFrom(view, report, source)),
    usedOn: presentSourceUses(view, source),
  };
}

function facts(view: View, source: Source): SourcePage['facts'] {
  const words = libraryWords(view.language);
  const record = recordWords(view.language);
  return [
    { name: words.publisher, value: publisherName(source, view.language) },
    ...(source.via === undefined
      ? []
      : [{ name: words.via, value: [source.via.publisher, source.via.title].filter(Boolean).join(', ') }]),
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

function figuresFrom(view: View, report: RegionReport, source: Source): readonly SourceFigure[] {
  const words = libraryWords(view.language);
  const record = recordWords(view.language);
  const { region } = report;
  const to = (indicator: string, anchor: string) => view.to(`${pages.indicator(region, indicator)}#${anchor}`);
  const mine = (row: { readonly citation: { readonly source: Source } }) => row.citation.source === source;
  const checked = (doubt: Text | undefined): Pick<SourceFigure, 'toCheck'> =>
    doubt === undefined ? {} : { toCheck: record.toCheck };
  return [
    ...report.baselines.filter(mine).map((row): SourceFigure => ({
      region: region.name,
      indicator: {
        ...view.say(row.indicator.name),
        href: to(row.indicator.id, anchorOfBaseline(row)),
      },
      kind: words.baseline,
      period: String(row.year),
      value: formatMeasure(row.measure, row.indicator, view.language),
      ...checked(row.doubt),
    })),
    ...report.targets.filter(mine).map((row): SourceFigure => ({
      region: region.name,
      indicator: {
        ...view.say(row.indicator.name),
        href: to(row.indicator.id, anchorOfTarget(row)),
      },
      kind: words.target,
      period: targetYear(row, view.language),
      value: formatAim(row.aim, row.indicator, view.language),
      ...checked(row.doubt),
    })),
    ...report.figures.filter(mine).map((row): SourceFigure => ({
      region: region.name,
      indicator: {
        ...view.say(row.indicator.name),
        href: to(row.indicator.id, anchorOfFigure(row)),
      },
      kind: words.actual,
      period: formatPeriod(row.period, view.language),
      value:
        'measure' in row.content
          ? formatMeasure(row.content.measure, row.indicator, view.language)
          : record.missing[row.content.missing],
      ...checked(row.doubt),
    })),
    ...report.budget.filter(mine).map((row): SourceFigure => ({
      region: region.name,
      indicator: { ...view.say(row.name), href: view.to(`${pages.region(region)}#program-dan-uang`) },
      kind: `${words.amount}, ${record.stage[row.stage]}`,
      period: String(row.year),
      value: formatMoneyShort(row.sen, view.language),
    })),
  ];
}

export interface SourcesPage {
  readonly frame: Frame;
  readonly sources: readonly (Link & { readonly label: string; readonly kind: string; readonly figures: string })[];
}

export function presentSources(dataset: Dataset, language: Language): SourcesPage {
  const view = viewAt(dataset, language, pages.sources());
  const words = libraryWords(language);
  const uses = new Map<Source, number>();
  for (const report of dataset.regions.values()) {
    for (const row of [...report.figures, ...report.targets, ...report.baselines, ...report.budget]) {
      uses.set(row.citation.source, (uses.get(row.citation.source) ?? 0) + 1);
    }
  }
  return {
    frame: presentFrame(view, { heading: { text: words.sourcesHeading }, description: words.sourcesDescription }),
    sources: [...dataset.sources.values()].map((source) => ({
      text: source.title,
      ...(language === 'en' && source.language === 'id' && { lang: 'id' }),
      href: view.to(pages.source(source.id)),
      label: sourceLabel(source, language),
      kind: recordWords(language).sourceKind[source.kind],
      figures: count(view, uses.get(source) ?? 0),
    })),
  };
}
