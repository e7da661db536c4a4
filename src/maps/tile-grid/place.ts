/** Places squares and their texts. One drawing serves a phone and a wide page. */
import type { TileGridInput, TileInput } from './input.ts';
import { nameLines } from '#charts/name-lines';

export const FONT = 12.25;
const LINE = 14;
const WIDEST = 360;
const LARGEST = 88;
const GAP = 3;
const INSET = 3;
export const BAND = 7;
const MOST_LINES = 4;

export interface PlacedTile {
  readonly tile: TileInput;
  readonly x: number;
  readonly y: number;
  /** Lines of the name, then of the value. */
  readonly lines: readonly { readonly text: string; readonly y: number; readonly value: boolean }[];
}

export interface PlacedGrid {
  readonly width: number;
  readonly height: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly tiles: readonly PlacedTile[];
}

/** Empty columns and rows at the edges are left out; squares are as large as a phone allows. */
export function placeTileGrid(input: TileGridInput): PlacedGrid {
  const cols = input.tiles.map((tile) => tile.col);
  const rows = input.tiles.map((tile) => tile.row);
  const [left, top] = [Math.min(...cols), Math.min(...rows)];
  const step = Math.min(LARGEST, WIDEST / (Math.max(...cols) - left + 1));
  const tileWidth = step - GAP;
  const room = tileWidth - 2 * INSET;
  const texts = new Map(input.tiles.map((tile) => [tile.code, linesOf(tile, room)]));
  const head = (input.tiles.some((tile) => tile.group !== undefined) ? BAND : 0) + (isSigned(input) ? LINE : 0) + 4;
  const longest = Math.max(...[...texts.values()].map((lines) => lines.length));
  const tileHeight = Math.max(head + longest * LINE + 6, Math.min(tileWidth, 64));
  const tiles = input.tiles.map((tile): PlacedTile => {
    const y = (tile.row - top) * (tileHeight + GAP);
    const lines = texts.get(tile.code) ?? [];
    const first = y + head + (tileHeight - head - 6 - lines.length * LINE) / 2 + LINE - 3;
    return {
      tile,
      x: (tile.col - left) * step,
      y,
      lines: lines.map((line, index) => ({ ...line, y: first + index * LINE })),
    };
  });
  const bottom = Math.max(...tiles.map((tile) => tile.y)) + tileHeight;
  return { width: (Math.max(...cols) - left + 1) * step - GAP, height: bottom, tileWidth, tileHeight, tiles };
}

function isSigned(input: TileGridInput): boolean {
  return input.tiles.some((tile) => tile.sign !== undefined);
}

function linesOf(tile: TileInput, room: number): readonly { readonly text: string; readonly value: boolean }[] {
  const name = nameLines(tile.name, FONT, room, MOST_LINES).map((text) => ({ text, value: false }));
  const value = tile.value === undefined ? [] : nameLines(tile.value, FONT, room, 2);
  return [...name, ...value.map((text) => ({ text, value: true }))];
}
