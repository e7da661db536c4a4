/** A schematic map: one square for each place, by its own name. */
import { element, escapeXml } from '#charts/svg';
import { mapWords } from '#language/maps';
import type { Language } from '#model/language';
import { readPlace, readPlaces, type LegendLine, type PlaceLegend, type PlacesMap } from '../places.ts';
import { groupShape, signShape, toneShape } from '../shapes.ts';
import type { TileGridInput } from './input.ts';
import { BAND, FONT, placeTileGrid, type PlacedGrid, type PlacedTile } from './place.ts';

/** Draws the squares; undefined when there are none. Links are drawn as links, so the names can be followed. */
export function drawTileGrid(input: TileGridInput, language: Language): PlacesMap | undefined {
  if (input.tiles.length === 0) return undefined;
  const placed = placeTileGrid(input);
  const inOrder = inReadingOrder(placed);
  const description = readPlaces(inOrder.map(({ tile }) => tile));
  const linked = input.tiles.some((tile) => tile.href !== undefined);
  const [titleId, descriptionId] = [`${input.id}-title`, `${input.id}-desc`];
  const svg = element(
    'svg',
    {
      class: 'map-svg tile-grid',
      viewBox: `0 0 ${placed.width.toFixed(1)} ${placed.height.toFixed(1)}`,
      width: Math.round(placed.width * 1.3),
      height: Math.round(placed.height * 1.3),
      role: linked ? 'group' : 'img',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
      'font-size': FONT,
    },
    element('title', { id: titleId }, escapeXml(input.title)),
    element('desc', { id: descriptionId }, escapeXml(description)),
    ...inOrder.map((tile) => drawTile(tile, placed)),
  );
  const words = mapWords[language];
  const caption = `${words.schematic} ${words.squareFor[input.level]}`;
  return { svg, caption, description, legend: input.legend.map(drawLegend) };
}

function inReadingOrder(placed: PlacedGrid): readonly PlacedTile[] {
  return placed.tiles.toSorted((a, b) => a.tile.row - b.tile.row || a.tile.col - b.tile.col);
}

function drawTile({ tile, x, y, lines }: PlacedTile, { tileWidth, tileHeight }: PlacedGrid): string {
  const signed =
    tile.sign === undefined
      ? ''
      : signShape(x + tileWidth - 10, y + (tile.group === undefined ? 9 : BAND + 8), tile.sign);
  const body = [
    toneShape(x, y, tileWidth, tileHeight, tile.tone),
    tile.group === undefined ? '' : groupShape(x, y, tileWidth, BAND, tile.group),
    signed,
    ...lines.map((line) =>
      element(
        'text',
        {
          class: line.value ? 'tile-value' : 'tile-name',
          x: x + tileWidth / 2,
          y: line.y,
          'text-anchor': 'middle',
        },
        escapeXml(line.text),
      ),
    ),
  ].join('');
  const className = `tile on-${tile.tone}`;
  if (tile.href === undefined) return element('g', { class: className }, body);
  // A title rather than a label: what is drawn may break the name over lines.
  const name = element('title', {}, escapeXml(readPlace(tile)));
  return element('a', { class: className, href: tile.href }, name, body);
}

function drawLegend({ text, tone, group, sign }: PlaceLegend): LegendLine {
  const body = [
    toneShape(0.5, 0.5, 25, 17, tone ?? 'plain'),
    group === undefined ? '' : groupShape(0.5, 0.5, 25, BAND, group),
    sign === undefined ? '' : signShape(13, group === undefined ? 9 : 12, sign),
  ];
  const attributes = { class: `map-sign on-${tone ?? 'plain'}`, viewBox: '0 0 26 18', width: 26, height: 18 };
  return { svg: element('svg', { ...attributes, 'aria-hidden': 'true' }, ...body), text };
}
