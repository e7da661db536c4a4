/** A map of shapes that the publisher brought: indicative, and said to be so. */
import { element, escapeXml } from '#charts/svg';
import { formatDay } from '#formatting/date';
import { formatList } from '#formatting/list';
import { mapWords } from '#language/maps';
import type { Language } from '#model/language';
import { embedJson } from '../live-data.ts';
import {
  readPlace,
  readPlaces,
  type LegendLine,
  type PlaceInput,
  type PlaceLegend,
  type PlacesMap,
} from '../places.ts';
import { signShape, toneShape } from '../shapes.ts';
import { areaData } from './data.ts';
import type { AreaMapInput } from './input.ts';
import { drawFillings, fillingId, fillingOf, fineFillingId } from './patterns.ts';
import { BADGE, FONT, placeAreas, type PlacedArea, type PlacedMap, type PlacedPoint } from './place.ts';

/** With more shapes than this, their borders are thinner. */
const CROWDED = 60;

/** Draws the shapes, and what has none as a hatched point. Undefined when no place has a shape. */
export function drawAreaMap(input: AreaMapInput, language: Language): PlacesMap | undefined {
  const placed = placeAreas(input);
  if (placed.areas.length === 0) return undefined;
  const places = [...placed.areas, ...placed.points].map(({ place }) => place);
  // Of hundreds of places, those that say something.
  const read = input.size === 'page' ? input.places.filter(({ tone }) => tone !== 'no-data') : input.places;
  const description = readPlaces(read);
  const linked = places.some(({ href }) => href !== undefined);
  const [titleId, descriptionId] = [`${input.id}-title`, `${input.id}-desc`];
  const { fine } = placed.outlines;
  const enlarged = input.size === 'page' ? 1 : 1.6;
  const hatched = placed.points.map(({ place }) => ({ ...place, tone: 'no-data' as const }));
  const svg = element(
    'svg',
    {
      class: ['map-svg area-map', placed.areas.length > CROWDED && 'is-crowded', input.size === 'page' && 'is-page']
        .filter(Boolean)
        .join(' '),
      viewBox: `0 0 ${String(placed.width)} ${String(placed.height)}`,
      width: placed.width * enlarged,
      height: placed.height * enlarged,
      role: linked ? 'group' : 'img',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
      'font-size': FONT,
    },
    element('title', { id: titleId }, escapeXml(input.title)),
    element('desc', { id: descriptionId }, escapeXml(description)),
    drawFillings(
      input.id,
      [
        ...input.places,
        ...hatched,
        ...input.legend.map(({ tone = 'plain', group }) => ({ tone, ...(group !== undefined && { group }) })),
      ],
      fine,
    ),
    element(
      'g',
      { transform: fine === 1 ? undefined : `scale(${String(1 / fine)})` },
      ...placed.areas.map((area) => drawArea(input.id, area)),
    ),
    ...placed.points.map((point) => drawPoint(input.id, point)),
    // Names stand above all shapes, and links are named by their titles.
    element(
      'g',
      { class: 'area-names', 'aria-hidden': 'true' },
      ...placed.areas
        .filter(({ lines, number, place }) => lines.length > 0 || number !== undefined || place.sign !== undefined)
        .map(drawLabel),
      ...placed.marks.map(({ mark, x, y }) => drawMark(mark.name, x, y)),
    ),
  );
  return {
    svg,
    caption: captionOf(input, placed, language),
    description,
    legend: [...input.legend.map((line) => drawLegend(input.id, line)), ...numberedNames(placed)],
    // Corners of whole units are too coarse to be looked at closely; a map on a page of its own is large as it is.
    ...(fine > 1 && input.size === 'inline' && { json: embedJson(areaData(input, placed, language)) }),
  };
}

function drawArea(id: string, { place, path }: PlacedArea): string {
  const filling = fillingOf(place);
  const body = [
    element('path', { class: `area-ground is-${place.tone}`, d: path }),
    filling === undefined
      ? ''
      : element('path', { class: 'area-filling', d: path, fill: `url(#${fineFillingId(id, filling)})` }),
  ];
  return drawNamed(place, `area on-${place.tone}`, ...body);
}

/** A link to the place where it has a page. */
function drawNamed(place: PlaceInput, kind: string, ...body: readonly string[]): string {
  const title = element('title', {}, escapeXml(readPlace(place)));
  return element(place.href === undefined ? 'g' : 'a', { class: kind, href: place.href }, title, ...body);
}

function drawPoint(id: string, { place, x, y, number }: PlacedPoint): string {
  const fill = `url(#${fillingId(id, 'no-data')})`;
  const hatch = element('circle', { class: 'area-missing', cx: x, cy: y, r: 1.8 * BADGE, fill });
  return drawNamed(place, 'area is-point', hatch, drawBadge(x, y, number));
}

function drawLabel({ place, x, y, labelX, lines, signY, number }: PlacedArea): string {
  return element(
    'g',
    { class: `area-label on-${place.tone}` },
    place.sign === undefined ? '' : signShape(labelX, signY, place.sign),
    number === undefined ? '' : drawBadge(x, y, number),
    ...lines.map((line) =>
      element(
        'text',
        { class: line.value ? 'area-value' : 'area-name', x: labelX, y: line.y, 'text-anchor': 'middle' },
        escapeXml(line.text),
      ),
    ),
  );
}

function drawMark(name: string, x: number, y: number): string {
  const text = element('text', { class: 'area-name is-mark', x, y: y + 19, 'text-anchor': 'middle' }, escapeXml(name));
  return `${signShape(x, y, 'centre')}${text}`;
}

function drawBadge(x: number, y: number, number: number): string {
  const ring = element('circle', { class: 'area-badge', cx: x, cy: y, r: BADGE });
  const text = element(
    'text',
    { class: 'area-number', x, y: y + 3.5, 'text-anchor': 'middle', 'font-size': 10 },
    String(number),
  );
  return `${ring}${text}`;
}

function drawLegend(id: string, { text, tone = 'plain', group, sign }: PlaceLegend): LegendLine {
  const filling = fillingOf({ tone, ...(group !== undefined && { group }) });
  const fill = filling === undefined ? '' : `url(#${fillingId(id, filling)})`;
  const body = [
    toneShape(0.5, 0.5, 25, 17, tone === 'no-data' ? 'plain' : tone),
    fill === '' ? '' : element('rect', { x: 0.5, y: 0.5, width: 25, height: 17, rx: 4, fill }),
    sign === undefined ? '' : signShape(13, 9, sign),
  ];
  const attributes = { class: `map-sign on-${tone}`, viewBox: '0 0 26 18', width: 26, height: 18 };
  return { svg: element('svg', { ...attributes, 'aria-hidden': 'true' }, ...body), text };
}

/** Names that stand as numbers on the map. */
function numberedNames({ areas, points }: PlacedMap): readonly LegendLine[] {
  return [...areas, ...points].flatMap(({ place, number }) => {
    if (number === undefined) return [];
    const attributes = { class: 'map-sign', viewBox: '0 0 26 18', width: 26, height: 18, 'aria-hidden': 'true' };
    return [{ svg: element('svg', attributes, drawBadge(13, 9, number)), text: readPlace(place) }];
  });
}

function captionOf({ boundaries, places }: AreaMapInput, { areas }: PlacedMap, language: Language): string {
  const words = mapWords[language];
  const { source, license, validOn } = boundaries;
  const shaped = new Set(areas.map(({ place }) => place.code));
  const missing = places.filter(({ code }) => !shaped.has(code)).map(({ name }) => name);
  const unnamed = areas.some(({ lines, number }) => lines.length === 0 && number === undefined);
  return [
    words.indicative,
    words.boundaries({ source, license, on: formatDay(validOn, language) }),
    ...(missing.length === 0 ? [] : [words.withoutShape({ names: formatList(missing, language) })]),
    ...(unnamed ? [words.namesLeftOut] : []),
  ].join(' ');
}
