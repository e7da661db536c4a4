/** Faults of shapes that no repair should hide. */
import type { Position } from 'geojson';
import type { RawShape } from './read-shapes.ts';
import { refuse, several, warn, type Problem } from './problem.ts';

/** Indonesia with a margin, in degrees. */
const WEST = 94.5;
const EAST = 141.5;
const SOUTH = -11.5;
const NORTH = 6.5;

/** All faults, one sentence for each kind. */
export function checkGeometry(shapes: readonly RawShape[], nameOf: (shape: RawShape) => string): readonly Problem[] {
  const named = (found: readonly RawShape[]): string => several(found.map(nameOf));
  const empty = shapes.filter(({ geometry }) => geometry === null);
  const others = shapes.filter((one) => one.geometry !== null && ringsOf(one).length === 0);
  const lineLike = shapes.filter((one) => ringsOf(one).length > 0 && ringsOf(one).every(isLine));
  const specks = shapes.reduce((sum, one) => sum + ringsOf(one).filter(isLine).length, 0);
  const open = shapes.filter((one) => ringsOf(one).some((ring) => !isLine(ring) && !isClosed(ring)));
  return [
    ...(empty.length === 0 ? [] : [refuse(`Tanpa bentuk sama sekali: ${named(empty)}. Perbaiki di berkas asalnya.`)]),
    ...(others.length === 0
      ? []
      : [refuse(`Bukan bidang (poligon): ${named(others)}. Yang diterima hanya Polygon dan MultiPolygon.`)]),
    ...(lineLike.length === 0
      ? []
      : [refuse(`Garis batas dengan kurang dari empat titik: ${named(lineLike)}. Perbaiki di berkas asalnya.`)]),
    ...(specks === 0 || lineLike.length > 0
      ? []
      : [warn(`${String(specks)} garis batas dengan kurang dari empat titik dibuang; bentuknya sendiri tetap ada.`)]),
    ...(open.length === 0
      ? []
      : [refuse(`Garis batas tidak tertutup: ${named(open)}. Titik terakhir harus sama dengan titik pertama.`)]),
    ...checkPlace(shapes),
  ];
}

function checkPlace(shapes: readonly RawShape[]): readonly Problem[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const one of shapes) {
    for (const ring of ringsOf(one)) {
      for (const [lon = NaN, lat = NaN] of ring) {
        west = Math.min(west, lon);
        east = Math.max(east, lon);
        south = Math.min(south, lat);
        north = Math.max(north, lat);
      }
    }
  }
  if (west === Infinity) return [];
  if (west >= WEST && east <= EAST && south >= SOUTH && north <= NORTH) return [];
  if (south >= WEST && north <= EAST && west >= SOUTH && east <= NORTH)
    return [refuse('Lintang dan bujur tertukar: GeoJSON menulis bujur dulu, misalnya [103.1, -1.7].')];
  const box = [west, south, east, north].map((value) => value.toFixed(2)).join(', ');
  return [
    refuse(
      `Koordinatnya tidak di Indonesia (${box}). Yang diterima bujur dan lintang dalam derajat (WGS 84); Shapefile yang diproyeksikan perlu berkas .prj di dalam ZIP-nya.`,
    ),
  ];
}

/** Fewer than four corners enclose nothing. */
function isLine(ring: readonly Position[]): boolean {
  return ring.length < 4;
}

function isClosed(ring: readonly Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Rings of a shape, also those that enclose nothing; none where it is no polygon. */
export function ringsOf({ geometry }: Pick<RawShape, 'geometry'>): readonly (readonly Position[])[] {
  if (geometry?.type === 'Polygon') return geometry.coordinates;
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.flat();
  return [];
}
