/** The trends of a comparison as small multiples: ten years up to the compared one, all on one scale. */
import type { PanelInput } from '#charts/small-multiples/input';
import {
  drawPanel,
  drawSheet,
  sharedScale,
  type DrawnPanel,
  type MultiplesScale,
} from '#charts/small-multiples/small-multiples';
import { formatValue } from '#formatting/value';
import { comparisonWords } from '#language/comparison';
import type { Compared, Comparison } from '#model/comparison';
import { isExactYear, type PeerLevel } from '#model/comparison/common-ground';
import type { Dataset } from '#model/dataset';
import { compare, type Decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { exactNumber, measureOf } from '#model/scoring/actual';
import type { Moment } from '#model/series';
import { pages, pictures } from '#routes';
import { presentPicture, type FigurePicture } from './chart-figure.ts';
import { ofLastComparison } from './last-region.ts';
import { trendPoint } from './trend-input.ts';
import { verdictsOf } from './verdict.ts';
import { viewAt, type View } from './view.ts';

const YEARS = 10;

/** What a page of a comparison shows of one level. */
export interface LevelOnPage {
  readonly level: PeerLevel;
  /** Undefined for the page of the whole comparison. */
  readonly province: string | undefined;
  readonly compared: readonly Compared[];
}

/** The lowest and the highest value of all trends. */
interface Extent {
  readonly low: Decimal;
  readonly high: Decimal;
}

const known = new WeakMap<Comparison, Map<Language, MultiplesScale | undefined>>();
const extents = new WeakMap<Comparison, Extent | undefined>();

/** A panel is the same on a page, in its frame and on a sheet. */
const drawnOnce = ofLastComparison<DrawnPanel>();

/** Whether a region has two values to join, so that all have panels. */
export function hasTrends(comparison: Comparison): boolean {
  return comparison.compared.some((one) => momentsOf(comparison, one).length > 1);
}

/** The trend of one region; undefined where no region has two values to join. */
export function comparedTrend(view: View, comparison: Comparison, compared: Compared): string | undefined {
  const scale = scaleOf(view, comparison);
  return scale === undefined ? undefined : panelOf(view, scale, comparison, compared).svg;
}

/** What all trends of a comparison are drawn with: where it is the same, a region has the same trend. */
export function groundOfTrends(dataset: Dataset, comparison: Comparison): string {
  const { indicator: _, ...scale } = scaleOf(viewAt(dataset, 'id', pages.home()), comparison) ?? {};
  return JSON.stringify([scale, extentOf(comparison)]);
}

function panelOf(view: View, scale: MultiplesScale, comparison: Comparison, compared: Compared): DrawnPanel {
  return drawnOnce(comparison, `${view.language} ${compared.report.region.code}`, () =>
    drawPanel(scale, inputOf(view, comparison, compared), view.language),
  );
}

/** The panels of one level on a page; undefined where no region has two values to join. */
export function trendsPicture(
  view: View,
  comparison: Comparison,
  { level, province, compared }: LevelOnPage,
): FigurePicture | undefined {
  if (compared.length === 0 || scaleOf(view, comparison) === undefined) return undefined;
  const words = comparisonWords(view.language);
  const { indicator } = comparison;
  return presentPicture(view, pictures.trends(indicator.id, province, level), {
    title: words.pageHeading({ indicator: view.say(indicator.name).text }),
    subtitle: [words.level[level], scaleSentence(view, comparison)].filter((one) => one !== undefined).join('. '),
    citations: compared.map(({ moment }) => moment.chosen.citation),
  });
}

/** The same panels with their names, on one sheet. */
export function drawTrends(view: View, comparison: Comparison, compared: readonly Compared[]): string {
  const scale = scaleOf(view, comparison);
  if (scale === undefined) throw new RangeError(`no trends of ${comparison.indicator.id}`);
  return drawSheet(compared.map((one) => panelOf(view, scale, comparison, one)));
}

/** The scale in words; undefined where there is no trend, or none of numbers. */
export function scaleSentence(view: View, comparison: Comparison): string | undefined {
  const scale = scaleOf(view, comparison);
  const extent = scale === undefined ? undefined : extentOf(comparison);
  if (scale === undefined || extent === undefined) return undefined;
  return comparisonWords(view.language).scale({
    unit: scale.unit,
    low: formatValue(extent.low, comparison.indicator, view.language),
    high: formatValue(extent.high, comparison.indicator, view.language),
    from: String(scale.firstYear),
    to: String(scale.lastYear),
  });
}

/** Made once per comparison: each of its pages and pictures says it. */
function extentOf(comparison: Comparison): Extent | undefined {
  if (!extents.has(comparison)) {
    let extent: Extent | undefined;
    for (const one of comparison.compared) {
      for (const moment of momentsOf(comparison, one)) {
        const value = exactNumber(measureOf(moment));
        if (value !== undefined) extent = reaching(extent, value);
      }
    }
    extents.set(comparison, extent);
  }
  return extents.get(comparison);
}

function reaching(extent: Extent | undefined, value: Decimal): Extent {
  if (extent === undefined) return { low: value, high: value };
  if (compare(value, extent.low) < 0) return { ...extent, low: value };
  return compare(value, extent.high) > 0 ? { ...extent, high: value } : extent;
}

/** Made once per comparison and language: it is the same on every page. */
function scaleOf(view: View, comparison: Comparison): MultiplesScale | undefined {
  const made = known.get(comparison) ?? new Map<Language, MultiplesScale | undefined>();
  if (!made.has(view.language)) made.set(view.language, makeScale(view, comparison));
  known.set(comparison, made);
  return made.get(view.language);
}

function makeScale(view: View, comparison: Comparison): MultiplesScale | undefined {
  const { compared, indicator } = comparison;
  if (!hasTrends(comparison)) return undefined;
  return sharedScale({ indicator, panels: compared.map((one) => inputOf(view, comparison, one)) }, view.language);
}

function inputOf(view: View, comparison: Comparison, compared: Compared): PanelInput {
  const { report, record } = compared;
  const { year } = comparison.ground;
  return {
    id: `tren-${report.region.code.replaceAll('.', '-')}`,
    title: report.region.name,
    points: momentsOf(comparison, compared).map((moment) => trendPoint(view, moment.chosen, 'main')),
    targets: verdictsOf(view, report, record)
      .filter(({ target }) => target.year === year)
      .map(({ target }) => ({ year, aim: target.aim })),
  };
}

/** The exact yearly values of the compared method, up to the compared year. */
function momentsOf({ ground }: Comparison, { record }: Compared): readonly Moment[] {
  return record.moments.filter(
    (moment) =>
      moment.method === ground.method &&
      moment.year <= ground.year &&
      moment.year > ground.year - YEARS &&
      isExactYear(moment),
  );
}
