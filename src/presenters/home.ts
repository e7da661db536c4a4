/** The home page. */
import { briefWords } from '#language/brief';
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
import { presentPlaces, type PlaceGroup } from './place-index.ts';
import { count, presentRegionSummary } from './region-summary.ts';
import { silenceCounts } from './silences.ts';
import { presentSourceCare } from './source-care.ts';
import { tally } from './tally.ts';
import { viewAt, type Link, type View, type Words } from './view.ts';

/** As many cards of one kind as the page shows. */
const MOST_CARDS = 24;

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
  /** The same by province, where they are too many to be told of. */
  readonly reportPlaces: readonly PlaceGroup[];
  /** The briefs for the DPRD, by region; where those are too many, `briefNote` says where they are. */
  readonly briefs: readonly Link[];
  readonly briefNote?: string;
  readonly networks: readonly (Link & { readonly kind: string; readonly summary: Words })[];
  /** The way to all of them, where these are not all. */
  readonly allNetworks?: Link;
  readonly others: readonly PlaceGroup[];
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
  const networks = [...dataset.networks.values()];
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
    ...reportsAt(view, full),
    networks: networks.slice(0, MOST_CARDS).map((network) => ({
      ...view.say(network.name),
      href: view.to(pages.network(network.id)),
      kind: placeWords(language).network[network.kind],
      summary: view.say(network.summary),
    })),
    ...(networks.length > MOST_CARDS && {
      allNetworks: {
        text: placeWords(language).allNetworks({ count: count(view, networks.length) }),
        href: view.to(pages.networks()),
      },
    }),
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

function byProvince(view: View, reports: readonly RegionReport[]): readonly PlaceGroup[] {
  return presentPlaces(reports, ({ region }) => ({ text: region.name, href: view.to(pages.region(region)) }));
}

/** Cards while there are few; then a list by province, and briefs on the pages of their regions alone. */
function reportsAt(
  view: View,
  full: readonly RegionReport[],
): Pick<HomePage, 'reports' | 'reportPlaces' | 'briefs' | 'briefNote'> {
  const briefs = full.flatMap((report) => linkToBriefs(view, report) ?? []);
  if (full.length <= MOST_CARDS)
    return { reports: full.map((report) => presentCard(view, report)), reportPlaces: [], briefs };
  return {
    reports: [],
    reportPlaces: byProvince(view, full),
    briefs: [],
    ...(briefs.length > 0 && { briefNote: briefWords(view.language).onTheirPages }),
  };
}
