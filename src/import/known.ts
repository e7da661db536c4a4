/** What the content knows of one region. Plain data: with the editor's choices it is all that an import needs, also inside a page. */
import type { AreaRegistry } from '#model/area-registry';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Region } from '#model/region';
import type { KnownIndicator, Wanted } from './wanted.ts';

export interface KnownPlan {
  readonly id: string;
  readonly title: string;
  readonly endYear: number;
  readonly versions: readonly { readonly id: string; readonly name: string }[];
}

export interface Known extends Pick<Wanted, 'region' | 'agencies' | 'areas' | 'tables'> {
  /** The region's folder from the content folder on: `regions/15.04-batanghari`. */
  readonly folder: string;
  /** Ids of every source. */
  readonly sources: readonly string[];
  readonly plans: readonly KnownPlan[];
  readonly indicators: readonly KnownIndicator[];
  /** Titles of the sources by id, clusters of the region and its kecamatan: what the drop-downs of a template show beside the rest. */
  readonly titles?: Readonly<Record<string, string>>;
  readonly clusters?: readonly { readonly id: string; readonly name: string }[];
  readonly kecamatan?: readonly { readonly code: string; readonly name: string }[];
}

/** `tables`: the texts of the region's tables as they lie there. */
export function knownOf(
  dataset: Dataset,
  { region, plans, clusters }: RegionReport,
  areas: AreaRegistry,
  tables: Wanted['tables'],
): Known {
  return {
    folder: folderOf(region),
    region: { code: region.code, name: region.name },
    sources: [...dataset.sources.keys()],
    plans: plans.map(({ id, title, endYear, versions }) => ({
      id,
      title: title.id,
      endYear,
      versions: versions.map((version) => ({ id: version.id, name: version.name.id })),
    })),
    indicators: [...dataset.indicators.values()].map((one) => ({
      id: one.id,
      names: [one.name.id, ...(one.shortName === undefined ? [] : [one.shortName.id])],
      unit: one.unit,
      ...(one.ordinalScale !== undefined && { ordinalScale: one.ordinalScale }),
    })),
    agencies: region.agencies.map(({ id, name }) => ({ id, names: [name] })),
    areas: [...areas.partsOf('', 'provinsi'), ...areas.partsOf('', 'kabupaten/kota')],
    titles: Object.fromEntries([...dataset.sources.values()].map(({ id, title }) => [id, title])),
    clusters: clusters.map(({ id, name }) => ({ id, name: name.id })),
    kecamatan: region.code.length === 2 ? [] : areas.partsOf(region.code, 'kecamatan'),
    tables,
  };
}

/** The folder of a region, from the content folder on. */
export function folderOf({ place }: Pick<Region, 'place'>): string {
  return place.file.replace(/\/[^/]*$/, '');
}

/** The texts of the region's tables by their path from the content folder on. */
export function tablesByPath({ folder, tables }: Pick<Known, 'folder' | 'tables'>): ReadonlyMap<string, string> {
  return new Map(Object.entries(tables).map(([file, text]) => [`${folder}/${file}.csv`, text]));
}
