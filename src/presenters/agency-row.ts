/** One agency as a line of a list: name, whether the name is still in use, and how much is tied to it. */
import { agencyWords } from '#language/agency';
import { dutiesOf, type AgencyDuties } from '#model/agency-duties';
import { agencyState, type AgencyState } from '#model/agency-state';
import type { RegionReport } from '#model/dataset';
import type { Agency } from '#model/region';
import { pages } from '#routes';
import { presentDue } from './due-actual.ts';
import { count } from './region-summary.ts';
import type { Link, View } from './view.ts';

export interface AgencyRow {
  readonly agency: Link;
  /** Only for a name that is no longer in use. */
  readonly state?: { readonly kind: AgencyState; readonly word: string };
  /** "1 indikator, 2 komitmen"; or that nothing is named as its duty. */
  readonly counts: string;
}

export function presentAgencyRow(view: View, report: RegionReport, agency: Agency): AgencyRow {
  const words = agencyWords(view.language);
  const kind = agencyState(agency, view.dataset.site.releaseDate);
  const due = presentDue(view, report, agency);
  const counts = [
    ...dutyCounts(view, dutiesOf(report, agency)),
    ...(due.silent.length === 0 ? [] : [words.silent({ count: count(view, due.silent.length) })]),
  ];
  return {
    agency: { text: agency.name, href: view.to(pages.agency(report.region, agency.id)) },
    ...(kind !== 'current' && { state: { kind, word: words.state[kind] } }),
    counts: counts.length === 0 ? words.noDuties : counts.join(', '),
  };
}

/** How many of each kind, those that are there. */
export function dutyCounts(view: View, duties: AgencyDuties): readonly string[] {
  const words = agencyWords(view.language);
  const { records, programmes, commitments, stated, budget, recommendations, replies } = duties;
  const lists = [
    [records, words.indicators],
    [programmes, words.programmes],
    [commitments, words.commitments],
    [stated, words.stated],
    [budget, words.money],
    [recommendations, words.recommendations],
    [replies, words.replies],
  ] as const;
  return lists.flatMap(([list, say]) => (list.length === 0 ? [] : [say({ count: count(view, list.length) })]));
}
