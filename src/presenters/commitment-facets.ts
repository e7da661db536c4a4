/** What commitments can be filtered by, value by value, as links with counts. */
import { commitmentWords } from '#language/commitment';
import { keptBy, standApart } from '#addresses/commitment-pages';
import { commitmentIndex, type CommitmentFilter, type Standing } from '#model/commitment-filter';
import { filterAddress, pages } from '#routes';
import { standingWord } from './commitment.ts';
import { count } from './region-summary.ts';
import type { View } from './view.ts';

export interface FacetValue {
  /** As addresses and queries write it. */
  readonly key: string;
  readonly value: string;
  /** Name among others of its kind: "2026". */
  readonly name: string;
  /** Name on its own: "tenggat 2026". */
  readonly said: string;
  readonly count: string;
  readonly href: string;
  readonly current: boolean;
  /** For the sign of a status. */
  readonly standing?: Standing;
}

export interface Facet {
  readonly id: string;
  readonly title: string;
  readonly values: readonly FacetValue[];
  /** True where the values are too many to be seen at once. */
  readonly folded: boolean;
}

const SEEN_AT_ONCE = 24;
const KINDS: readonly CommitmentFilter['by'][] = ['standing', 'region', 'agency', 'year'];

/**
 * Every value that occurs; `chosen` is marked. Kinds without a value are left out. Where the commitments stand apart, regions
 * are listed by the page of all, and agencies only beside those of their own region.
 */
export function presentFacets(view: View, chosen?: CommitmentFilter): readonly Facet[] {
  const words = commitmentWords(view.language);
  const apart = standApart(view.dataset);
  return KINDS.map((by): Facet => {
    const values = apart ? valuesApart(view, by, chosen) : facetValues(view, by, chosen);
    return {
      id: `saring-${values[0]?.key ?? by}`,
      title: words.filterBy[by],
      values,
      folded: values.length > SEEN_AT_ONCE && chosen?.by !== by,
    };
  }).filter(({ values }) => values.length > 0);
}

function valuesApart(view: View, by: CommitmentFilter['by'], chosen?: CommitmentFilter): readonly FacetValue[] {
  if (by === 'standing' || by === 'year') return facetValues(view, by, chosen);
  if (chosen === undefined || !('region' in chosen)) return [];
  const { region } = chosen;
  const near = region.agencies.map((agency) => ({ by: 'agency', region, agency }) as const);
  const filters: readonly CommitmentFilter[] = by === 'region' ? [{ by: 'region', region }] : near;
  return filters.flatMap((filter) => {
    const { length } = keptBy(view.dataset, filter);
    return length === 0 ? [] : [presentValue(view, filter, length, chosen)];
  });
}

/** The values of one kind. */
export function facetValues(view: View, by: CommitmentFilter['by'], chosen?: CommitmentFilter): readonly FacetValue[] {
  return commitmentIndex(view.dataset)
    .filter(({ filter }) => filter.by === by)
    .map(({ filter, commitments }) => presentValue(view, filter, commitments.length, chosen));
}

function presentValue(view: View, filter: CommitmentFilter, number: number, chosen?: CommitmentFilter): FacetValue {
  const path = pages.commitmentsBy(filter);
  return {
    ...filterAddress(filter),
    name: nameOf(view, filter),
    said: filterName(view, filter),
    count: count(view, number),
    href: view.to(path),
    current: chosen !== undefined && path === pages.commitmentsBy(chosen),
    ...(filter.by === 'standing' && { standing: filter.standing }),
  };
}

function nameOf(view: View, filter: CommitmentFilter): string {
  if (filter.by === 'region') return filter.region.shortName;
  return filter.by === 'year' && typeof filter.year === 'number' ? String(filter.year) : filterName(view, filter);
}

/** A filter in words that stand on their own: "berjalan", "Kabupaten Batanghari", "tenggat 2026". */
export function filterName(view: View, filter: CommitmentFilter): string {
  const words = commitmentWords(view.language);
  switch (filter.by) {
    case 'standing':
      return standingWord(view, filter.standing);
    case 'region':
      return filter.region.name;
    case 'agency': {
      const { agency, region } = filter;
      const name = agency.shortName ?? agency.name;
      return name.includes(region.shortName) ? name : `${name}, ${region.name}`;
    }
    case 'year':
      if (filter.year === 'none') return words.dueNever;
      return filter.year === 'unknown' ? words.dueUnknown : words.dueIn({ year: String(filter.year) });
  }
}
