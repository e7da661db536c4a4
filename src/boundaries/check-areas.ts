/** Shapes, held against what they came from by size and against what they replace by place. */
import { geoArea } from 'd3';
import type { Feature } from 'geojson';
import type { Matched } from './match-units.ts';
import { overlapOf } from './overlap.ts';
import { several, warn, type Problem } from './problem.ts';

/** Share of a shape's area that cleaning and simplifying may change before the editor is asked to look. */
const COARSER = 0.1;
/** Share of the ground that must be the same as in the file replaced: below, it may be another area, or a split one. */
const SAME = 0.8;

/** `written` are the shapes to be kept, `former` those of the file they replace, by their code. */
export function checkAreas(
  written: readonly Feature[],
  matched: readonly Matched[],
  former: readonly Feature[],
): readonly Problem[] {
  const original = matched.flatMap(({ unit, shape: { geometry } }): readonly Feature[] =>
    geometry === null ? [] : [{ type: 'Feature', id: unit.code, properties: { name: unit.name }, geometry }],
  );
  const coarse = pairsOf(written, original).flatMap(([one, other]) => {
    const area = areaOf(other);
    return Math.abs(areaOf(one) - area) > COARSER * area ? [nameOf(one)] : [];
  });
  const moved = pairsOf(written, former).flatMap(([one, other]) => (overlapOf(one, other) < SAME ? [nameOf(one)] : []));
  return [
    ...(coarse.length === 0
      ? []
      : [
          warn(
            `Luasnya berubah lebih dari 10 persen ketika dibersihkan dan disederhanakan: ${several(coarse)}. Lihat bentuknya di peta; bila terlalu kasar, buat berkas batas sendiri untuk induknya.`,
          ),
        ]),
    ...(moved.length === 0
      ? []
      : [
          warn(
            `Bertindih kurang dari 80 persen dengan bentuknya di berkas yang diganti: ${several(moved)}. Periksa apakah wilayahnya memang berubah.`,
          ),
        ]),
  ];
}

/** Shapes of the same code. */
function pairsOf(shapes: readonly Feature[], others: readonly Feature[]): readonly (readonly [Feature, Feature])[] {
  const byCode = new Map(others.map((one) => [String(one.id), one]));
  return shapes.flatMap((one) => {
    const other = byCode.get(String(one.id));
    return other === undefined ? [] : [[one, other] as const];
  });
}

function nameOf({ id, properties }: Feature): string {
  return `${String(id)} ${String(properties?.['name'] ?? '')}`.trim();
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
