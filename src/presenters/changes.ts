/** The pages of what changed since it was published: of the site, of one region, of one network. */
import { formatDay } from '#formatting/date';
import { formatChange } from '#formatting/published-change';
import { recordName } from '#formatting/record-name';
import { ownChangeSheets, siteChangeSheets, type ChangeSheet, type DayOfChanges } from '#addresses/change-pages';
import { editionsOf, type PublishedChange } from '#ledger/changes';
import { headOf } from '#ledger/line';
import { versionAnchor } from '#ledger/version';
import { changeWords } from '#language/changes';
import { frameWords } from '#language/frame';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Day } from '#model/date';
import { indicatorNamed } from '#model/indicator';
import type { Language } from '#model/language';
import type { Network } from '#model/network';
import { keptLedger, keptLedgers, type KeptLedger, type RecordOwner } from '#model/record-owner';
import { files, pageOf, pages, type SitePath } from '#routes';
import type { CorrectionBlock } from './correction.ts';
import { presentRefusedCorrections } from './corrections.ts';
import { presentFrame, type FeedLink, type Frame, type FrameInput } from './frame.ts';
import { recordedIndicators } from './indicator.ts';
import { presentPager, titleOfPage, type EntranceInput, type PageNumber, type Pager } from './pager.ts';
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
  /** Undefined where all changes are on one page. */
  readonly pager?: Pager;
  /** Requests for corrections that were not met. */
  readonly refused: readonly CorrectionBlock[];
  /** Where the rest of them is, if there is any. */
  readonly allRefused?: Link;
  /** By region and network, where this is the page of the site. */
  readonly owners: readonly Link[];
  /** The hash that the next line of the record would hold; of one region or network. */
  readonly head?: string;
  readonly feeds: readonly FeedLink[];
}

/** As many refused requests as the page of the site lists; all are on the page of corrections. */
const MOST_REFUSED = 20;

export function presentChanges(dataset: Dataset, language: Language, number = 1): ChangesPage {
  const view = viewAt(dataset, language, pageOf(pages.changes(), number));
  const words = changeWords(language);
  const owners = keptLedgers(dataset);
  const feeds = owners.length === 0 || number > 1 ? [] : feedLinks(view);
  const { at, ...list } = presentSheet(view, pages.changes(), siteChangeSheets(dataset), number);
  const refused = presentRefusedCorrections(view);
  return {
    frame: presentFrame(view, {
      heading: { text: words.heading },
      title: titleOfPage(view, words.heading, at),
      description: words.description,
      feeds,
    }),
    lead: words.lead,
    summary: summaryOf(view, owners),
    ...list,
    refused: number > 1 ? [] : refused.slice(0, MOST_REFUSED),
    ...(number === 1 &&
      refused.length > MOST_REFUSED && {
        allRefused: { text: words.allRefused, href: view.to(pages.corrections()) },
      }),
    owners: number > 1 ? [] : owners.map((owner) => ownerLink(view, owner)),
    feeds,
  };
}

export function presentRegionChanges(
  dataset: Dataset,
  report: RegionReport,
  language: Language,
  number = 1,
): ChangesPage {
  const { region } = report;
  const view = viewAt(dataset, language, pageOf(pages.changesOf(region), number));
  const feeds = number > 1 ? [] : feedLinks(view, report);
  const crumbs = [
    { text: frameWords(language).regions, href: view.to(pages.regions()) },
    { text: region.name, href: view.to(pages.region(region)) },
  ];
  return {
    ...presentOwner(view, { report }, number, { text: region.name }, { crumbs, feeds }),
    refused: number > 1 ? [] : presentRefusedCorrections(view, region.code),
    feeds,
  };
}

export function presentNetworkChanges(dataset: Dataset, network: Network, language: Language, number = 1): ChangesPage {
  const view = viewAt(dataset, language, pageOf(pages.changesOfNetwork(network.id), number));
  const name = view.say(network.name);
  const crumbs = [
    { text: frameWords(language).networks, href: view.to(pages.networks()) },
    { ...name, href: view.to(pages.network(network.id)) },
  ];
  return { ...presentOwner(view, { network }, number, name, { crumbs, feeds: [] }), refused: [], feeds: [] };
}

function presentOwner(
  view: View,
  record: RecordOwner,
  number: number,
  name: Words,
  frame: Pick<FrameInput, 'crumbs' | 'feeds'>,
): Omit<ChangesPage, 'refused' | 'feeds'> {
  const words = changeWords(view.language);
  const owner = keptLedger(record);
  const owners = owner === undefined ? [] : [owner];
  const { at, ...list } = presentSheet(view, pages.changesOfOwner(record), ownChangeSheets(record), number);
  const heading = words.headingOf({ region: name.text });
  return {
    frame: presentFrame(view, {
      heading: { text: heading },
      title: titleOfPage(view, heading, at),
      description: words.descriptionOf({ region: name.text }),
      ...frame,
    }),
    lead: words.lead,
    summary: summaryOf(view, owners),
    ...list,
    owners: [],
    ...(owner !== undefined && { head: words.head({ hash: headOf(owner.ledger) }) }),
  };
}

/** A change with the region or network it belongs to. */
export type LatestChange = ChangeLine & { readonly owner: Link };

/** The newest changes of the site, at most `most`. */
export function latestChanges(view: View, most = 5): readonly LatestChange[] {
  const [newest = []] = siteChangeSheets(view.dataset);
  return newest
    .flatMap(({ owners }) => owners)
    .flatMap(({ owner, changes }) => changes.map((change) => ({ owner, change })))
    .slice(0, most)
    .map(({ owner, change }) => ({ ...presentChange(view, owner.record, change), owner: ownerLink(view, owner) }));
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

function presentSheet(
  view: View,
  list: SitePath,
  sheets: readonly ChangeSheet[],
  number: number,
): Pick<ChangesPage, 'editions' | 'pager'> & { readonly at: PageNumber } {
  const at = { number, of: sheets.length };
  const pager = presentPager(view, list, at, entrancesOf(view, sheets));
  const editions = (sheets[number - 1] ?? []).map((day) => presentDay(view, day));
  return { at, editions, ...(pager !== undefined && { pager }) };
}

/** Each day with the page on which it begins; those of later pages stand at the anchor that they had on the first. */
function entrancesOf(view: View, sheets: readonly ChangeSheet[]): readonly EntranceInput[] {
  const words = changeWords(view.language);
  return sheets.flatMap((sheet, index) =>
    sheet.flatMap(({ day, fresh }): EntranceInput[] => {
      if (fresh === undefined) return [];
      const text = words.edition({ day: formatDay(day, view.language) });
      const anchor = editionAnchor(day);
      return [{ text, page: index + 1, anchor, ...(index > 0 && { id: anchor }) }];
    }),
  );
}

function presentDay(view: View, { day, fresh, owners }: DayOfChanges): EditionChanges {
  const words = changeWords(view.language);
  const told = { day: formatDay(day, view.language) };
  return {
    id: editionAnchor(day),
    title: fresh === undefined ? words.editionContinued(told) : words.edition(told),
    ...(fresh !== undefined && fresh > 0 && { fresh: words.fresh({ count: count(view, fresh), one: fresh === 1 }) }),
    owners: owners.map(({ owner, changes }) => ({
      owner: ownerLink(view, owner),
      changes: changes.map((change) => presentChange(view, owner.record, change)),
    })),
  };
}

function editionAnchor(day: Day): string {
  return `edisi-${day}`;
}

function ownerLink(view: View, { record, name }: KeptLedger): Link {
  return { ...view.say(name), href: view.to(pages.changesOfOwner(record)) };
}

function presentChange(view: View, owner: RecordOwner, change: PublishedChange): ChangeLine {
  const { language, dataset } = view;
  const words = changeWords(language);
  const { after, withdrawn } = change;
  const page = placeOf(view, owner, change);
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
function placeOf(view: View, owner: RecordOwner, { id, kind, before, withdrawn }: PublishedChange): string | undefined {
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
