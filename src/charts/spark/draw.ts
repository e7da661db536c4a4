/** A trend as small as a word: the line, its newest value, and the height that was promised. */
import type { Language } from '#model/language';
import { element, linePath } from '../svg.ts';
import { describeTrend } from '../trend/describe.ts';
import { toScale } from '../trend/scale.ts';
import { mainMarks, toSeries, type SeriesMark, type TrendSeries } from '../trend/series.ts';
import type { SparkInput } from './input.ts';

const WIDTH = 96;
const HEIGHT = 30;
const EDGE = 5;

export interface SparkChart {
  readonly svg: string;
  readonly description: string;
}

/** Draws and describes the small trend. The description is the drawing's name, led by the title. */
export function drawSpark(input: SparkInput, language: Language): SparkChart {
  const targets = input.target === undefined ? [] : [{ ...input.target, superseded: false }];
  const trend = { ...input, targets };
  const series = toSeries(trend, language);
  const scale = toScale(series, input.indicator, language);
  const description = describeTrend(trend, series, language);
  const attributes = {
    class: 'chart-svg spark',
    id: input.id,
    viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT)}`,
    width: WIDTH,
    height: HEIGHT,
    role: 'img',
    'aria-label': `${input.title}. ${description}`,
  };
  if (scale === undefined) return { svg: element('svg', attributes), description };
  const marks = mainMarks(series);
  const { start, end } = scale;
  const { low, high } = reachOf(series);
  const span = Math.max(1, end - start);
  const xOf = (time: number): number => EDGE + ((time - start) / span) * (WIDTH - 2 * EDGE);
  const yOf = (value: number): number =>
    high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE);
  const at = ({ time, level }: SeriesMark): readonly [number, number] => [xOf(time), yOf((level.low + level.high) / 2)];
  const path = (className: string, points: readonly (readonly [number, number])[]): string =>
    element('path', { class: className, d: linePath(points), fill: 'none', stroke: 'currentColor' });
  const dot = (mark: SeriesMark, className: string, size: number): string => {
    const [x, y] = at(mark);
    return element('circle', { class: className, cx: x, cy: y, r: size });
  };
  const newest = marks.at(-1);
  const body = [
    ...series.targets.map((mark) =>
      path('spark-target', [
        [xOf(mark.time) - 7, at(mark)[1]],
        [xOf(mark.time) + EDGE, at(mark)[1]],
      ]),
    ),
    ...series.openTargets.map(({ level }) =>
      path('spark-target', [
        [0, yOf(level.low)],
        [WIDTH, yOf(level.low)],
      ]),
    ),
    ...series.lines.flatMap((line) =>
      line.segments.map((part) => {
        const [only] = part;
        return part.length === 1 && only !== undefined ? dot(only, 'spark-dot', 1.5) : path('spark-line', part.map(at));
      }),
    ),
    newest === undefined ? '' : dot(newest, newest.provisional ? 'spark-dot is-provisional' : 'spark-dot', 3),
  ];
  return { svg: element('svg', attributes, ...body), description };
}

/** Lowest and highest of what is drawn. */
function reachOf(series: TrendSeries): { readonly low: number; readonly high: number } {
  const drawn = [...mainMarks(series), ...series.targets, ...series.openTargets];
  const levels = drawn.flatMap(({ level }) => [level.low, level.high]);
  return { low: Math.min(...levels), high: Math.max(...levels) };
}
