/** Second link: one panel, with the axes that all panels share. */
import { placeLabels, type Box, type PlacedLabel } from '../labels.ts';
import { nameLines } from '../name-lines.ts';
import { fitText, textWidth } from '../text-width.ts';
import { mainMarks, type SeriesMark, type TrendSeries } from '../trend/series.ts';
import type { MultiplesScale } from './scale.ts';

export const WIDTH = 160;
export const HEIGHT = 112;
export const FONT = 11;
const TOP = 16;
const BOTTOM = HEIGHT - 18;
const RIGHT = WIDTH - 8;
const TICK_GAP = 5;
/** A word on the axis of an ordinal scale is cut here. */
const MOST_TICK = 46;
const DOT = 3;

export interface PlacedNote {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface PlacedPanel {
  readonly plot: Box;
  /** Heights of the lines across; the lowest is the axis. */
  readonly grid: readonly number[];
  readonly notes: readonly PlacedNote[];
  readonly lines: readonly (readonly (readonly [number, number])[])[];
  /** Values that have no neighbour to be joined to. */
  readonly alone: readonly (readonly [number, number])[];
  readonly newest?: { readonly x: number; readonly y: number; readonly provisional: boolean };
  /** Middles of the target marks; a range has an extent. */
  readonly targets: readonly { readonly x: number; readonly top: number; readonly bottom: number }[];
  readonly labels: readonly PlacedLabel[];
}

export function placePanel(series: TrendSeries, scale: MultiplesScale): PlacedPanel {
  const ticks = scale.ticks.map(({ at, label }) => ({ at, text: fitText(label, FONT, MOST_TICK) }));
  const left = Math.max(0, ...ticks.map(({ text }) => textWidth(text, FONT))) + TICK_GAP;
  const plot: Box = { left, top: TOP, right: RIGHT, bottom: BOTTOM };
  const span = scale.end - scale.start;
  const [first, last] = [left + DOT + 2, RIGHT - DOT - 2];
  const xOf = (time: number): number =>
    span === 0 ? (first + last) / 2 : first + ((time - scale.start) / span) * (last - first);
  const yOf = (value: number): number =>
    BOTTOM - ((value - scale.low) / (scale.high - scale.low || 1)) * (BOTTOM - TOP);
  const at = ({ time, level }: SeriesMark): readonly [number, number] => [xOf(time), yOf((level.low + level.high) / 2)];
  const segments = series.lines.flatMap(({ segments: parts }) => parts.map((part) => part.map(at)));
  const newest = mainMarks(series).at(-1);
  const targets = series.targets.map(({ time, level }) => ({
    x: xOf(time),
    top: yOf(level.high),
    bottom: yOf(level.low),
  }));
  const points = segments.flatMap(between);
  const requests = [
    ...(newest === undefined ? [] : [{ mark: newest, className: 'panel-value', must: true }]),
    ...series.targets.map((mark) => ({ mark, className: 'panel-aim', must: false })),
  ].map(({ mark, className, must }) => {
    const [x, y] = at(mark);
    return { text: mark.level.text, x, y, reach: DOT + 3, must, className };
  });
  const boxes = requests.map(({ x, y }) => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT }));
  const bounds: Box = { left: left + 1, right: WIDTH, top: 0, bottom: BOTTOM };
  return {
    plot,
    grid: ticks.map((tick) => yOf(tick.at)),
    notes: [
      ...ticks.map(({ at: value, text }) => ({
        text,
        x: left - TICK_GAP,
        y: yOf(value) + FONT * 0.35,
        anchor: 'end' as const,
      })),
      ...yearNotes(scale, left),
    ],
    lines: segments.filter((part) => part.length > 1),
    alone: segments.filter((part) => part.length === 1).flat(),
    ...(newest !== undefined && { newest: { x: at(newest)[0], y: at(newest)[1], provisional: newest.provisional } }),
    targets,
    labels: placeLabels(requests, { boxes, points, bounds }, FONT),
  };
}

function yearNotes({ firstYear, lastYear }: MultiplesScale, left: number): readonly PlacedNote[] {
  const y = HEIGHT - 4;
  const last = { text: String(lastYear), x: WIDTH, y, anchor: 'end' as const };
  return firstYear === lastYear ? [last] : [{ text: String(firstYear), x: left, y, anchor: 'start' }, last];
}

/** Spots along a line that a label should keep clear of. */
function between(points: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  return points.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return [0.25, 0.5, 0.75, 1].map((part) => [fromX + (x - fromX) * part, fromY + (y - fromY) * part] as const);
  });
}

const COLUMNS = 4;
const GAP = 16;
const LINE = 14;
const MOST_LINES = 3;

export interface PlacedSheet {
  readonly width: number;
  readonly height: number;
  /** Lines of the name with their baselines, and the top of the panel below them. */
  readonly cells: readonly {
    readonly x: number;
    readonly lines: readonly { text: string; y: number }[];
    readonly top: number;
  }[];
}

/** Panels in rows of four, each row as high as its longest name asks. */
export function placeSheet(names: readonly string[]): PlacedSheet {
  const columns = Math.min(COLUMNS, names.length);
  const cells: PlacedSheet['cells'][number][] = [];
  let y = 0;
  for (let start = 0; start < names.length; start += columns) {
    const row = names.slice(start, start + columns).map((name) => nameLines(name, FONT, WIDTH, MOST_LINES));
    const top = y + Math.max(...row.map((lines) => lines.length)) * LINE + 2;
    cells.push(
      ...row.map((lines, index) => ({
        x: index * (WIDTH + GAP),
        lines: lines.map((text, line) => ({ text, y: top - 5 - (lines.length - 1 - line) * LINE })),
        top,
      })),
    );
    y = top + HEIGHT + GAP;
  }
  return { width: columns * (WIDTH + GAP) - GAP, height: Math.max(0, y - GAP), cells };
}
