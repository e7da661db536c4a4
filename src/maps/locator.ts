/** Where a place lies in Indonesia: the country's coast with the place marked. */
import { geoMercator } from 'd3';
import { element, escapeXml } from '#charts/svg';
import { mapWords } from '#language/maps';
import type { Language } from '#model/language';
import type { Point } from '#model/region';
import { readLand, type Land } from './coast.ts';
import { outline, projectRings } from './outline.ts';

export interface LocatorInput {
  /** Prefix of element ids: unique on the page. */
  readonly id: string;
  /** The place, or the network, that is looked for. */
  readonly name: string;
  /** One point, or one for each member. Nothing is drawn without any. */
  readonly points: readonly Point[];
}

export interface Locator {
  readonly svg: string;
  readonly caption: string;
}

/** The drawing's own units; text is set in half as many. */
const WIDTH = 720;
const EAST = 142.2;
const WEST = 94.7;
const NORTH = 6.3;
const SOUTH = -11.2;

export interface Ground {
  readonly height: number;
  readonly indonesia: string;
  readonly neighbours: string;
  readonly project: (point: Point) => readonly [number, number];
}

let ground: Ground | undefined;

/** Draws the locator; undefined without a point. The coast is projected once per process. */
export function drawLocator(input: LocatorInput, language: Language): Locator | undefined {
  if (input.points.length === 0) return undefined;
  ground ??= drawGround(readLand());
  const words = mapWords[language];
  const title = words.locator(input.name);
  const { height, indonesia, neighbours, project } = ground;
  const marks = input.points.map((point) => {
    const [x, y] = project(point);
    const dot = element('circle', { class: 'locator-dot', cx: x, cy: y, r: 9 });
    return input.points.length === 1
      ? element('circle', { class: 'locator-ring', cx: x, cy: y, r: 24, fill: 'none' }) + dot
      : dot;
  });
  const svg = element(
    'svg',
    {
      class: 'map-svg locator',
      viewBox: `0 0 ${String(WIDTH)} ${String(height)}`,
      width: WIDTH / 1.5,
      height: Math.round(height / 1.5),
      role: 'img',
      'aria-labelledby': `${input.id}-title`,
    },
    element('title', { id: `${input.id}-title` }, escapeXml(title)),
    element('path', { class: 'land is-other', d: neighbours }),
    element('path', { class: 'land', d: indonesia }),
    ...marks,
  );
  return { svg, caption: `${title} ${words.coast}` };
}

/** Projects the country into the drawing. Mercator, as the interactive map. */
export function drawGround(land: Land): Ground {
  const projection = geoMercator().precision(0);
  const frame = {
    type: 'MultiPoint' as const,
    coordinates: [
      [WEST, NORTH],
      [EAST, SOUTH],
    ],
  };
  projection.fitWidth(WIDTH, frame);
  const place = (lon: number, lat: number): readonly [number, number] => projection([lon, lat]) ?? [0, 0];
  const [, top] = place(WEST, NORTH);
  const [, bottom] = place(EAST, SOUTH);
  const [x, y] = projection.translate();
  projection.translate([x, y - top]);
  const height = Math.round(bottom - top);
  projection.clipExtent([
    [0, 0],
    [WIDTH, height],
  ]);
  return {
    height,
    indonesia: outline(projectRings(land.indonesia, projection)),
    neighbours: outline(projectRings(land.neighbours, projection)),
    project: ({ lon, lat }) => place(lon, lat),
  };
}
