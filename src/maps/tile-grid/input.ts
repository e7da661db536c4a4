/** What a tile grid is told: squares instead of shapes, for places whose borders we do not have. */

/** The ground of a square. `class-1` to `class-5` rise with a value; `no-data` is hatched; `plain` says nothing. */
export type Tone = 'plain' | 'member' | 'class-1' | 'class-2' | 'class-3' | 'class-4' | 'class-5' | 'no-data';

/** A sign in the corner of a square. */
export type Sign = 'centre' | 'done' | 'in-progress' | 'planned' | 'missed' | 'unknown';

/** A band along the top of a square. Groups differ by pattern as well as by colour. */
export type Group = 1 | 2 | 3 | 4 | 5 | 6;

export interface TileInput {
  /** Kemendagri code. */
  readonly code: string;
  readonly name: string;
  readonly col: number;
  readonly row: number;
  readonly tone: Tone;
  readonly group?: Group;
  readonly sign?: Sign;
  /** Short text under the name: a value or a role, a dozen letters. */
  readonly value?: string;
  /** The same in full, for the description; without it `value` is read. */
  readonly reading?: string;
  readonly href?: string;
}

export interface TileLegend {
  readonly text: string;
  readonly tone?: Tone;
  readonly group?: Group;
  readonly sign?: Sign;
}

export interface TileGridInput {
  /** Prefix of element ids: unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What one square stands for. */
  readonly level: 'district' | 'region';
  readonly tiles: readonly TileInput[];
  readonly legend: readonly TileLegend[];
}
