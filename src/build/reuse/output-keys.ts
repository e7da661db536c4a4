/**
 * What the pages and files of a site are made of. Where a key is the same, they have the same bytes: all that they show is in
 * it. What has no key is made anew by each build.
 */
import { comparisonsOf } from '#model/comparison';
import type { Dataset } from '#model/dataset';
import { publishedRecords } from '#model/promise';
import { regionSegment } from '#routes';
import { digestOf, type FileDigest, regionParts, type RegionParts } from './region-parts.ts';
import { groupKeys, type KnownRegion, type Presented } from './shared-groups.ts';

export interface RegionKeys {
  /** Of all that stands below the region's address, the pages of indicators apart. */
  readonly own: string;
  /** Of what the page of each indicator shows of other regions. */
  readonly indicators: Readonly<Record<string, string>>;
  /** What other pages show of it, so that it is not worked out again. */
  readonly parts: RegionParts;
}

export interface OutputKeys {
  /** Of everything that regions share: definitions, settings, networks, addresses, and which regions there are. */
  readonly shared: string;
  /** By the region's part of the address. */
  readonly regions: Readonly<Record<string, RegionKeys>>;
  /** Of the pages and files that show several regions, by the name of their group. */
  readonly groups: Readonly<Record<string, string>>;
}

const IN_REGION = /^regions\/([^/]+)\/(.+)$/;
const ROSTER = 'region.yaml';

/**
 * `digests`: of each file of the content, by file. `earlier`: keys of an earlier site, from which those are taken that need not
 * be worked out again.
 */
export function outputKeys(
  dataset: Dataset,
  digests: ReadonlyMap<string, string>,
  presented: Presented,
  earlier?: OutputKeys,
): OutputKeys {
  const shared: string[] = [];
  const own = new Map<string, FileDigest[]>();
  for (const [file, digest] of digests) {
    const [, folder, name] = IN_REGION.exec(file) ?? [];
    if (folder === undefined || name === ROSTER) shared.push(`${digest} ${file}`);
    if (folder !== undefined) own.set(folder, [...(own.get(folder) ?? []), { file, digest }]);
  }
  const before = earlier?.shared === digestOf(shared.toSorted()) ? earlier : undefined;
  const parted = [...dataset.regions.values()].map((report): KnownRegion => {
    const files = own.get(report.region.place.file.split('/')[1] ?? '') ?? [];
    return { report, parts: regionParts(report, files, before?.regions[regionSegment(report.region)]?.parts) };
  });
  const neighbours = Map.groupBy(parted, ({ report }) => report.region.provinceCode);
  const known = parted.map(({ report, parts }): Known => {
    const { provinceCode, kind } = report.region;
    const others = (neighbours.get(provinceCode) ?? []).filter((one) => one.report !== report);
    // The page of a province draws the latest values of its regencies.
    const drawn = kind === 'provinsi' ? others.map(latestOf) : [];
    return { report, parts, others, own: digestOf([parts.files, ...drawn]) };
  });
  const { possible } = comparisonsOf(dataset);
  const indicatorsOf = ({ report, others }: Known): RegionKeys['indicators'] =>
    Object.fromEntries(
      publishedRecords(report).map(({ indicator: { id } }) => [
        id,
        digestOf([String(possible.has(id)), ...others.map((one) => `${codeOf(one)} ${one.parts.latest[id] ?? ''}`)]),
      ]),
    );
  return {
    shared: digestOf(shared.toSorted()),
    regions: Object.fromEntries(
      known.map((region) => [
        regionSegment(region.report.region),
        { own: region.own, indicators: indicatorsOf(region), parts: region.parts },
      ]),
    ),
    groups: groupKeys(
      dataset,
      new Map(known.map((region) => [codeOf(region), region])),
      presented,
      before?.groups ?? {},
    ),
  };
}

interface Known extends KnownRegion {
  /** Of all that stands below its address. */
  readonly own: string;
  /** The other regions of its province. */
  readonly others: readonly KnownRegion[];
}

function codeOf({ report }: KnownRegion): string {
  return report.region.code;
}

function latestOf(one: KnownRegion): string {
  return `${codeOf(one)} ${JSON.stringify(one.parts.latest)}`;
}
