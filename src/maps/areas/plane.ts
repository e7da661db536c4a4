/** Mercator on a plane, as the interactive map has it: nothing jumps when one replaces the other. */
import type { LonLat } from './shapes.ts';

export interface Plane {
  readonly height: number;
  /** Degrees to units of the drawing. */
  readonly place: (at: LonLat) => readonly [number, number];
  /** Units of the drawing to degrees. */
  readonly back: (x: number, y: number) => LonLat;
}

/** Fits what is `shown` into a width and at most a height, `margin` kept free on each side. */
export function fitPlane(shown: readonly LonLat[], width: number, tallest: number, margin: number): Plane {
  const [west, east] = extent(shown.map(([lon]) => lon));
  const [south, north] = extent(shown.map(([, lat]) => north90(lat)));
  const across = Math.max(east - west, 1e-9);
  const up = Math.max(north - south, 1e-9);
  const scale = Math.min((width - 2 * margin) / across, (tallest - 2 * margin) / up);
  const left = (width - across * scale) / 2;
  return {
    height: Math.ceil(up * scale + 2 * margin),
    place: ([lon, lat]) => [left + (lon - west) * scale, margin + (north - north90(lat)) * scale],
    back: (x, y) => [west + (x - left) / scale, latitude(north - (y - margin) / scale)],
  };
}

/** Mercator's northing of a latitude, in degrees of the equator. */
function north90(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}

function latitude(northing: number): number {
  return (Math.atan(Math.exp((northing * Math.PI) / 180)) * 360) / Math.PI - 90;
}

/** A loop: a country has more corners than a call has room for. */
function extent(values: readonly number[]): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}
