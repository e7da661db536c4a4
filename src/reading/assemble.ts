/** Entries → Dataset: the one place where ids are joined and values converted. */
import { compareText } from '#model/order';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Finding } from '#model/finding';
import type { Indicator } from '#model/indicator';
import type { Network } from '#model/network';
import type { Site } from '#model/site';
import type { Source } from '#model/source';
import type { Entries, Entry } from '#schemas/entry';
import { addressesOf } from './assemble/addresses.ts';
import { boundariesFrom } from './assemble/boundaries.ts';
import { correctionOf } from './assemble/correction.ts';
import { indicatorOf } from './assemble/indicators.ts';
import { joinedOnce, type Kept, keptFor } from './assemble/kept.ts';
import { type Joining, type Known, type Spot } from './assemble/joining.ts';
import { networkOf } from './assemble/network.ts';
import { pairsOf, proseOf, termOf } from './assemble/prose.ts';
import { byFolder, type Folders, foldersOf, regionReportOf } from './assemble/region-report.ts';
import { halves, scopesOf } from './assemble/region-scope.ts';
import { siteOf, siteWithoutFile } from './assemble/site.ts';
import { copiesOf, sourceOf } from './assemble/sources.ts';
import { withdrawalOf } from './assemble/withdrawal.ts';
import type { ReadingCode } from './codes.ts';
import { type Holding, NOTHING_HELD } from './holding.ts';
import { failure } from './parse/report.ts';

export interface Assembly {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}

/**
 * Joins all entries. What points nowhere is a finding and is left out; the rest goes on. `broken` are files that
 * are there but could not be read in full: what points to them is left out without a finding of its own. `holding` is what
 * is there but not among the entries, because it is a draft or embargoed.
 */
export function assemble(
  entries: Entries,
  broken: ReadonlySet<string> = new Set(),
  holding: Holding = NOTHING_HELD,
): Assembly {
  const findings: Finding[] = [];
  // What is broken or held back changes what is said of others: then everything is joined anew.
  const isPlain = broken.size === 0 && holding.files.size === 0;
  const from = [...entries.copies, null, ...entries.sources, null, ...entries.indicators];
  const { sources, indicators, copies } = joinedOnce(isPlain ? keptShared : [], from, findings, (own) =>
    sharedOf(entries, { findings: own, broken, holding }),
  );
  const joining: Joining = { findings, broken, holding, sources, indicators };
  const spot = ({ file }: { readonly file: string }): Spot => ({ joining, file, path: '' });

  const regions = regionsOf(joining, entries);
  const [site] = entries.site;
  const isEmpty = broken.size === 0 && Object.values(entries).every((list) => list.length === 0);
  const dataset: Dataset = {
    site:
      site === undefined
        ? siteWithoutFile(isEmpty)
        : joinedOnce(isPlain ? keptSite : [], [site], findings, (own) =>
            siteOf({ joining: { ...joining, findings: own }, file: site.file, path: '' }, site.data),
          ),
    sources,
    copies,
    indicators,
    networks: networksOf(joining, entries),
    withdrawals: entries.withdrawals.flatMap((entry) => withdrawalOf(spot(entry), entry, entries) ?? []),
    regions,
    corrections: entries.corrections.flatMap(
      (entry) => correctionOf(spot(entry), entry, knownRegions(regions, joining)) ?? [],
    ),
    boundaries: boundariesFrom(entries.boundaries),
    glossary: pairsOf(joining, entries.glossary).map((pair) => termOf(joining, pair)),
    addresses: addressesOf(joining, entries.addresses),
    pages: pairsOf(joining, entries.pages).map((pair) => proseOf(joining, pair)),
  };
  return { dataset, findings };
}

interface Shared {
  readonly sources: ReadonlyMap<string, Source>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly copies: ReturnType<typeof copiesOf>;
}

const keptShared: Kept<Shared>[] = [];
/** Verdicts are remembered by the settings that they were made with. */
const keptSite: Kept<Site>[] = [];
const keptReports = keptFor<RegionReport>();

/** What regions point to. */
function sharedOf(entries: Entries, before: Omit<Joining, 'sources' | 'indicators'>): Shared {
  const sources = new Map<string, Source>();
  const indicators = new Map<string, Indicator>();
  const joining: Joining = { ...before, sources, indicators };
  const spot = ({ file }: { readonly file: string }): Spot => ({ joining, file, path: '' });
  const copies = copiesOf(entries.copies);
  for (const entry of entries.sources) sources.set(entry.id, sourceOf(spot(entry), entry, copies));
  const indicatorIds: Known = {
    kind: 'indicator',
    ids: new Set(entries.indicators.map((entry) => entry.id)),
    fileOf: (id) => `indicators/${id}.yaml`,
  };
  for (const entry of entries.indicators) indicators.set(entry.id, indicatorOf(spot(entry), entry, indicatorIds));
  return { sources, indicators, copies };
}

function networksOf(joining: Joining, entries: Entries): ReadonlyMap<string, Network> {
  const ledgers = new Map(entries.networkLedgers.map((entry) => [entry.id, entry]));
  return new Map(
    entries.networks.map((entry) => [
      entry.id,
      networkOf({ joining, file: entry.file, path: '' }, entry, ledgers.get(entry.id)),
    ]),
  );
}

function regionsOf(joining: Joining, entries: Entries): ReadonlyMap<string, RegionReport> {
  const folders = foldersOf(entries);
  const scopeOf = scopesOf(entries, joining);
  const prose = new Map(pairsOf(joining, entries.reports).map((pair) => [pair.original.id, pair]));
  const madeFrom = partsOf(entries, folders);
  const { sources, indicators, broken, holding } = joining;
  const isPlain = broken.size === 0 && holding.files.size === 0;
  const networks = entries.networks.map(({ id }) => id).join(' ');
  const made: RegionReport[] = [];
  const first = new Map<string, string>();
  for (const entry of entries.regions) {
    const text = prose.get(entry.id);
    const from = [sources, indicators, networks, text?.original, text?.english, ...madeFrom(entry.id)];
    const report = joinedOnce(isPlain ? keptReports(entry) : [], from, joining.findings, (findings) => {
      const own = { ...joining, findings };
      const written = text === undefined ? undefined : proseOf(own, text);
      return regionReportOf(own, entry, folders, scopeOf(entry.id), written);
    });
    const { code } = report.region;
    const earlier = first.get(code);
    if (earlier === undefined) {
      first.set(code, entry.file);
      made.push(report);
    } else {
      const place = { file: entry.file, line: 1, field: 'code' };
      joining.findings.push(failure('region-duplicate', place, { code }, { file: earlier, line: 1, field: 'code' }));
    }
  }
  complainOfOrphans(joining, entries);
  made.sort((a, b) => compareText(a.region.code, b.region.code));
  return new Map(made.map((report) => [report.region.code, report]));
}

/** Every entry of a region's folder, `region.yaml` and prose apart. */
function partsOf(entries: Entries, folders: Folders): (folder: string) => readonly unknown[] {
  const programmes = byFolder(entries.programmes);
  const { plans, clusters, commitments, recommendations, replies, targets, figures, budgets, ledgers } = folders;
  return (folder) => [
    ...[plans, programmes, clusters, commitments, recommendations, replies, targets, figures, budgets].flatMap(
      (one) => [null, ...(one.get(folder) ?? [])],
    ),
    ledgers.get(folder),
  ];
}

/** Regions by code. The folder of a region that is not there has a name nobody knows yet. */
function knownRegions(regions: ReadonlyMap<string, RegionReport>, { broken, holding }: Joining): Known {
  const fileOf = (code: string): string =>
    [...broken, ...holding.files.keys()].find(
      (file) => file.startsWith(`regions/${code}-`) && file.endsWith('/region.yaml'),
    ) ?? `regions/${code}-<nama>/region.yaml`;
  return { kind: 'region', ids: regions, fileOf };
}

/** Files in a region's folder without `region.yaml`, and tables of a plan without `plan.yaml`. */
function complainOfOrphans(joining: Joining, entries: Entries): void {
  const files = new Set([...entries.regions, ...entries.plans].map((entry) => entry.file));
  const said = new Set<string>();
  const demand = (file: string, code: ReadingCode, besides: string): void => {
    if (files.has(file) || joining.broken.has(file) || said.has(file)) return;
    said.add(file);
    joining.findings.push(failure(code, { file, line: 1 }, { besides }));
  };
  const { programmes } = entries;
  for (const { id, file } of inFolders(entries)) {
    const folder = id.includes('/') ? halves(id)[0] : id.replace(/\.en$/, '');
    demand(`regions/${folder}/region.yaml`, 'region-file-missing', file);
  }
  const networks = new Set(entries.networks.map(({ id }) => id));
  for (const { id, file } of entries.networkLedgers)
    if (!networks.has(id) && !joining.broken.has(`networks/${id}.yaml`))
      joining.findings.push(failure('network-file-missing', { file, line: 1 }, { besides: `networks/${id}.yaml` }));
  for (const { id, file } of programmes) {
    const [folder, plan] = halves(id);
    demand(`regions/${folder}/region.yaml`, 'region-file-missing', file);
    demand(`regions/${folder}/plans/${plan}/plan.yaml`, 'plan-file-missing', file);
  }
}

/** Every entry that stands directly in a region's folder, or in one of its folders. */
function inFolders(entries: Entries): readonly Pick<Entry, 'id' | 'file'>[] {
  const { plans, clusters, commitments, recommendations, replies, targets, figures, budgets, ledgers, reports } =
    entries;
  return [plans, clusters, commitments, recommendations, replies, targets, figures, budgets, ledgers, reports].flat();
}
