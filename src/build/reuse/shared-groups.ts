/**
 * Pages and files that show something of many regions, in groups that are made of the same things. Where the key of a group is
 * the same, so are the files that belong to it, and each has the same bytes. What is in no group is made anew each time.
 */
import { sourceSheets } from '#addresses/source-pages';
import type { Dataset, RegionReport } from '#model/dataset';
import type { SourceUse } from '#model/source-uses';
import { digestOf, type RegionParts } from './region-parts.ts';

/** A group by its name, and where its files stand. The name is made of what the pattern finds. */
const PLACES: readonly (readonly [place: RegExp, name: (...found: readonly string[]) => string])[] = [
  // The guide is part of the program.
  [/^(?:en\/)?panduan\/.*\.html$/, () => 'guide'],
  [/^(?:en\/)?(?:sematan\/)?bandingkan\/([^/]+)\/./, comparison],
  [/^api\/v1\/indicators\/(.+)\.json$/, comparison],
  [/^api\/v1\/regions\/(.+)\.json$/, regionFile],
  [/^(?:en\/)?sumber\/([^/]+)\/index\.html$/, (source) => sourcePage(source, 1)],
  [/^(?:en\/)?sumber\/([^/]+)\/halaman\/(\d+)\/index\.html$/, (source, number) => sourcePage(source, Number(number))],
];

function comparison(indicator = ''): string {
  return `comparison ${indicator}`;
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

/** The key of each group, by its name. What regions share is not in it. `regions`: all, by code. */
export function groupKeys(
  dataset: Dataset,
  regions: ReadonlyMap<string, KnownRegion>,
): Readonly<Record<string, string>> {
  const all = [...regions.values()];
  const groups: (readonly [name: string, key: string])[] = [['guide', '']];
  for (const { report, parts } of all) groups.push([regionFile(report.region.code), parts.files]);
  for (const id of dataset.indicators.keys()) {
    const lines = all.flatMap(({ report: { region }, parts }) => {
      const rows = parts.rows[id];
      return rows === undefined ? [] : [`${region.code} ${rows} ${parts.rest}`];
    });
    groups.push([comparison(id), digestOf(lines)]);
  }
  return Object.fromEntries([...groups, ...sourceKeys(dataset, regions)]);
}

/** One key for each page of each source. */
function sourceKeys(
  dataset: Dataset,
  regions: ReadonlyMap<string, KnownRegion>,
): readonly (readonly [name: string, key: string])[] {
  const known = ({ region: { code } }: RegionReport): RegionParts | undefined => regions.get(code)?.parts;
  return [...dataset.sources.values()].flatMap((source) => {
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
    return sheets.map((_, index): readonly [string, string] => [
      sourcePage(source.id, index + 1),
      digestOf([...provinces, ...(rows[index] ?? []), ...(uses[index] ?? [])]),
    ]);
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
