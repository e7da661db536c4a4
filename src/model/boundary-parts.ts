import { areaLevel, type AreaLevel } from './area-code.ts';
import type { AreaRegistry } from './area-registry.ts';
import type { BoundaryLevel, BoundaryUnit } from './boundaries.ts';
import type { Dataset } from './dataset.ts';

const AREA_LEVELS: Readonly<Record<BoundaryLevel, AreaLevel>> = {
  province: 'provinsi',
  regency: 'kabupaten/kota',
  district: 'kecamatan',
};

/** The parent that means the whole country. */
export const COUNTRY = 'ID';

/**
 * The official parts of a parent at a level: of a region by its code, of the country (`ID`), or the members of a
 * network of that level, by its id. Undefined when there is no such parent.
 */
export function boundaryParts(
  parent: string,
  level: BoundaryLevel,
  areas: Pick<AreaRegistry, 'partsOf' | 'nameOf'>,
  networks: Dataset['networks'],
): readonly BoundaryUnit[] | undefined {
  const network = networks.get(parent);
  if (network !== undefined)
    return network.members
      .filter(({ code }) => areaLevel(code) === AREA_LEVELS[level])
      .map(({ code, name }) => ({ code, name: areas.nameOf(code) ?? name }));
  if (parent === COUNTRY) return areas.partsOf('', AREA_LEVELS[level]);
  return areas.nameOf(parent) === undefined ? undefined : areas.partsOf(parent, AREA_LEVELS[level]);
}
