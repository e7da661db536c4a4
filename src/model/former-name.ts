import type { Dataset, RegionReport } from './dataset.ts';
import type { Place } from './finding.ts';

/** What has an id that stands in addresses. */
export type NamedKind =
  'region' | 'agency' | 'commission' | 'cluster' | 'plan' | 'indicator' | 'network' | 'source' | 'term';

/** An id in use; that of a region is its folder name. */
export interface CurrentName {
  readonly kind: NamedKind;
  readonly id: string;
  /** Folder name of the region that it belongs to. */
  readonly region?: string;
  readonly place: Place;
}

/** An id of earlier times, and what bears another one today. */
export interface FormerName extends CurrentName {
  readonly now: string;
  /** True where today's is one of the parts of what was divided. */
  readonly divided: boolean;
}

interface Named extends CurrentName {
  readonly formerly: readonly string[];
  readonly splitFrom: readonly string[];
  /** Dotted path of the record in its file, with a dot at its end; '' for the file itself. */
  readonly field: string;
}

/** Every id in use. */
export function currentNames(dataset: Dataset): readonly CurrentName[] {
  return allNamed(dataset).map(({ kind, id, region, place }) => ({
    kind,
    id,
    ...(region !== undefined && { region }),
    place,
  }));
}

/** Every id of earlier times, with the place where it is written. */
export function formerNames(dataset: Dataset): readonly FormerName[] {
  return allNamed(dataset).flatMap(({ formerly, splitFrom, field, ...named }) => {
    const { kind, region, place } = named;
    const written = (list: readonly string[], key: string, divided: boolean): readonly FormerName[] =>
      list.map((id, index) => ({
        kind,
        id,
        now: named.id,
        divided,
        ...(region !== undefined && { region }),
        place: { ...place, field: `${field}${key}.${String(index)}` },
      }));
    return [...written(formerly, 'formerly', false), ...written(splitFrom, 'split_from', true)];
  });
}

function allNamed({ regions, indicators, networks, sources, glossary }: Dataset): readonly Named[] {
  return [
    ...[...regions.values()].flatMap(namedIn),
    ...[...indicators.values()].map(named('indicator')),
    ...[...networks.values()].map(named('network')),
    ...[...sources.values()].map(named('source')),
    ...glossary.map(named('term')),
  ];
}

function namedIn({ region, clusters, plans }: RegionReport): readonly Named[] {
  const folder = `${region.code}-${region.slug}`;
  const part = (kind: NamedKind, key: string) => (one: Item, index: number) => ({
    ...named(kind)({ ...one, place: region.place }),
    region: folder,
    field: `${key}.${String(index)}.`,
  });
  return [
    { ...named('region')({ ...region, id: folder }), splitFrom: region.splitFrom ?? [] },
    ...region.agencies.map(part('agency', 'agencies')),
    ...region.commissions.map(part('commission', 'commissions')),
    ...clusters.map((cluster) => ({ ...named('cluster')(cluster), region: folder })),
    ...plans.map((plan) => ({ ...named('plan')(plan), region: folder })),
  ];
}

interface Item {
  readonly id: string;
  readonly formerly?: readonly string[];
}

function named(kind: NamedKind): (item: Item & { readonly place: Place }) => Named {
  return ({ id, place, formerly = [] }) => ({ kind, id, place, formerly, splitFrom: [], field: '' });
}
