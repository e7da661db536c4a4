/** A list of all that is published, by kind and name: what a reader without a script has in place of the search. */
import { searchWords } from '#language/search';
import type { RegionReport } from '#model/dataset';
import { compareText } from '#model/order';
import { pages, type SearchKind, type SitePath } from '#routes';
import { commitmentPath } from '../commitment.ts';
import { count } from '../region-summary.ts';
import type { Link, View, Words } from '../view.ts';
import { recordedIndicators } from './shared-records.ts';

export interface ListEntry extends Link {
  /** Where it belongs, in a few words. */
  readonly detail?: string;
}

export interface ListGroup {
  readonly id: string;
  readonly title: string;
  /** Said where the entries are too many for one page. */
  readonly note?: string;
  /** The entries, or the pages that list them. */
  readonly entries: readonly ListEntry[];
}

/** More entries than this stay on the pages that list them, so that the page stays light in a national site. */
export const MOST_LISTED = 200;

/** Every kind that has entries. */
export function listEverything(view: View): readonly ListGroup[] {
  const { dataset, language } = view;
  const words = searchWords(language);
  const reports = [...dataset.regions.values()];
  const inRegion = <One>(
    list: (report: RegionReport) => readonly One[],
    entry: (one: One, report: RegionReport) => ListEntry,
  ) => reports.flatMap((report) => list(report).map((one) => entry(one, report)));
  const at = (said: Words, path: SitePath, detail?: string): ListEntry => ({
    ...said,
    href: view.to(path),
    ...(detail !== undefined && { detail }),
  });
  const shortNameOf = ({ region }: RegionReport): string => region.shortName;
  const elsewhere: Readonly<Record<SearchKind, readonly ListEntry[]>> = {
    region: provinces(view),
    indicator: [at({ text: words.kinds.indicator }, pages.comparisons())],
    plan: provinces(view),
    cluster: provinces(view),
    network: [at({ text: words.kinds.network }, pages.networks())],
    commitment: [at({ text: words.kinds.commitment }, pages.commitments())],
    source: [at({ text: words.kinds.source }, pages.sources())],
    term: [at({ text: words.kinds.term }, pages.glossary())],
  };
  const groups: readonly (readonly [SearchKind, readonly ListEntry[]])[] = [
    ['region', reports.map(({ region }) => at({ text: region.name }, pages.region(region), region.code))],
    ['indicator', recordedIndicators(dataset).map(({ indicator, path }) => at(view.say(indicator.name), path))],
    [
      'plan',
      inRegion(
        ({ plans }) => plans,
        (plan, report) => at(view.say(plan.title), pages.plan(report.region, plan.id), shortNameOf(report)),
      ),
    ],
    [
      'cluster',
      inRegion(
        ({ clusters }) => clusters,
        (cluster, report) => at(view.say(cluster.name), pages.cluster(report.region, cluster.id), shortNameOf(report)),
      ),
    ],
    ['network', [...dataset.networks.values()].map((network) => at(view.say(network.name), pages.network(network.id)))],
    [
      'commitment',
      inRegion(
        ({ commitments }) => commitments,
        (commitment, report) =>
          at(view.say(commitment.wording), commitmentPath(report.region, commitment), shortNameOf(report)),
      ),
    ],
    ['term', dataset.glossary.map((term) => at(view.say(term.title), pages.term(term.id)))],
    [
      'source',
      [...dataset.sources.values()].map((source) =>
        at(
          { text: source.title, ...(language === 'en' && source.language === 'id' && { lang: 'id' }) },
          pages.source(source.id),
        ),
      ),
    ],
  ];
  return groups.flatMap(([kind, entries]): ListGroup[] => {
    if (entries.length === 0) return [];
    const title = words.listCount({ title: words.kinds[kind], count: count(view, entries.length) });
    const id = `daftar-${kind}`;
    if (entries.length > MOST_LISTED) return [{ id, title, note: words.tooMany, entries: elsewhere[kind] }];
    return [
      { id, title, entries: entries.toSorted((a, b) => compareText(a.text.toLowerCase(), b.text.toLowerCase())) },
    ];
  });
}

/** The provinces with a region, each leading to its own part of the index of regions. */
function provinces(view: View): readonly ListEntry[] {
  const groups = Map.groupBy(view.dataset.regions.values(), ({ region }) => region.provinceCode);
  return [...groups].map(([code, reports]) => ({
    text: reports[0]?.region.provinceName ?? code,
    href: view.to(`${pages.regions()}#${provinceAnchor(code)}`),
    detail: count(view, reports.length),
  }));
}

function provinceAnchor(code: string): string {
  return `provinsi-${code}`;
}
