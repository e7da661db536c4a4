/** The kecamatan of a region with their values of one indicator, for the period that has most of them. */
import { formatPeriod } from '#formatting/period';
import { boundariesOf } from '#model/boundaries-of';
import type { RegionReport } from '#model/dataset';
import { compare, type Decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import { anchorOfFigure } from '#model/identity';
import type { Indicator } from '#model/indicator';
import type { Measure } from '#model/measure';
import { compareText } from '#model/order';
import { firstDay, periodId } from '#model/period';
import { exactNumber } from '#model/scoring/actual';
import { embeds, pages } from '#routes';
import type { DrawnMap } from './drawn-map.ts';
import { pointsOf } from './points-of.ts';
import { presentValueMap } from './value-map.ts';
import type { View } from './view.ts';

interface Known {
  readonly figure: Figure;
  readonly measure: Measure;
  readonly value: Decimal;
}

/** Undefined where fewer than two kecamatan have a value: there is nothing to compare. */
export function presentDistrictMap(view: View, report: RegionReport, indicator: Indicator): DrawnMap | undefined {
  const { region } = report;
  const page = pages.indicator(region, indicator.id);
  const known = latestOf(knownIn(report, indicator));
  const [first] = known.values();
  if (first === undefined || known.size < 2) return undefined;
  const title = `${view.say(indicator.name).text}, ${formatPeriod(first.figure.period, view.language)}`;
  return presentValueMap(view, indicator, {
    id: 'peta-kecamatan',
    title: `${title}, ${region.name}`,
    facts: {
      title,
      embed: {
        path: embeds.districtMap(region, indicator.id),
        name: `${title}, ${region.name}`,
        sources: [...known.values()].map(({ figure }) => figure.citation.source),
      },
    },
    level: 'district',
    boundaries: boundariesOf(view.dataset.boundaries, region.code, 'district'),
    tiles: region.tiles,
    points: pointsOf(region.districts),
    places: region.districts.map(({ code, name }) => {
      const own = known.get(code);
      if (own === undefined) return { code, name };
      return { code, name, href: view.to(`${page}#${anchorOfFigure(own.figure)}`), measure: own.measure };
    }),
  });
}

/** Exact values of kecamatan, by period and method. Where sources differ, the chosen one; without a choice none. */
function knownIn(report: RegionReport, indicator: Indicator): ReadonlyMap<string, ReadonlyMap<string, Known>> {
  const districts = new Set(report.region.districts.map(({ code }) => code));
  const all = report.figures.flatMap((figure): readonly (Known & { readonly area: string })[] => {
    const { area, content } = figure;
    if (figure.indicator !== indicator || area === undefined || !districts.has(area)) return [];
    const measure = 'measure' in content ? content.measure : undefined;
    const value = exactNumber(measure);
    return measure !== undefined && value !== undefined ? [{ figure, measure, value, area }] : [];
  });
  const groups = Map.groupBy(all, ({ figure }) => `${periodId(figure.period)} ${figure.method ?? ''}`);
  return new Map(
    [...groups].map(([key, group]) => {
      const areas = [...Map.groupBy(group, ({ area }) => area)];
      return [key, new Map(areas.flatMap(([area, own]) => settled(own).map((one) => [area, one] as const)))];
    }),
  );
}

function settled(own: readonly Known[]): readonly Known[] {
  const [first] = own;
  if (first === undefined || own.every(({ value }) => compare(value, first.value) === 0)) return own.slice(0, 1);
  return own.filter(({ figure }) => figure.preferred !== undefined).slice(0, 1);
}

/** The group of most kecamatan; among equals the latest. */
function latestOf(groups: ReadonlyMap<string, ReadonlyMap<string, Known>>): ReadonlyMap<string, Known> {
  const startOf = (group: ReadonlyMap<string, Known>): string =>
    [...group.values()].map(({ figure }) => firstDay(figure.period))[0] ?? '';
  const [best] = [...groups.values()].toSorted((a, b) => b.size - a.size || compareText(startOf(b), startOf(a)));
  return best ?? new Map<string, Known>();
}
