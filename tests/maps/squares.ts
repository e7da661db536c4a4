/** Made-up boundaries: squares of half a degree in a row, plainly no real place's shape. */
import type { Boundaries } from '#model/boundaries';

interface Square {
  readonly code: string;
  readonly name: string;
}

type Ring = readonly (readonly [number, number])[];

/** One ring for each unit, from 103° E on; `clockwise` is how d3 wants rings, the other way how RFC 7946 does. */
export function squares(units: readonly Square[], clockwise = true, side = 0.5): Boundaries {
  const arcs = units.map((_, index): Ring => {
    const [west, south] = [103 + index * 0.5, -2];
    const ring: Ring = [
      [west, south],
      [west, south + side],
      [west + side, south + side],
      [west + side, south],
      [west, south],
    ];
    return clockwise ? ring : ring.toReversed();
  });
  return {
    id: 'kotak-contoh',
    level: 'district',
    parent: '15.04',
    source: 'Kotak buatan',
    license: 'CC0-1.0',
    validOn: '2025-01-31',
    units,
    topology: {
      type: 'Topology',
      objects: {
        wilayah: {
          type: 'GeometryCollection',
          geometries: units.map(({ code, name }, index) => ({
            type: 'Polygon',
            id: code,
            properties: { name },
            arcs: [[index]],
          })),
        },
      },
      arcs: arcs.map((ring) => ring.map(([lon, lat]) => [lon, lat])),
    },
    place: { file: 'boundaries/kotak-contoh.topojson', line: 1 },
  };
}
