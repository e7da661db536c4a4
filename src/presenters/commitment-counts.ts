/** How many commitments stand where: on the home page for the whole site, on a region's page for that region. */
import { commitmentWords } from '#language/commitment';
import { recordedCommitments, STANDINGS } from '#model/commitment-filter';
import type { RegionReport } from '#model/dataset';
import { pages } from '#routes';
import { facetValues, type FacetValue } from './commitment-facets.ts';
import { standingWord } from './commitment.ts';
import { count } from './region-summary.ts';
import type { Link, View } from './view.ts';

export interface CommitmentTotals {
  readonly title: Link;
  readonly values: readonly FacetValue[];
}

/** undefined for a site without commitments. */
export function presentCommitmentTotals(view: View): CommitmentTotals | undefined {
  const recorded = recordedCommitments(view.dataset);
  if (recorded.length === 0) return undefined;
  return {
    title: {
      text: commitmentWords(view.language).homeCounts({ of: count(view, recorded.length) }),
      href: view.to(pages.commitments()),
    },
    values: facetValues(view, 'standing'),
  };
}

export interface RegionCommitments {
  readonly sentence: string;
  /** The page with the details of each. */
  readonly all: Link;
}

/** undefined for a region without commitments. */
export function presentRegionCommitments(view: View, report: RegionReport): RegionCommitments | undefined {
  const own = recordedCommitments(view.dataset).filter((one) => one.report === report);
  if (own.length === 0) return undefined;
  const words = commitmentWords(view.language);
  const list = STANDINGS.map((standing) => ({
    word: standingWord(view, standing),
    number: own.filter((one) => one.standing === standing).length,
  }))
    .filter(({ number }) => number > 0)
    .map(({ word, number }) => `${word} (${count(view, number)})`)
    .join(', ');
  return {
    sentence: words.counts({ of: count(view, own.length), list }),
    all: { text: words.ofRegion, href: view.to(pages.commitmentsBy({ by: 'region', region: report.region })) },
  };
}
