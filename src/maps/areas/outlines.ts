/** Shapes as path data in whole numbers. Neighbours round alike, so that no gap opens between them. */
import { area, outline } from '../outline.ts';
import type { Plane } from './plane.ts';
import type { Polygon } from './shapes.ts';

type Ring = readonly (readonly [number, number])[];

/** How many steps a unit of the drawing is cut into, finest first. */
const FINENESS = [10, 5, 2, 1] as const;

export interface Outlines {
  readonly fine: number;
  /** Rings by code, in fine units. */
  readonly rings: ReadonlyMap<string, readonly Ring[]>;
  readonly paths: ReadonlyMap<string, string>;
}

/** As fine as `most` letters of path data allow. No shape vanishes: what is smaller than a step stays as a speck. */
export function outlinesOf(shapes: ReadonlyMap<string, readonly Polygon[]>, plane: Plane, most: number): Outlines {
  for (const fine of FINENESS) {
    const rings = new Map([...shapes].map(([code, polygons]) => [code, ringsOf(polygons, plane, fine)]));
    const paths = new Map([...rings].map(([code, all]) => [code, outline(all)]));
    const letters = [...paths.values()].reduce((sum, path) => sum + path.length, 0);
    if (letters <= most || fine === 1) return { fine, rings, paths };
  }
  throw new RangeError('no fineness is left');
}

function ringsOf(polygons: readonly Polygon[], plane: Plane, fine: number): readonly Ring[] {
  const all = polygons.flat().map((ring) => roundedRing(ring, plane, fine));
  const seen = all.filter((ring) => ring.length > 2 && area(ring) !== 0);
  if (seen.length > 0) return seen;
  const [x, y] = all[0]?.[0] ?? [0, 0];
  return [
    [
      [x, y],
      [x + fine, y],
      [x + fine, y + fine],
      [x, y + fine],
    ],
  ];
}

function roundedRing(ring: Polygon[number], plane: Plane, fine: number): Ring {
  const rounded: [number, number][] = [];
  for (const at of ring) {
    const [x, y] = plane.place(at);
    const step: [number, number] = [Math.round(x * fine), Math.round(y * fine)];
    const before = rounded.at(-1);
    if (before?.[0] !== step[0] || before[1] !== step[1]) rounded.push(step);
  }
  const [first, last] = [rounded[0], rounded.at(-1)];
  if (rounded.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) rounded.pop();
  return rounded;
}
