/** What feed readers are told: each change of a published figure, and how many came new. In Indonesian, like all data files. */
import { recordName } from '#formatting/record-name';
import { formatChange } from '#formatting/published-change';
import { editionsOf, type PublishedChange } from '#ledger/changes';
import { versionAnchor } from '#ledger/version';
import { changeWords } from '#language/changes';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Day } from '#model/date';
import { indicatorNamed } from '#model/indicator';
import { compareText } from '#model/order';
import { keptLedger, keptLedgers, type KeptLedger } from '#model/record-owner';
import { files, onWeb, pages, type FeedFormat, type SitePath } from '#routes';

export interface FeedEntry {
  /** The full address of what changed; no two entries share it. */
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly day: Day;
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Full addresses of the page that it follows, and of the feed itself. */
  readonly page: string;
  readonly self: string;
  readonly author: string;
  readonly day: Day;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

const LANGUAGE = 'id';
/** As many entries as a feed carries. */
const MOST = 200;

/** The feed of the site, or of one region. Undefined where the site has no address: a feed is named by it. */
export function feedOf(dataset: Dataset, format: FeedFormat, report?: RegionReport): Feed | undefined {
  const { site } = dataset;
  const path = report === undefined ? pages.changes() : pages.changesOf(report.region);
  const page = onWeb(site.address, path);
  const self = onWeb(site.address, files.feed(format, report?.region));
  if (page === undefined || self === undefined) return undefined;
  const words = changeWords(LANGUAGE);
  const region = report?.region.name;
  const name = site.publisher?.name ?? site.name.id;
  return {
    title: `${region === undefined ? words.heading : words.headingOf({ region })} · ${site.name.id}`,
    description: region === undefined ? words.description : words.descriptionOf({ region }),
    page,
    self,
    author: name,
    day: site.releaseDate,
    entries: (report === undefined ? keptLedgers(dataset) : [keptLedger({ report })])
      .filter((owner) => owner !== undefined)
      .flatMap((owner) => entriesOf(dataset, owner))
      .toSorted((a, b) => compareText(b.day, a.day))
      .slice(0, MOST),
  };
}

function entriesOf(dataset: Dataset, owner: KeptLedger): readonly FeedEntry[] {
  const words = changeWords(LANGUAGE);
  return editionsOf(owner.ledger).flatMap(({ date, fresh, changes }) => [
    ...changes.map((change) => changeEntry(dataset, owner, change, date)),
    ...(fresh === 0
      ? []
      : [
          {
            address: addressOf(dataset, `${pages.changesOfOwner(owner.record)}#edisi-${date}`),
            title: `${owner.name.id}: ${words.fresh({ count: String(fresh), one: fresh === 1 })}`,
            text: words.descriptionOf({ region: owner.name.id }),
            day: date,
          },
        ]),
  ]);
}

function changeEntry(dataset: Dataset, owner: KeptLedger, change: PublishedChange, day: Day): FeedEntry {
  const words = changeWords(LANGUAGE);
  const { after, withdrawn } = change;
  const reason = after?.reason ?? withdrawn?.note?.text.id;
  const text = formatChange(dataset, change, LANGUAGE);
  return {
    address: addressOf(dataset, pathOf(dataset, owner, change, day)),
    title: `${owner.name.id}: ${recordName(dataset, owner.record, change, LANGUAGE)}, ${text}`,
    text: reason === undefined ? text : `${text}. ${words.reason}: ${reason}`,
    day,
  };
}

/** The version since, or the figure that was taken back, by its permanent address; money and states by the edition. */
function pathOf(dataset: Dataset, { record }: KeptLedger, { id, kind, after }: PublishedChange, day: Day): SitePath {
  const [first = '', anchor = ''] = id.split('/');
  const indicator = indicatorNamed(dataset.indicators, first)?.id ?? first;
  if (!('report' in record) || kind === 'amount')
    return `${pages.changesOfOwner(record)}#edisi-${day}-${id.replaceAll('/', '-')}`;
  const own = after?.version === undefined ? anchor : versionAnchor(anchor, after.version);
  return `${pages.indicator(record.report.region, indicator)}#${own}`;
}

function addressOf(dataset: Dataset, path: SitePath): string {
  return onWeb(dataset.site.address, path) ?? path;
}
