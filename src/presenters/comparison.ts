/** All that the page of one compared indicator shows: the whole of it, or the regencies and cities of one province. */
import { hasMap, isBelowProvince, provincesApart } from '#addresses/comparison-pages';
import { comparisonColumnMeanings } from '#language/columns';
import { comparisonWords } from '#language/comparison';
import { indicatorWords } from '#language/indicator';
import { comparisonsOf, type Compared, type Comparison } from '#model/comparison';
import type { Entrant } from '#model/comparison/common-ground';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { RELATIVE_UNITS } from '#model/unit-kinds';
import { files, pages } from '#routes';
import type { SourceLine } from './citation.ts';
import { presentLeftOut, type LeftOutLine } from './comparison-row.ts';
import { presentLevels, type ComparisonLevel } from './comparison-table.ts';
import { presentFrame, type Frame } from './frame.ts';
import { presentDefinition, type Definition } from './definition.ts';
import { count } from './region-summary.ts';
import { viewAt, type Link, type View } from './view.ts';

export interface ComparisonPage {
  readonly frame: Frame;
  readonly sentences: readonly string[];
  /** How the ground was chosen, then how to read the table: each a paragraph of sentences. */
  readonly notes: readonly (readonly string[])[];
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly year: string;
  readonly levels: readonly ComparisonLevel[];
  /** The page of its map, where there is one. */
  readonly map?: Link;
  /** Pages of the provinces, where there are too many regions for one page. */
  readonly provinces: readonly (Link & { readonly counts: string })[];
  readonly leftOut: readonly LeftOutLine[];
  readonly definition: Definition;
  readonly sources: readonly SourceLine[];
  readonly downloads: readonly Link[];
  /** Columns that only this file has; the page on data explains the others. */
  readonly columns: readonly { readonly name: string; readonly meaning: string }[];
  readonly otherColumns: Link;
}

/** The indicators that have a page here. */
export function comparisonPages(dataset: Dataset): readonly Comparison[] {
  return [...comparisonsOf(dataset).possible.values()];
}

export function presentComparison(
  dataset: Dataset,
  comparison: Comparison,
  province: string | undefined,
  language: Language,
): ComparisonPage {
  const { indicator, ground } = comparison;
  const path = province === undefined ? pages.comparison(indicator.id) : pages.comparisonIn(indicator.id, province);
  const view = viewAt(dataset, language, path);
  const words = comparisonWords(language);
  const apart = provincesApart(comparison);
  const here = onPage(apart.length > 0, province);
  const compared = comparedOn(comparison, province);
  const leftOut = comparison.leftOut.filter(here).map((one) => presentLeftOut(view, comparison, one));
  const { levels, sources } = presentLevels(view, comparison, compared, province);
  const provinces = province === undefined ? apart.map((code) => presentProvince(view, comparison, code)) : [];
  return {
    frame: frameOf(view, comparison, province),
    sentences: [
      province === undefined ? coverage(view, comparison) : provinceLine(view, comparison, province),
      words.noRanking,
    ],
    notes: [groundSentences(view, comparison), readingNotes(view, comparison, compared)],
    contents: [
      ...levels.map(({ id, title }) => ({ id, title })),
      ...(provinces.length === 0 ? [] : [{ id: 'menurut-provinsi', title: words.byProvince }]),
      ...(leftOut.length === 0 ? [] : [{ id: 'tidak-dibandingkan', title: words.leftOut }]),
      { id: 'definisi', title: words.definition },
      ...(sources.length === 0 ? [] : [{ id: 'sumber', title: words.sources }]),
      { id: 'unduh', title: words.download },
    ],
    year: String(ground.year),
    levels,
    ...(hasMap(dataset, comparison) && {
      map: { text: words.map, href: view.to(pages.comparisonMap(indicator.id)) },
    }),
    provinces,
    leftOut,
    definition: presentDefinition(view, indicator),
    sources,
    downloads: [{ text: indicatorWords(language).downloadCsv, href: view.toFile(files.comparisonCsv(indicator.id)) }],
    columns: comparisonColumnMeanings(language),
    otherColumns: { text: words.otherColumns, href: view.to(pages.data()) },
  };
}

/** How many regions are compared, of how many that have the indicator, and for which year. */
export function coverage(view: View, { compared, leftOut, ground }: Comparison): string {
  return comparisonWords(view.language).coverage({
    compared: count(view, compared.length),
    of: count(view, compared.length + leftOut.length),
    year: String(ground.year),
  });
}

/** The compared regions of the page of a province, or of the page of the whole comparison. */
export function comparedOn(comparison: Comparison, province: string | undefined): readonly Compared[] {
  return comparison.compared.filter(onPage(provincesApart(comparison).length > 0, province));
}

/** Whether a region stands on the page: everything, provinces only, or what lies in one province. */
function onPage(split: boolean, province: string | undefined): (entrant: Entrant) => boolean {
  if (!split) return () => true;
  if (province === undefined) return (entrant) => !isBelowProvince(entrant);
  return (entrant) => isBelowProvince(entrant) && entrant.report.region.provinceCode === province;
}

/** What a page of a comparison compares, and where. */
export function comparisonHeading(view: View, { indicator }: Comparison, code: string | undefined): string {
  const words = comparisonWords(view.language);
  const name = view.say(indicator.name).text;
  return code === undefined
    ? words.pageHeading({ indicator: name })
    : words.pageHeadingIn({ indicator: name, province: provinceName(view, code) });
}

function frameOf(view: View, comparison: Comparison, code: string | undefined): Frame {
  const { indicator, ground } = comparison;
  const words = comparisonWords(view.language);
  const name = view.say(indicator.name).text;
  const year = String(ground.year);
  const heading = { text: comparisonHeading(view, comparison, code) };
  const home = { text: words.heading, href: view.to(pages.comparisons()) };
  if (code === undefined) {
    return presentFrame(view, {
      heading,
      description: words.pageDescription({ indicator: name, year }),
      crumbs: [home],
    });
  }
  return presentFrame(view, {
    heading,
    description: words.pageDescriptionIn({ indicator: name, year, province: provinceName(view, code) }),
    crumbs: [home, { text: name, href: view.to(pages.comparison(indicator.id)) }],
  });
}

function provinceName(view: View, code: string): string {
  const regions = [...view.dataset.regions.values()].map(({ region }) => region);
  return regions.find(({ provinceCode }) => provinceCode === code)?.provinceName ?? code;
}

function presentProvince(view: View, comparison: Comparison, code: string): Link & { readonly counts: string } {
  return {
    text: provinceName(view, code),
    href: view.to(pages.comparisonIn(comparison.indicator.id, code)),
    counts: provinceLine(view, comparison, code),
  };
}

function provinceLine(view: View, { compared, leftOut }: Comparison, code: string): string {
  const inside = onPage(true, code);
  return comparisonWords(view.language).inProvince({
    province: provinceName(view, code),
    compared: count(view, compared.filter(inside).length),
    of: count(view, [...compared, ...leftOut].filter(inside).length),
  });
}

/** How the common ground was chosen, and what is known of its method. */
function groundSentences(view: View, { indicator, ground }: Comparison): readonly string[] {
  const words = comparisonWords(view.language);
  const year = String(ground.year);
  const method = indicator.methods.find(({ id }) => id === ground.method);
  return [
    ground.chosen === 'most' ? words.yearOfMost({ year }) : words.latestOfMost({ year }),
    ...(method === undefined
      ? [words.methodNotStated, words.noSecondMethod]
      : [words.oneMethod({ method: view.say(method.name).text })]),
  ];
}

function readingNotes(view: View, comparison: Comparison, compared: readonly Compared[]): readonly string[] {
  const words = comparisonWords(view.language);
  const unchecked = compared.filter(({ moment: { chosen } }) => !chosen.primary && !chosen.checked).length;
  return [
    words.notPerformance,
    ...(RELATIVE_UNITS.has(comparison.indicator.unit) ? [] : [words.wholeCounts]),
    ...(unchecked === 0 ? [] : [words.unchecked({ count: count(view, unchecked), of: count(view, compared.length) })]),
  ];
}
