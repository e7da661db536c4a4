/** Made-up boundaries with coasts as jagged as can be: the heaviest map that a page may have to carry. */
import type { Boundaries } from '#model/boundaries';
import { seededRandom } from '../../scripts/bench/random.ts';

const IN_A_ROW = 6;

/** Shapes in rows of six, each with as many random corners as `corners` says. */
export function jagged(
  units: readonly { readonly code: string; readonly name: string }[],
  corners: number,
): Boundaries {
  const random = seededRandom(units.length * corners);
  const arcs = units.map((_, index) => {
    const [east, north] = [103 + (index % IN_A_ROW), -2 - Math.floor(index / IN_A_ROW)];
    const ring = Array.from({ length: corners }, (__, corner) => {
      const [turn, reach] = [(-2 * Math.PI * corner) / corners, 0.35 + random() * 0.15];
      return [east + reach * Math.cos(turn), north + reach * Math.sin(turn)];
    });
    return [...ring, ...ring.slice(0, 1)];
  });
  return {
    id: 'gerigi-contoh',
    level: 'district',
    parent: '15.04',
    source: 'Bentuk buatan',
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
      arcs,
    },
    place: { file: '', line: 1 },
  };
}
