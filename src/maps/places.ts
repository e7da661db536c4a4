/** What every map of places is told about a place, whatever stands for it: a shape, a square. */

/** The ground of a place. `class-1` to `class-5` rise with a value; `no-data` is hatched; `plain` says nothing. */
export type Tone = 'plain' | 'member' | 'class-1' | 'class-2' | 'class-3' | 'class-4' | 'class-5' | 'no-data';

/** A sign on a place. */
export type Sign = 'centre' | 'done' | 'in-progress' | 'planned' | 'missed' | 'unknown';

/** What belongs together. Groups differ by pattern as well as by colour. */
export type Group = 1 | 2 | 3 | 4 | 5 | 6;

export interface PlaceInput {
  /** Kemendagri code. */
  readonly code: string;
  readonly name: string;
  readonly tone: Tone;
  readonly group?: Group;
  readonly sign?: Sign;
  /** Short text under the name: a value or a role, a dozen letters. */
  readonly value?: string;
  /** The same in full, for the description; without it `value` is read. */
  readonly reading?: string;
  readonly href?: string;
}

export interface PlaceLegend {
  readonly text: string;
  readonly tone?: Tone;
  readonly group?: Group;
  readonly sign?: Sign;
}

export interface LegendLine {
  /** A small drawing of the sign; says nothing to those who cannot see it. */
  readonly svg: string;
  readonly text: string;
}

/** A drawn map of places, with its words. */
export interface PlacesMap {
  readonly svg: string;
  /** What kind of map it is; belongs into the figure's caption. */
  readonly caption: string;
  /** What each place says, in reading order; also the drawing's description. */
  readonly description: string;
  readonly legend: readonly LegendLine[];
  /** For the interactive map, where there can be one: content of a `<script type="application/json">`. */
  readonly json?: string;
}

/** A place with what is said of it: `Mersam: 8,1 persen`. */
export function readPlace({ name, reading, value }: PlaceInput): string {
  const said = reading ?? value;
  return said === undefined ? name : `${name}: ${said}`;
}

/** All places, one sentence each. */
export function readPlaces(places: readonly PlaceInput[]): string {
  return places.map((place) => `${readPlace(place)}.`).join(' ');
}
