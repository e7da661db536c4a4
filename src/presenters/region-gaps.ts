/** What is not in our sources about a region's plans, clusters, commitments and recommendations, each with the way to where it belongs. */
import type { RegionReport } from '#model/dataset';
import { commitmentAnchor, pages, recommendationAnchor } from '#routes';
import { presentGap, type GapLine } from './statement.ts';
import type { Link, View, Words } from './view.ts';

export interface RegionGapLine extends GapLine {
  readonly about: Link;
}

/** Gaps for which the same was searched on the same day; the search is said once. */
export interface RegionGapGroup {
  readonly search?: Words;
  readonly gaps: readonly RegionGapLine[];
}

export function presentRegionGaps(
  view: View,
  { region, plans, clusters, commitments, recommendations }: RegionReport,
): readonly RegionGapGroup[] {
  const parts = [
    ...plans.map(({ id, title, gaps }) => ({ text: title, path: pages.plan(region, id), gaps })),
    ...clusters.map(({ id, name, gaps }) => ({ text: name, path: pages.cluster(region, id), gaps })),
    ...commitments.map(({ id, wording, gaps }) => ({
      text: wording,
      path: `${pages.commitmentsBy({ by: 'region', region })}#${commitmentAnchor(region, id)}`,
      gaps,
    })),
    ...recommendations.map(({ id, text, gaps }) => ({
      text,
      path: `${pages.recommendations(region)}#${recommendationAnchor(id)}`,
      gaps,
    })),
  ];
  const lines = parts.flatMap(({ text, path, gaps }) =>
    gaps.map((gap) => ({ ...presentGap(view, gap), about: { ...view.say(text), href: view.to(path) } })),
  );
  return [...Map.groupBy(lines, ({ search }) => search?.text).values()].map((found) => ({
    ...(found[0]?.search !== undefined && { search: found[0].search }),
    gaps: found.map(({ search: _, ...gap }) => gap),
  }));
}
