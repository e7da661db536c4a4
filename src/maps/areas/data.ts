/** Shapes as numbers for the interactive map: the corners that are drawn, back in degrees. */
import { mapWords } from '#language/maps';
import type { Language } from '#model/language';
import type { LatLon, MapData } from '../live-data.ts';
import type { AreaMapInput } from './input.ts';
import { fillingId, fillingOf } from './patterns.ts';
import type { PlacedMap } from './place.ts';
import type { LonLat } from './shapes.ts';

export function areaData({ id, title, marks }: AreaMapInput, placed: PlacedMap, language: Language): MapData {
  const { outlines, plane, width, height, areas, points } = placed;
  const stepsInDegree = stepsFor(plane);
  const back = (x: number, y: number): LatLon => {
    const [lon, lat] = plane.back(x, y);
    return [Math.round(lat * stepsInDegree) / stepsInDegree, Math.round(lon * stepsInDegree) / stepsInDegree];
  };
  const { zoomIn, zoomOut, close, failed } = mapWords[language];
  return {
    title,
    bounds: [back(0, height), back(width, 0)],
    points: [
      ...points.map(({ place, x, y }) => ({
        at: back(x, y),
        name: place.name,
        text: place.reading ?? place.value ?? '',
        kind: 'other' as const,
      })),
      ...marks.map(({ name, point }) => ({
        at: [point.lat, point.lon] as const,
        name,
        text: '',
        kind: 'centre' as const,
      })),
    ],
    coast: [],
    stepsInDegree,
    areas: areas.map(({ place, x, y, labelX, lines, number }) => {
      const filling = fillingOf(place);
      return {
        name: place.name,
        text: place.reading ?? place.value ?? '',
        tone: place.tone,
        ...(filling !== undefined && { filling: fillingId(id, filling) }),
        ...(number !== undefined && { label: { at: back(x, y), text: String(number) } }),
        ...(lines.length > 0 && {
          label: { at: back(labelX, middleOf(lines)), text: lines.map(({ text }) => text).join('\n') },
        }),
        ...(place.href !== undefined && { href: place.href }),
        rings: (outlines.rings.get(place.code) ?? []).map((ring) =>
          steps(
            ring.map(([x, y]) => plane.back(x / outlines.fine, y / outlines.fine)),
            stepsInDegree,
          ),
        ),
      };
    }),
    words: { zoomIn, zoomOut, close, failed },
  };
}

/** Half-way between the first line and the last, a little above their baselines. */
function middleOf(lines: readonly { readonly y: number }[]): number {
  return ((lines[0]?.y ?? 0) + (lines.at(-1)?.y ?? 0)) / 2 - 4;
}

/** Steps no longer than a quarter of a unit of the drawing: a power of ten. */
function stepsFor({ back }: PlacedMap['plane']): number {
  const [west] = back(0, 0);
  const [east] = back(1, 0);
  return 10 ** Math.ceil(Math.log10(4 / (east - west)));
}

/** Start and ways; corners that fall together are one. */
function steps(ring: readonly LonLat[], stepsInDegree: number): readonly number[] {
  const found: number[] = [];
  let [lat, lon] = [0, 0];
  for (const at of ring) {
    const [nextLon, nextLat] = [Math.round(at[0] * stepsInDegree), Math.round(at[1] * stepsInDegree)];
    if (found.length > 0 && nextLat === lat && nextLon === lon) continue;
    found.push(nextLat - lat, nextLon - lon);
    [lat, lon] = [nextLat, nextLon];
  }
  return found;
}
