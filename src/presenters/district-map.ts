/** The kecamatan of a region with their values of one indicator, for the latest period that has most of them. */
import { formatBareMeasure, formatMeasure } from '#formatting/measure';
import { formatPeriod } from '#formatting/period';
import { mapWords } from '#language/maps';
import { regionWords } from '#language/region';
import { classesOf } from '#maps/classes';
import { drawPlaces } from '#maps/ladder';
import { boundariesOf } from '#model/boundaries-of';
import type { RegionReport } from '#model/dataset';
import { compare, type Decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import { anchorOfFigure } from '#model/identity';
import type { Indicator } from '#model/indicator';
import { firstDay, periodId } from '#model/period';
import { exactNumber } from '#model/scoring/actual';
import { asDrawnMap, type DrawnMap } from './drawn-map.ts';
import { pointsOf } from './points-of.ts';
import type { View } from './view.ts';

interface Known {
  readonly figure: Figure;
  readonly value: Decimal;
}

/** Undefined where fewer than two kecamatan have a value: there is nothing to compare. */
export function presentDistrictMap(view: View, report: RegionReport, indicator: Indicator): DrawnMap | undefined {
  const { region } = report;
  const known = latestOf(knownIn(report, indicator));
  const [first] = known.values();
  if (first === undefined || known.size < 2) return undefined;
  const values = [...known.values()].map(({ value }) => value);
  const classes = classesOf(values, indicator, view.language);
  const title = regionWords(view.language).valueMap({
    indicator: view.say(indicator.name).text,
    years: formatPeriod(first.figure.period, view.language),
  });
  const { noData } = mapWords[view.language];
  return asDrawnMap(
    drawPlaces(
      {
        id: 'peta-kecamatan',
        title: `${title}, ${region.name}`,
        level: 'district',
        boundaries: boundariesOf(view.dataset.boundaries, region.code, 'district'),
        tiles: region.tiles,
        points: pointsOf(region.districts),
        places: region.districts.map(({ code, name }) => {
          const own = known.get(code);
          if (own === undefined || !('measure' in own.figure.content))
            return { code, name, tone: 'no-data' as const, reading: noData };
          const { measure } = own.figure.content;
          return {
            code,
            name,
            href: `#${anchorOfFigure(own.figure)}`,
            tone: classes.toneOf(own.value),
            value: formatBareMeasure(measure, indicator, view.language),
            reading: formatMeasure(measure, indicator, view.language),
          };
        }),
        legend: [...classes.legend, { tone: 'no-data', text: noData }],
      },
      view.language,
    ),
    view,
    title,
  );
}

/** Exact values of kecamatan, by period and method. Where sources differ, the chosen one; without a choice none. */
function knownIn(report: RegionReport, indicator: Indicator): ReadonlyMap<string, ReadonlyMap<string, Known>> {
  const districts = new Set(report.region.districts.map(({ code }) => code));
  const all = report.figures.flatMap((figure): readonly (Known & { readonly area: string })[] => {
    const { area, content } = figure;
    const value = 'measure' in content ? exactNumber(content.measure) : undefined;
    const ours = figure.indicator === indicator && area !== undefined && districts.has(area);
    return ours && value !== undefined ? [{ figure, value, area }] : [];
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
  const startOf = (group: ReadonlyMap<string, Known>): string => {
    const [one] = group.values();
    return one === undefined ? '' : firstDay(one.figure.period);
  };
  const [best] = [...groups.values()].toSorted(
    (a, b) => b.size - a.size || (startOf(a) < startOf(b) ? 1 : startOf(a) > startOf(b) ? -1 : 0),
  );
  return best ?? new Map<string, Known>();
}
