/** The pages of what changed since it was published: of the site, of one region, of one network. */
import { formatDay } from '#formatting/date';
import { formatChange } from '#formatting/published-change';
import { recordName } from '#formatting/record-name';
import { editionsOf, type PublishedChange, type PublishedEdition } from '#ledger/changes';
import { headOf } from '#ledger/line';
import { versionAnchor } from '#ledger/version';
import { changeWords } from '#language/changes';
import { frameWords } from '#language/frame';
import type { Dataset, RegionReport } from '#model/dataset';
import { indicatorNamed } from '#model/indicator';
import type { Language } from '#model/language';
import type { Network } from '#model/network';
import { compareText } from '#model/order';
import { keptLedger, keptLedgers, type KeptLedger, type RecordOwner } from '#model/record-owner';
import { files, pages } from '#routes';
import type { CorrectionBlock } from './correction.ts';
import { presentRefusedCorrections } from './corrections.ts';
import { presentFrame, type FeedLink, type Frame } from './frame.ts';
import { recordedIndicators } from './indicator.ts';
import { count } from './region-summary.ts';
import { viewAt, type Link, type View, type Words } from './view.ts';

/** Whose changes have a page. */
export { hasPublished } from '#model/record-owner';

/** One figure that changed or was taken back. */
export interface ChangeLine {
  readonly name: string;
  /** Where it stands, or says that it is gone; undefined where it has no page of its own. */
  readonly href?: string;
  readonly text: string;
  readonly reason?: Words;
  readonly note?: Words;
  readonly askedBy?: string;
}

/** What one region or network published in one edition. */
export interface OwnerChanges {
  readonly owner: Link;
  readonly changes: readonly ChangeLine[];
}

export interface EditionChanges {
  readonly id: string;
  readonly title: string;
  /** How many figures came new. */
  readonly fresh?: string;
  /** Where something changed or was taken back. */
  readonly owners: readonly OwnerChanges[];
}

export interface ChangesPage {
  readonly frame: Frame;
  readonly lead: string;
  /** That nothing is recorded, or that nothing changed, or how much did. */
  readonly summary: string;
  readonly editions: readonly EditionChanges[];
  /** How many changes are left out here. */
  readonly older?: string;
  /** Requests for corrections that were not met. */
  readonly refused: readonly CorrectionBlock[];
  /** By region and network, where this is the page of the site. */
  readonly owners: readonly Link[];
  /** The hash that the next line of the record would hold; of one region or network. */
  readonly head?: string;
  readonly feeds: readonly FeedLink[];
}

/** As many changes as the page of the site lists; the rest is on the pages of the regions. */
const MOST = 200;

export function presentChanges(dataset: Dataset, language: Language): ChangesPage {
  const view = viewAt(dataset, language, pages.changes());
  const words = changeWords(language);
  const owners = keptLedgers(dataset);
  const { editions, left } = editionsOfOwners(view, owners);
  const feeds = owners.length === 0 ? [] : feedLinks(view);
  return {
    frame: presentFrame(view, { heading: { text: words.heading }, description: words.description, feeds }),
    lead: words.lead,
    summary: summaryOf(view, owners),
    editions,
    ...(left > 0 && { older: words.older({ count: count(view, left) }) }),
    refused: presentRefusedCorrections(view),
    owners: owners.map((owner) => ownerLink(view, owner)),
    feeds,
  };
}

export function presentRegionChanges(dataset: Dataset, report: RegionReport, language: Language): ChangesPage {
  const { region } = report;
  const view = viewAt(dataset, language, pages.changesOf(region));
  const words = changeWords(language);
  const feeds = feedLinks(view, report);
  const crumbs = [
    { text: frameWords(language).regions, href: view.to(pages.regions()) },
    { text: region.name, href: view.to(pages.region(region)) },
  ];
  return {
    ...presentOwner(view, { report }),
    frame: presentFrame(view, {
      heading: { text: words.headingOf({ region: region.name }) },
      description: words.descriptionOf({ region: region.name }),
      crumbs,
      feeds,
    }),
    refused: presentRefusedCorrections(view, region.code),
    feeds,
  };
}

export function presentNetworkChanges(dataset: Dataset, network: Network, language: Language): ChangesPage {
  const view = viewAt(dataset, language, pages.changesOfNetwork(network.id));
  const words = changeWords(language);
  const name = view.say(network.name);
  const crumbs = [
    { text: frameWords(language).networks, href: view.to(pages.networks()) },
    { ...name, href: view.to(pages.network(network.id)) },
  ];
  return {
    ...presentOwner(view, { network }),
    frame: presentFrame(view, {
      heading: { text: words.headingOf({ region: name.text }) },
      description: words.descriptionOf({ region: name.text }),
      crumbs,
    }),
    feeds: [],
  };
}

function presentOwner(view: View, record: RecordOwner): Omit<ChangesPage, 'frame' | 'feeds'> {
  const words = changeWords(view.language);
  const owner = keptLedger(record);
  const owners = owner === undefined ? [] : [owner];
  return {
    lead: words.lead,
    summary: summaryOf(view, owners),
    editions: editionsOfOwners(view, owners, Infinity).editions,
    refused: [],
    owners: [],
    ...(owner !== undefined && { head: words.head({ hash: headOf(owner.ledger) }) }),
  };
}

/** A change with the region or network it belongs to. */
export type LatestChange = ChangeLine & { readonly owner: Link };

/** The newest changes of the site, at most `most`. */
export function latestChanges(view: View, most = 5): readonly LatestChange[] {
  return editionsOfOwners(view, keptLedgers(view.dataset), most)
    .editions.flatMap(({ owners }) => owners)
    .flatMap(({ owner, changes }) => changes.map((change) => ({ ...change, owner })));
}

/** How much changed since it was published; undefined where nothing is recorded. */
export function changeCounts(view: View): string | undefined {
  const owners = keptLedgers(view.dataset);
  return owners.length === 0 ? undefined : summaryOf(view, owners);
}

function summaryOf(view: View, owners: readonly KeptLedger[]): string {
  const words = changeWords(view.language);
  if (owners.length === 0) return words.nothing;
  const all = owners.flatMap(({ ledger }) => editionsOf(ledger)).flatMap(({ changes }) => changes);
  if (all.length === 0) return words.unchanged;
  const withdrawn = all.filter((change) => change.after === undefined).length;
  return words.counts({ changed: count(view, all.length - withdrawn), withdrawn: count(view, withdrawn) });
}

/** By day, newest first, and within a day by owner; changes beyond `most` are left out and counted. */
function editionsOfOwners(
  view: View,
  owners: readonly KeptLedger[],
  most = MOST,
): { readonly editions: readonly EditionChanges[]; readonly left: number } {
  const words = changeWords(view.language);
  const all = owners.flatMap((owner) => editionsOf(owner.ledger).map((edition) => ({ owner, edition })));
  const days = Map.groupBy(all, ({ edition }) => edition.date);
  let room = most;
  let left = 0;
  const editions = [...days]
    .toSorted(([a], [b]) => compareText(b, a))
    .map(([day, ofDay]) => ({
      id: `edisi-${day}`,
      title: words.edition({ day: formatDay(day, view.language) }),
      ...freshOf(
        view,
        ofDay.map(({ edition }) => edition),
      ),
      owners: ofDay.flatMap(({ owner, edition }) => {
        const shown = edition.changes.slice(0, Math.max(0, room));
        room -= shown.length;
        left += edition.changes.length - shown.length;
        const changes = shown.map((change) => presentChange(view, owner.record, change));
        return changes.length === 0 ? [] : [{ owner: ownerLink(view, owner), changes }];
      }),
    }));
  return { editions, left };
}

function ownerLink(view: View, { record, name }: KeptLedger): Link {
  return { ...view.say(name), href: view.to(pages.changesOfOwner(record)) };
}

function freshOf(view: View, editions: readonly PublishedEdition[]): Pick<EditionChanges, 'fresh'> {
  const fresh = editions.reduce((sum, edition) => sum + edition.fresh, 0);
  if (fresh === 0) return {};
  return { fresh: changeWords(view.language).fresh({ count: count(view, fresh), one: fresh === 1 }) };
}

function presentChange(view: View, owner: RecordOwner, change: PublishedChange): ChangeLine {
  const { language, dataset } = view;
  const words = changeWords(language);
  const { after, withdrawn } = change;
  const page = pageOf(view, owner, change);
  const note = withdrawn?.note;
  return {
    name: recordName(dataset, owner, change, language),
    ...(page !== undefined && { href: page }),
    text: formatChange(dataset, change, language),
    ...(after?.reason !== undefined && { reason: view.say({ id: after.reason }) }),
    ...(note !== undefined && {
      note: view.say(note.text),
      askedBy: words.askedBy({ by: view.say(note.by).text, day: formatDay(note.asked, language) }),
    }),
  };
}

/** The version before, lit on the page of its indicator; for money and states the page of their owner. */
function pageOf(view: View, owner: RecordOwner, { id, kind, before, withdrawn }: PublishedChange): string | undefined {
  if ('network' in owner) return view.to(pages.network(owner.network.id));
  const { report } = owner;
  if (kind === 'amount') return view.to(pages.region(report.region));
  const [first = '', anchor = ''] = id.split('/');
  const indicator = indicatorNamed(view.dataset.indicators, first)?.id ?? first;
  if (!recordedIndicators(report).includes(indicator)) return undefined;
  const own = before.version === undefined || withdrawn !== undefined ? anchor : versionAnchor(anchor, before.version);
  return view.to(`${pages.indicator(report.region, indicator)}#${own}`);
}

function feedLinks(view: View, report?: RegionReport): readonly FeedLink[] {
  if (view.dataset.site.address === undefined) return [];
  const words = changeWords(view.language);
  return [
    { text: words.atom, type: 'application/atom+xml', href: view.toFile(files.feed('atom', report?.region)) },
    { text: words.jsonFeed, type: 'application/feed+json', href: view.toFile(files.feed('json', report?.region)) },
  ];
}
