/** The regions that promised something, where the commitments are too many for one page. */
import { commitmentWords } from '#language/commitment';
import { commitmentIndex } from '#model/commitment-filter';
import { pages, SEARCH_KINDS } from '#routes';
import { presentPlaces, type PlaceGroup } from './place-index.ts';
import { count } from './region-summary.ts';
import type { Link, View } from './view.ts';

export interface CommitmentPlaces {
  readonly provinces: readonly PlaceGroup[];
  /** Where choices can be combined. */
  readonly search: Link;
}

export function presentCommitmentPlaces(view: View): CommitmentPlaces {
  const regions = commitmentIndex(view.dataset).flatMap(({ filter, commitments }) =>
    filter.by === 'region' ? [{ filter, region: filter.region, number: commitments.length }] : [],
  );
  return {
    provinces: presentPlaces(regions, ({ filter, region, number }) => ({
      text: region.name,
      count: count(view, number),
      href: view.to(pages.commitmentsBy(filter)),
      holds: region.code,
    })),
    search: {
      text: commitmentWords(view.language).combine,
      href: view.to(`${pages.search()}?jenis=${SEARCH_KINDS.commitment}`),
    },
  };
}
