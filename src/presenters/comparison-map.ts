/** A compared indicator on a map of the whole country: so many shapes that the map is a page of its own. */
import { comparisonWords } from '#language/comparison';
import type { Boundaries } from '#model/boundaries';
import { boundariesOf } from '#model/boundaries-of';
import type { Comparison } from '#model/comparison';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { measureOf } from '#model/scoring/actual';
import { pages } from '#routes';
import { hasMap } from '#addresses/comparison-pages';
import { comparisonPages } from './comparison.ts';
import type { DrawnMap } from './drawn-map.ts';
import { presentFrame, type Frame } from './frame.ts';
import { count } from './region-summary.ts';
import { presentValueMap, type ValuePlace } from './value-map.ts';
import { viewAt, type Link, type View } from './view.ts';

export interface ComparisonMapPage {
  readonly frame: Frame;
  readonly sentences: readonly string[];
  readonly map: DrawnMap;
  /** The same as a table, with the regions that are left out. */
  readonly table: Link;
}

/** Comparisons with a map: those of regencies and cities, where the publisher brought the shapes of the country. */
export function mappedComparisons(dataset: Dataset): readonly Comparison[] {
  return comparisonPages(dataset).filter((comparison) => hasMap(dataset, comparison));
}

/** @throws RangeError when nothing of the comparison has a shape: a fault in the paths of the maps. */
export function presentComparisonMap(dataset: Dataset, comparison: Comparison, language: Language): ComparisonMapPage {
  const { indicator, ground } = comparison;
  const view = viewAt(dataset, language, pages.comparisonMap(indicator.id));
  const words = comparisonWords(language);
  const name = view.say(indicator.name).text;
  const year = String(ground.year);
  const heading = words.mapHeading({ indicator: name, year });
  const boundaries = boundariesOf(dataset.boundaries, 'ID', 'regency');
  const map = boundaries === undefined ? undefined : drawMap(view, comparison, boundaries, heading);
  if (boundaries === undefined || map === undefined) throw new RangeError(`no map of ${indicator.id}`);
  const { units } = boundaries;
  const shown = units.filter(({ code }) =>
    comparison.compared.some(({ report }) => report.region.code === code),
  ).length;
  const table = { text: words.pageHeading({ indicator: name }), href: view.to(pages.comparison(indicator.id)) };
  return {
    frame: presentFrame(view, {
      heading: { text: heading },
      description: words.pageDescription({ indicator: name, year }),
      crumbs: [{ text: words.heading, href: view.to(pages.comparisons()) }, table],
    }),
    sentences: [
      words.mapCoverage({ count: count(view, shown), of: count(view, units.length), year }),
      words.notPerformance,
    ],
    map,
    table,
  };
}

function drawMap(view: View, comparison: Comparison, boundaries: Boundaries, title: string): DrawnMap | undefined {
  const { indicator, compared } = comparison;
  const byCode = new Map(compared.map((one) => [one.report.region.code, one]));
  const places = boundaries.units.map(({ code, name }): ValuePlace => {
    const one = byCode.get(code);
    if (one === undefined) return { code, name };
    const { region } = one.report;
    const href = view.to(pages.indicator(region, indicator.id));
    return { code, name: region.name, href, measure: measureOf(one.moment) };
  });
  return presentValueMap(view, indicator, {
    id: 'peta-nilai',
    title,
    level: 'region',
    size: 'page',
    boundaries,
    tiles: [],
    places,
  });
}
