/** Sizes of shapes, held against what they came from and against what they replace. */
import { geoArea } from 'd3';
import type { Feature } from 'geojson';
import type { Matched } from './match-units.ts';
import { several, warn, type Problem } from './problem.ts';

/** Share of a shape's area that cleaning and simplifying may change before the editor is asked to look. */
const COARSER = 0.1;
/** Share that may differ from the file replaced: beyond, it may be another area, a split one, or another source. */
const OTHER = 0.2;

/** `written` are the shapes to be kept, `former` those of the file they replace, by their code. */
export function checkAreas(
  written: readonly Feature[],
  matched: readonly Matched[],
  former: readonly Feature[],
): readonly Problem[] {
  const original = matched.flatMap(({ unit, shape: { geometry } }): readonly Feature[] =>
    geometry === null ? [] : [{ type: 'Feature', id: unit.code, properties: { name: unit.name }, geometry }],
  );
  const coarse = differing(written, original, COARSER);
  const changed = differing(written, former, OTHER);
  return [
    ...(coarse.length === 0
      ? []
      : [
          warn(
            `Luasnya berubah lebih dari 10 persen ketika dibersihkan dan disederhanakan: ${several(coarse)}. Lihat bentuknya di peta; bila terlalu kasar, buat berkas batas sendiri untuk induknya.`,
          ),
        ]),
    ...(changed.length === 0
      ? []
      : [
          warn(
            `Luasnya berbeda lebih dari 20 persen dari berkas yang diganti: ${several(changed)}. Periksa apakah wilayahnya memang berubah.`,
          ),
        ]),
  ];
}

/** Names of the shapes whose area differs from that of the same code by more than a share of it. */
function differing(shapes: readonly Feature[], others: readonly Feature[], share: number): readonly string[] {
  const areas = new Map(others.map((one) => [String(one.id), areaOf(one)]));
  return shapes.flatMap((one) => {
    const other = areas.get(String(one.id));
    if (other === undefined || Math.abs(areaOf(one) - other) <= share * other) return [];
    return [`${String(one.id)} ${String(one.properties?.['name'] ?? '')}`.trim()];
  });
}

/** In steradians, whichever way the rings of the file turn: each ring counts the smaller side, holes are taken off. */
function areaOf({ geometry }: Feature): number {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  const ringArea = (ring: (typeof polygons)[number][number]): number => {
    const area = geoArea({ type: 'Polygon', coordinates: [ring] });
    return Math.min(area, 4 * Math.PI - area);
  };
  return polygons.reduce(
    (sum, [outer = [], ...holes]) => sum + ringArea(outer) - holes.reduce((taken, hole) => taken + ringArea(hole), 0),
    0,
  );
}
