/**
 * What the pages and files of each region are made of. Where a key is the same, they have the same bytes: all that they show
 * is in it. Pages and files of no region show something of every region and have no key.
 */
import { hash } from 'node:crypto';
import { comparisonsOf } from '#model/comparison';
import type { Dataset, RegionReport } from '#model/dataset';
import { indicatorRecords, publishedRecords } from '#model/promise';
import { regionSegment } from '#routes';

export interface RegionKeys {
  /** Of all that stands below the region's address, the pages of indicators apart. */
  readonly own: string;
  /** Of what the page of each indicator shows of other regions. */
  readonly indicators: Readonly<Record<string, string>>;
}

export interface OutputKeys {
  /** Of everything that regions share: definitions, settings, networks, addresses, and which regions there are. */
  readonly shared: string;
  /** By the region's part of the address. */
  readonly regions: Readonly<Record<string, RegionKeys>>;
}

const IN_REGION = /^regions\/([^/]+)\/(.+)$/;
const ROSTER = 'region.yaml';

/** `digests`: of each file of the content, by file. */
export function outputKeys(dataset: Dataset, digests: ReadonlyMap<string, string>): OutputKeys {
  const shared: string[] = [];
  const own = new Map<string, string[]>();
  for (const [file, digest] of digests) {
    const [, folder, name] = IN_REGION.exec(file) ?? [];
    const line = `${digest} ${file}`;
    if (folder === undefined || name === ROSTER) shared.push(line);
    if (folder !== undefined) own.set(folder, [...(own.get(folder) ?? []), line]);
  }
  const reports = [...dataset.regions.values()];
  const neighbours = Map.groupBy(reports, ({ region }) => region.provinceCode);
  const facts = new Map(reports.map((report) => [report, factsOf(report)]));
  const { possible } = comparisonsOf(dataset);
  const keysOf = (report: RegionReport): RegionKeys => {
    const { region } = report;
    const others = (neighbours.get(region.provinceCode) ?? []).filter((one) => one !== report);
    const folder = region.place.file.split('/')[1] ?? '';
    // The page of a province draws the latest values of its regencies.
    const drawn = region.kind === 'provinsi' ? others.map((one) => [...(facts.get(one) ?? [])].join('\n')) : [];
    return {
      own: digestOf([...(own.get(folder) ?? []).toSorted(), ...drawn]),
      indicators: Object.fromEntries(
        publishedRecords(report).map(({ indicator: { id } }) => [
          id,
          digestOf([String(possible.has(id)), ...others.map((one) => facts.get(one)?.get(id) ?? '')]),
        ]),
      ),
    };
  };
  return {
    shared: digestOf(shared.toSorted()),
    regions: Object.fromEntries(reports.map((report) => [regionSegment(report.region), keysOf(report)])),
  };
}

/** What neighbours show of a region: the latest value of each of its indicators. */
function factsOf(report: RegionReport): ReadonlyMap<string, string> {
  return new Map(
    indicatorRecords(report).map(({ indicator, latest }) => {
      if (latest === undefined) return [indicator.id, `${report.region.code} ${indicator.id}`];
      const { content, period, citation } = latest.chosen;
      const shown = JSON.stringify([content, period, latest.year, citation.source.id]);
      return [indicator.id, `${report.region.code} ${indicator.id} ${shown}`];
    }),
  );
}

function digestOf(lines: readonly string[]): string {
  return hash('sha256', lines.join('\n')).slice(0, 32);
}
