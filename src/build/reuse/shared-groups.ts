/**
 * Pages and files that show something of many regions, in groups that are made of the same things. Where the key of a group is
 * the same, so are the files that belong to it, and each has the same bytes. What is in no group is made anew each time.
 */
import { provincesApart } from '#addresses/comparison-pages';
import { sourceSheets } from '#addresses/source-pages';
import { comparisonsOf, type Comparison } from '#model/comparison';
import type { Dataset, RegionReport } from '#model/dataset';
import type { SourceUse } from '#model/source-uses';
import { files } from '#routes';
import { digestOf, type RegionParts } from './region-parts.ts';

/** A group by its name, and where its files stand. The name is made of what the pattern finds. */
const PLACES: readonly (readonly [place: RegExp, name: (...found: readonly string[]) => string])[] = [
  // The guide is part of the program.
  [/^(?:en\/)?panduan\/.*\.html$/, () => 'guide'],
  [new RegExp(`^${files.searchIndex()}.`), () => 'search'],
  [/^(?:en\/)?(?:sematan\/)?bandingkan\/([^/]+)\/(\d\d)\/./, comparison],
  [/^(?:en\/)?(?:sematan\/)?bandingkan\/([^/]+)\/./, comparison],
  [/^api\/v1\/indicators\/(.+)\.json$/, comparison],
  [/^api\/v1\/regions\/(.+)\.json$/, regionFile],
  [/^(?:en\/)?sumber\/([^/]+)\/index\.html$/, (source) => sourcePage(source, 1)],
  [/^(?:en\/)?sumber\/([^/]+)\/halaman\/(\d+)\/index\.html$/, (source, number) => sourcePage(source, Number(number))],
];

/** The whole of a comparison, or its part of one province. */
function comparison(indicator = '', province?: string): string {
  return ['comparison', indicator, province].filter((one) => one !== undefined).join(' ');
}

function regionFile(code = ''): string {
  return `region ${code}`;
}

function sourcePage(source = '', number: number): string {
  return `source ${source} ${String(number)}`;
}

/** The group that a file of the site belongs to; undefined for one that is made anew each time. */
export function groupOf(path: string): string | undefined {
  for (const [place, name] of PLACES) {
    const found = place.exec(path);
    if (found !== null) return name(...found.slice(1));
  }
  return undefined;
}

/** What is known of a region. */
export interface KnownRegion {
  readonly report: RegionReport;
  readonly parts: RegionParts;
}

type GroupKeys = Readonly<Record<string, string>>;
type NamedKey = readonly [name: string, key: string];

/** What presenters make that keys are made of. */
export interface Presented {
  /** What pages of all provinces show of a comparison besides its rows: how their trends are drawn. */
  readonly groundOf: (dataset: Dataset, comparison: Comparison) => string;
  /** All records of the search index. */
  readonly searchRecords: () => unknown;
}

/**
 * The key of each group, by its name. What regions share is not in it. `regions`: all, by code; `earlier`: keys with the same
 * definitions and settings.
 */
export function groupKeys(
  dataset: Dataset,
  regions: ReadonlyMap<string, KnownRegion>,
  { groundOf, searchRecords }: Presented,
  earlier: GroupKeys,
): GroupKeys {
  const all = [...regions.values()];
  return Object.fromEntries([
    ['guide', ''],
    ['search', digestOf([JSON.stringify(searchRecords())])],
    ...all.map(({ report, parts }): NamedKey => [regionFile(report.region.code), parts.files]),
    ...[...dataset.indicators.keys()].flatMap((id) => comparisonKeys(dataset, id, all, groundOf, earlier)),
    ...sourceKeys(dataset, regions, earlier),
  ]);
}

/** One key for the whole, and one for each province that has a page of its own. */
function comparisonKeys(
  dataset: Dataset,
  id: string,
  regions: readonly KnownRegion[],
  groundOf: Presented['groundOf'],
  earlier: GroupKeys,
): readonly NamedKey[] {
  const rowsIn = (some: readonly KnownRegion[]): readonly string[] =>
    some.flatMap(({ report: { region }, parts: { rows, rest } }) =>
      rows[id] === undefined ? [] : [`${region.code} ${rows[id]} ${rest}`],
    );
  const whole: NamedKey = [comparison(id), digestOf(rowsIn(regions))];
  const compared = comparisonsOf(dataset).possible.get(id);
  const provinces = compared === undefined ? [] : provincesApart(compared);
  if (compared === undefined || provinces.length === 0) return [whole];
  const parts = (keyOf: (province: string) => string): readonly NamedKey[] =>
    provinces.map((province) => [comparison(id, province), keyOf(province)]);
  // Of the same rows each part is the same, and the ground, which is work, need not be known.
  if (earlier[comparison(id)] === whole[1])
    return [whole, ...parts((province) => earlier[comparison(id, province)] ?? '')];
  const around = JSON.stringify([
    compared.ground,
    compared.compared.map(({ report }) => report.region.code),
    compared.leftOut.map(({ report, reason }) => [report.region.code, reason.why]),
    groundOf(dataset, compared),
  ]);
  const inside = Map.groupBy(regions, ({ report }) => report.region.provinceCode);
  return [whole, ...parts((province) => digestOf([around, ...rowsIn(inside.get(province) ?? [])]))];
}

/** One key for all that regions show of a source, and one for each of its pages. */
function sourceKeys(
  dataset: Dataset,
  regions: ReadonlyMap<string, KnownRegion>,
  earlier: GroupKeys,
): readonly NamedKey[] {
  const known = ({ region: { code } }: RegionReport): RegionParts | undefined => regions.get(code)?.parts;
  const pagesBefore = Map.groupBy(Object.entries(earlier), ([name]) => /^source (\S+) \d+$/.exec(name)?.[1]);
  return [...dataset.sources.values()].flatMap((source): readonly NamedKey[] => {
    const all: NamedKey = [
      `source ${source.id}`,
      digestOf([...regions].map(([code, { parts }]) => `${code} ${parts.sources[source.id] ?? ''} ${parts.rest}`)),
    ];
    // Of the same rows, and the same rest of every region, each page is the same, and what is on it need not be known.
    if (earlier[all[0]] === all[1]) return [all, ...(pagesBefore.get(source.id) ?? [])];
    const sheets = sourceSheets(dataset, source);
    const rows = spansOf(
      sheets.map((sheet) => sheet.rows),
      ({ report }) => `${report.region.code} ${known(report)?.sources[source.id] ?? ''} ${known(report)?.rest ?? ''}`,
    );
    const uses = spansOf(
      sheets.map((sheet) => sheet.uses),
      (use) => useOwner(use, known),
    );
    // Each page leads to all others, and to those on which a province begins.
    const provinces = sheets.map((sheet) =>
      [...new Set(sheet.rows.map(({ report }) => report.region.provinceCode))].join(),
    );
    const pageKeys = sheets.map((_, index): NamedKey => [
      sourcePage(source.id, index + 1),
      digestOf([...provinces, ...(rows[index] ?? []), ...(uses[index] ?? [])]),
    ]);
    return [all, ...pageKeys];
  });
}

/** For each sheet of a list what it shows of whom: from the how-manieth thing of an owner to which. */
function spansOf<Thing>(sheets: readonly (readonly Thing[])[], ownerOf: (thing: Thing) => string): readonly string[][] {
  const listed = new Map<string, number>();
  return sheets.map((sheet) => {
    const counts = new Map<string, number>();
    for (const owner of sheet.map(ownerOf)) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    return [...counts].map(([owner, count]) => {
      const from = listed.get(owner) ?? 0;
      listed.set(owner, from + count);
      return `${owner} ${String(from)} ${String(from + count)}`;
    });
  });
}

/** What a use is said with: the files of its region, or what regions share. */
function useOwner(use: SourceUse, known: (report: RegionReport) => RegionParts | undefined): string {
  if (use.of === 'definition') return `${use.of} ${use.indicator.id} ${use.report.region.code}`;
  return 'report' in use ? `${use.report.region.code} ${known(use.report)?.rest ?? ''}` : 'shared';
}
