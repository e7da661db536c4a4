/** Where shapes, their names and their numbers stand. */
import polylabel from 'polylabel';
import type { Box } from '#charts/labels';
import type { PlaceInput } from '../places.ts';
import type { AreaMapInput, MapSize, PlaceMark } from './input.ts';
import { outlinesOf, type Outlines } from './outlines.ts';
import { fitPlane, type Plane } from './plane.ts';
import { shapesOf, type LonLat, type Polygon } from './shapes.ts';
import { widest, wordLines } from './word-lines.ts';

export const FONT = 11.5;
const LINE = 13;
/** Width, greatest height, and letters of path data that a page can carry: less than 20 kB packed with the interactive twin, and about 80 kB without one. */
const SIZES: Readonly<Record<MapSize, { readonly width: number; readonly tallest: number; readonly letters: number }>> =
  {
    inline: { width: 360, tallest: 400, letters: 20_500 },
    page: { width: 1100, tallest: 600, letters: 200_000 },
  };
const MARGIN = 8;
/** Half the height and width of a number in its ring. */
export const BADGE = 7.5;
/** A name may reach this much beyond the largest circle inside its shape. */
const BEYOND = 1.5;
/** With more shapes than this, names that do not fit are left to the page's table. */
const LONGEST_LIST = 60;

export interface PlacedArea {
  readonly place: PlaceInput;
  readonly path: string;
  /** Middle of the largest circle inside the shape. */
  readonly x: number;
  readonly y: number;
  /** Middle of the lines: beside `x` where the map's edge is near. */
  readonly labelX: number;
  /** Lines of the name, then of the value; none where a number stands for them. */
  readonly lines: readonly { readonly text: string; readonly y: number; readonly value: boolean }[];
  /** Middle of the sign above the lines. */
  readonly signY: number;
  /** Number in the list under the map. */
  readonly number?: number;
}

/** A place of the map whose shape is not in the file. */
export interface PlacedPoint {
  readonly place: PlaceInput;
  readonly x: number;
  readonly y: number;
  readonly number: number;
}

export interface PlacedMap {
  readonly width: number;
  readonly height: number;
  readonly plane: Plane;
  readonly outlines: Outlines;
  readonly areas: readonly PlacedArea[];
  readonly points: readonly PlacedPoint[];
  readonly marks: readonly { readonly mark: PlaceMark; readonly x: number; readonly y: number }[];
}

interface Middle {
  readonly place: PlaceInput;
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

type Label = Pick<PlacedArea, 'labelX' | 'lines' | 'signY'>;

export function placeAreas({ size, boundaries, places, points, marks }: AreaMapInput): PlacedMap {
  const { width, tallest, letters } = SIZES[size];
  const shapes = shapesOf(boundaries);
  const shown = places.filter(({ code }) => shapes.has(code));
  const located = places.flatMap((place) => {
    const point = points.get(place.code);
    return shapes.has(place.code) || point === undefined ? [] : [{ place, at: [point.lon, point.lat] as const }];
  });
  const own = new Map(shown.map(({ code }) => [code, shapes.get(code) ?? []]));
  const corners: readonly LonLat[] = [
    ...[...own.values()].flat(3),
    ...located.map(({ at }) => at),
    ...marks.map(({ point }): LonLat => [point.lon, point.lat]),
  ];
  const plane = fitPlane(corners, width, tallest, MARGIN);
  const outlines = outlinesOf(own, plane, letters);
  const placedMarks = marks.map((mark) => {
    const [x, y] = plane.place([mark.point.lon, mark.point.lat]);
    return { mark, x, y };
  });
  const taken: Box[] = [
    ...placedMarks.map(({ x, y }) => box(x, y, 8, 8)),
    ...located.map(({ at }) => box(...plane.place(at), BADGE, BADGE)),
  ];
  const bounds: Box = { left: 1, top: 1, right: width - 1, bottom: plane.height - 1 };
  const middles = shown.map((place) => middleOf(place, own.get(place.code) ?? [], plane));
  const labels = new Map<string, Label>();
  for (const middle of middles.toSorted((a, b) => b.room - a.room || (a.place.code < b.place.code ? -1 : 1))) {
    const label = placeLabel(middle, taken, bounds);
    if (label !== undefined) labels.set(middle.place.code, label);
  }
  let number = 0;
  const areas = middles.map(({ place, x, y }): PlacedArea => {
    const label = labels.get(place.code);
    const base = { place, x, y, path: outlines.paths.get(place.code) ?? '' };
    if (label !== undefined) return { ...base, ...label };
    if (middles.length > LONGEST_LIST) return { ...base, labelX: x, lines: [], signY: y };
    number += 1;
    const free = freeSpot(x, y, taken);
    return { ...base, ...free, labelX: free.x, lines: [], signY: free.y - BADGE - 6, number };
  });
  const missing = located.map(({ place, at }): PlacedPoint => {
    const [x, y] = plane.place(at);
    number += 1;
    return { place, x, y, number };
  });
  return { width, height: plane.height, plane, outlines, areas, points: missing, marks: placedMarks };
}

/** The middle of the largest circle inside the largest part of a shape. */
function middleOf(place: PlaceInput, polygons: readonly Polygon[], plane: Plane): Middle {
  const circles = polygons.map((polygon) => {
    const rings = polygon.map((ring) => ring.map((at) => plane.place(at)));
    const middle = polylabel(rings, 0.5);
    return { x: middle[0], y: middle[1], room: middle.distance };
  });
  const largest = circles.reduce<(typeof circles)[number] | undefined>(
    (best, circle) => (best === undefined || circle.room > best.room ? circle : best),
    undefined,
  );
  return { place, ...(largest ?? { x: 0, y: 0, room: 0 }) };
}

/** The first way of breaking the name that fits the shape, with its value, and meets nothing. */
function placeLabel({ place, x, y, room }: Middle, taken: Box[], bounds: Box): Label | undefined {
  const names = [1, 2, 3].map((count) => wordLines(place.name, FONT, count)).filter((lines) => lines !== undefined);
  const value = place.value === undefined ? [] : [place.value];
  for (const name of names) {
    const texts = [...name.map((text) => ({ text, value: false })), ...value.map((text) => ({ text, value: true }))];
    const wide = widest([...name, ...value], FONT) / 2;
    const sign = place.sign === undefined ? 0 : 14;
    const tall = (texts.length * LINE + sign) / 2;
    if (Math.hypot(wide, tall) > room * BEYOND) continue;
    const middleX = Math.min(bounds.right - wide, Math.max(bounds.left + wide, x));
    const around = box(middleX, y, wide, tall);
    if (around.top < bounds.top || around.bottom > bounds.bottom || taken.some((other) => meet(around, other)))
      continue;
    taken.push(around);
    const top = y - tall + sign;
    return {
      labelX: middleX,
      lines: texts.map((line, index) => ({ ...line, y: top + index * LINE + LINE - 3 })),
      signY: y - tall + 6,
    };
  }
  return undefined;
}

/** Beside a sign that stands there already, not on it. */
function freeSpot(x: number, y: number, taken: Box[]): { readonly x: number; readonly y: number } {
  const away = 2 * BADGE + 3;
  const spots = [
    [0, 0],
    [0, away],
    [0, -away],
    [away, 0],
    [-away, 0],
  ] as const;
  const [dx, dy] =
    spots.find(([right, down]) => !taken.some((other) => meet(box(x + right, y + down, BADGE, BADGE), other))) ??
    spots[0];
  taken.push(box(x + dx, y + dy, BADGE, BADGE));
  return { x: x + dx, y: y + dy };
}

function box(x: number, y: number, wide: number, tall: number): Box {
  return { left: x - wide, right: x + wide, top: y - tall, bottom: y + tall };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
