/** Shapes as numbers for the interactive map: the corners that are drawn, back in degrees. */
import { mapWords } from '#language/maps';
import type { Language } from '#model/language';
import { shortDegrees, type LatLon, type MapData } from '../live-data.ts';
import type { AreaMapInput } from './input.ts';
import { fillingId, fillingOf } from './patterns.ts';
import { WIDTH, type PlacedMap } from './place.ts';

export function areaData({ id, title, marks }: AreaMapInput, placed: PlacedMap, language: Language): MapData {
  const { outlines, plane, height, areas, points } = placed;
  const back = (x: number, y: number): LatLon => {
    const [lon, lat] = plane.back(x, y);
    return [shortDegrees(lat), shortDegrees(lon)];
  };
  const { zoomIn, zoomOut, close, failed } = mapWords[language];
  return {
    title,
    bounds: [back(0, height), back(WIDTH, 0)],
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
          ring.map(([x, y]) => back(x / outlines.fine, y / outlines.fine)),
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
