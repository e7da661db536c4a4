/** The home page. */
import { frameWords } from '#language/frame';
import { placeWords } from '#language/places';
import { regionWords } from '#language/region';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { indicatorRecords } from '#model/promise';
import { pages } from '#routes';
import { presentCommitmentTotals, type CommitmentTotals } from './commitment-counts.ts';
import { linkToBriefs } from './brief/brief-list.ts';
import { changeCounts, latestChanges, type LatestChange } from './changes.ts';
import { presentFrame, type Frame } from './frame.ts';
import { presentHomeMap } from './home-map.ts';
import type { DrawnMap } from './drawn-map.ts';
import { count, presentRegionSummary } from './region-summary.ts';
import { silenceCounts } from './silences.ts';
import { presentSourceCare } from './source-care.ts';
import { tally } from './tally.ts';
import { viewAt, type Link, type View, type Words } from './view.ts';

export interface RegionCard {
  readonly name: string;
  readonly href: string;
  readonly province: string;
  readonly sentences: readonly string[];
}

export interface HomePage {
  readonly frame: Frame;
  readonly empty: boolean;
  readonly heading: string;
  readonly lead: string;
  readonly counts: readonly string[];
  /** How many actuals are overdue, with the way to their list. */
  readonly silences?: Link;
  /** How much changed since it was published, with the way to all of it; undefined where nothing is recorded. */
  readonly changes?: Link;
  readonly latestChanges: readonly LatestChange[];
  /** How many commitments stand where, with the ways to them. */
  readonly commitments?: CommitmentTotals;
  readonly map?: DrawnMap;
  readonly reports: readonly RegionCard[];
  /** The briefs for the DPRD, by region. */
  readonly briefs: readonly Link[];
  readonly networks: readonly (Link & { readonly kind: string; readonly summary: Words })[];
  readonly others: readonly { readonly province?: string; readonly regions: readonly Link[] }[];
}

export function presentHome(dataset: Dataset, language: Language): HomePage {
  const view = viewAt(dataset, language, pages.home());
  const words = regionWords(language);
  const frame = frameWords(language);
  const empty = dataset.regions.size === 0;
  const heading = empty ? frame.nothingTitle : words.homeHeading;
  const totals = tally(dataset);
  const full = [...dataset.regions.values()].filter(({ region }) => region.coverage === 'full');
  const commitments = presentCommitmentTotals(view);
  const map = empty ? undefined : presentHomeMap(view);
  return {
    frame: presentFrame(view, {
      heading: { text: heading },
      description: frame.siteDescription,
      script: map?.interactive !== undefined,
    }),
    empty,
    heading,
    lead: empty ? frame.nothingText : words.homeLead,
    counts: empty
      ? []
      : [
          words.homeCounts({
            regions: count(view, totals.regions),
            figures: count(view, totals.figures),
            sources: count(view, totals.sources),
          }),
          ...presentSourceCare(view),
        ],
    ...(!empty && { silences: { text: silenceCounts(view), href: view.to(pages.silences()) } }),
    ...changesAt(view),
    ...(commitments !== undefined && { commitments }),
    ...(map !== undefined && { map }),
    reports: full.map((report) => presentCard(view, report)),
    briefs: full.flatMap((report) => linkToBriefs(view, report) ?? []),
    networks: [...dataset.networks.values()].map((network) => ({
      ...view.say(network.name),
      href: view.to(pages.network(network.id)),
      kind: placeWords(language).network[network.kind],
      summary: view.say(network.summary),
    })),
    others: byProvince(
      view,
      [...dataset.regions.values()].filter(({ region }) => region.coverage === 'figures'),
    ),
  };
}

function changesAt(view: View): Pick<HomePage, 'changes' | 'latestChanges'> {
  const text = changeCounts(view);
  return {
    ...(text !== undefined && { changes: { text, href: view.to(pages.changes()) } }),
    latestChanges: latestChanges(view),
  };
}

function presentCard(view: View, report: RegionReport): RegionCard {
  const summary = presentRegionSummary(view, report, indicatorRecords(report));
  return {
    name: report.region.name,
    href: view.to(pages.region(report.region)),
    province: report.region.provinceName,
    sentences: summary.sentences.slice(0, 2),
  };
}

function byProvince(view: View, reports: readonly RegionReport[]): HomePage['others'] {
  const groups = Map.groupBy(reports, ({ region }) => region.provinceName);
  return [...groups.entries()].map(([province, members]) => ({
    // A province that stands alone needs no heading with its own name.
    ...(members.some(({ region }) => region.name !== province) && { province }),
    regions: members.map(({ region }) => ({ text: region.name, href: view.to(pages.region(region)) })),
  }));
}
