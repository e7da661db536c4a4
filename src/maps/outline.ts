/** Projected land as short path data: whole numbers, no step smaller than a reader can see, no specks. */
import { geoPath, type GeoPath, type GeoProjection, type GeoPermissibleObjects } from 'd3';

type Place = readonly [number, number];

/** Steps shorter than this, in units of the drawing, are left out unless another length is asked for. */
const SHORTEST = 2.2;
/** Islands smaller than this area, in square units, are left out. */
const SMALLEST = 5;

/** Rings of `shape` after projection and clipping, thinned. */
export function projectRings(
  shape: GeoPermissibleObjects,
  projection: GeoProjection,
  shortest = SHORTEST,
): readonly (readonly Place[])[] {
  const rings: Place[][] = [];
  const context = {
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
    moveTo: (x: number, y: number) => void rings.push([[Math.round(x), Math.round(y)]]),
    lineTo: (x: number, y: number) => {
      const ring = rings.at(-1);
      const before = ring?.at(-1);
      if (ring === undefined || before === undefined) return;
      const [to, from]: [Place, Place] = [[Math.round(x), Math.round(y)], before];
      if (Math.hypot(to[0] - from[0], to[1] - from[1]) >= shortest) ring.push(to);
    },
  };
  const path: GeoPath = geoPath(projection, context);
  path(shape);
  return rings.filter((ring) => ring.length > 2 && Math.abs(area(ring)) >= SMALLEST);
}

/** Path data with relative steps. */
export function outline(rings: readonly (readonly Place[])[]): string {
  return rings
    .map(([start = [0, 0], ...rest]) => {
      let [x, y] = start;
      const steps = rest.map(([toX, toY]) => {
        const step = `${String(toX - x)}${toY - y < 0 ? '' : ' '}${String(toY - y)}`;
        [x, y] = [toX, toY];
        return step;
      });
      return `M${String(start[0])} ${String(start[1])}l${steps.join(' ').replaceAll(' -', '-')}z`;
    })
    .join('');
}

/** Signed area of a ring. */
export function area(ring: readonly Place[]): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return twice / 2;
}
