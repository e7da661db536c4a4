/** What an interactive map is given: the same places as the drawing, as numbers. */
import type { PointKind } from './points/input.ts';
import type { Tone } from './places.ts';

export type { Basemap } from '#model/site';

export type LatLon = readonly [number, number];

export interface MapData {
  readonly title: string;
  /** South-west and north-east corner of the drawing. */
  readonly bounds: readonly [LatLon, LatLon];
  readonly points: readonly {
    readonly at: LatLon;
    readonly name: string;
    readonly text: string;
    readonly kind: PointKind;
    /** Its name appears on demand only. */
    readonly quiet?: true;
    readonly href?: string;
  }[];
  /** Rings of land somewhat beyond the drawing. */
  readonly coast: readonly (readonly LatLon[])[];
  /** How many steps of `rings` make one degree. */
  readonly stepsInDegree: number;
  /** Shapes: all rings of one place, islands and holes alike. A ring is latitude and longitude of its start, then the way from corner to corner, all in steps. */
  readonly areas: readonly {
    readonly name: string;
    readonly text: string;
    readonly tone: Tone;
    /** Id of the drawing's pattern that fills it too. */
    readonly filling?: string;
    /** Name and value, or the number that stands for them, where the drawing has them. */
    readonly label?: { readonly at: LatLon; readonly text: string };
    /** Where its page or row is. */
    readonly href?: string;
    readonly rings: readonly (readonly number[])[];
  }[];
  readonly words: {
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly close: string;
    readonly failed: string;
  };
}

/** Three decimals, about a hundred metres. */
export function shortDegrees(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

/** JSON that may stand inside a `<script type="application/json">`. */
export function embedJson(data: MapData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
