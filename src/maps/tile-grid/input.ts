/** What a tile grid is told: squares instead of shapes, for places whose borders we do not have. */
import type { PlaceInput, PlaceLegend } from '../places.ts';

export interface TileInput extends PlaceInput {
  readonly col: number;
  readonly row: number;
}

export interface TileGridInput {
  /** Prefix of element ids: unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What one square stands for. */
  readonly level: 'district' | 'region';
  readonly tiles: readonly TileInput[];
  readonly legend: readonly PlaceLegend[];
}
