declare module 'polylabel' {
  /** The place inside a polygon that is farthest from its border; `distance` is how far. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [number, number] & { distance: number };
}
