/** What must hold of the written file, seen as its readers will see it. */
import { geoArea, geoContains } from 'd3';
import type { Feature } from 'geojson';
import type { Point } from '#model/region';
import { refuse, several, warn, type Problem } from './problem.ts';

/** No shape may cover half the globe: rings wound the wrong way. Known points lie in their own shape. */
export function checkResult(features: readonly Feature[], points: ReadonlyMap<string, Point>): readonly Problem[] {
  const inverted = features.filter((one) => geoArea(one) > 2 * Math.PI).map(({ id }) => String(id));
  const elsewhere = features.flatMap((one) => {
    const point = points.get(String(one.id));
    return point === undefined || geoContains(one, [point.lon, point.lat]) ? [] : [String(one.id)];
  });
  return [
    ...(inverted.length === 0 ? [] : [refuse(`Arah garis batasnya terbalik: ${several(inverted)}.`)]),
    ...(elsewhere.length === 0
      ? []
      : [warn(`Titik di isi tidak berada di dalam bentuknya: ${several(elsewhere)}. Periksa titik atau kodenya.`)]),
  ];
}
