import type { Point } from '#model/region';

/** Where places lie, by code; those of which it is unknown are left out. */
export function pointsOf(
  places: Iterable<{ readonly code: string; readonly point?: Point }>,
): ReadonlyMap<string, Point> {
  return new Map([...places].flatMap(({ code, point }) => (point === undefined ? [] : [[code, point] as const])));
}
