/** A map of named points with the coast where it is in view. */
import { element, escapeXml } from '#charts/svg';
import { mapWords } from '#language/maps';
import type { Language } from '#model/language';
import { readLand } from '../coast.ts';
import { embedJson } from '../live-data.ts';
import { mapData } from './data.ts';
import type { LegendLine } from '../places.ts';
import type { PointKind, PointMapInput } from './input.ts';
import { FINE, FONT, placePointMap, WIDTH, type PlacedPoint } from './place.ts';

export interface PointMap {
  readonly svg: string;
  readonly caption: string;
  /** Every point and what is said of it; also the drawing's description. */
  readonly description: string;
  /** For the interactive map: content of a `<script type="application/json">`. */
  readonly json: string;
  readonly legend: readonly LegendLine[];
}

/** Draws the points; undefined when there are none. */
export function drawPointMap(input: PointMapInput, language: Language): PointMap | undefined {
  if (input.points.length === 0) return undefined;
  const land = readLand();
  const placed = placePointMap(input, land);
  const words = mapWords[language];
  const description = input.points
    .map(({ name, text }) => (text === undefined ? `${name}.` : `${name}: ${text}.`))
    .join(' ');
  const scale = `scale(${String(1 / FINE)})`;
  const svg = element(
    'svg',
    {
      class: 'map-svg point-map',
      viewBox: `0 0 ${String(WIDTH)} ${String(placed.height)}`,
      width: WIDTH * 1.6,
      height: placed.height * 1.6,
      role: 'img',
      'aria-labelledby': `${input.id}-title`,
      'aria-describedby': `${input.id}-desc`,
      'font-size': FONT,
    },
    element('title', { id: `${input.id}-title` }, escapeXml(input.title)),
    element('desc', { id: `${input.id}-desc` }, escapeXml(description)),
    element('rect', { class: `map-ground is-${placed.ground}`, width: WIDTH, height: placed.height }),
    placed.neighbours === '' ? '' : element('path', { class: 'land is-other', d: placed.neighbours, transform: scale }),
    placed.indonesia === '' ? '' : element('path', { class: 'land', d: placed.indonesia, transform: scale }),
    // Quiet ones below the others.
    ...placed.points.filter(({ point }) => point.quiet === true).map(drawPoint),
    ...placed.points.filter(({ point }) => point.quiet !== true).map(drawPoint),
    ...placed.labels.map((label) =>
      element(
        'text',
        { class: `map-label ${label.className}`, x: label.x, y: label.y, 'text-anchor': label.anchor },
        escapeXml(label.text),
      ),
    ),
  );
  const coast = placed.indonesia === '' && placed.neighbours === '' ? '' : ` ${words.coast}`;
  const json = embedJson(mapData(input.title, placed, land, language));
  const named = input.points.filter(({ quiet }) => quiet !== true);
  const left = placed.labels.length < named.length ? ` ${words.namesLeftOut}` : '';
  const legend = (input.legend ?? []).map(({ kind, text }) => ({ svg: legendSign(kind), text }));
  return { svg, caption: `${words.points}${left}${coast}`, description, json, legend };
}

function legendSign(kind: PointKind): string {
  const attributes = { class: 'map-sign', viewBox: '0 0 18 18', width: 18, height: 18, 'aria-hidden': 'true' };
  return element('svg', attributes, pointShape(kind, 9, 9));
}

function drawPoint({ point, x, y }: PlacedPoint): string {
  return pointShape(point.kind, x, y);
}

function pointShape(kind: PointKind, x: number, y: number): string {
  const className = `map-point is-${kind}`;
  if (kind !== 'centre') return element('circle', { class: className, cx: x, cy: y, r: kind === 'member' ? 4.5 : 3.5 });
  const size = 6.5;
  const d = `M${String(Math.round(x * 10) / 10)},${String(Math.round((y - size) * 10) / 10)}l${String(size)},${String(size)}l${String(-size)},${String(size)}l${String(-size)},${String(-size)}z`;
  return element('path', { class: className, d });
}
