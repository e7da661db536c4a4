/**
 * The data files of the whole site consist of parts that each belong to one region, or to some that follow each other, and have
 * the same bytes whatever stands around them. A site that takes the place of another copies from its files what stayed the same.
 */
import type { RegionReport } from '#model/dataset';
import { regionSegment } from '#routes';
import type { PackedPart } from './archive.ts';

/** A part of a file, and where it lies there. */
export interface NotedPart {
  /** Its regions, by their part of the address, with blanks between them. */
  readonly of: string;
  readonly at: number;
  readonly bytes: number;
  readonly rows: number;
  /** Its packed form in the ZIP of all files, where that holds the file. */
  readonly packed?: PackedPart;
  /** What the maker of the file must know of it to use it again. */
  readonly about?: string;
}

/** The parts of each file in their order, by its name. */
export type WholeParts = Readonly<Record<string, readonly NotedPart[]>>;

/** The files of the site before, made by the same program with the same definitions and settings. */
export interface EarlierWhole {
  readonly parts: WholeParts;
  /** True for a region, by its part of the address, all of whose rows are the same. */
  readonly stays: (region: string) => boolean;
  /** Where a file stands, by its name. */
  readonly fileOf: (name: string) => string;
  /** Bytes of a file, by its name, until the next are asked for: new memory for each would be the most costly of it all. */
  readonly read: (name: string, at: number, bytes: number) => Uint8Array<ArrayBuffer>;
}

/** Regions that make up a part. */
export interface Span {
  readonly of: string;
  readonly reports: readonly RegionReport[];
}

/** The span that each region belongs to: those that follow each other and are named alike. */
export function spansOf(
  reports: Iterable<RegionReport>,
  nameOf: (report: RegionReport) => string,
): ReadonlyMap<RegionReport, Span> {
  const runs: RegionReport[][] = [];
  let last: string | undefined;
  for (const report of reports) {
    const name = nameOf(report);
    if (name === last) runs.at(-1)?.push(report);
    else runs.push([report]);
    last = name;
  }
  return new Map(
    runs.flatMap((run) => {
      const span: Span = { of: run.map(({ region }) => regionSegment(region)).join(' '), reports: run };
      return run.map((report) => [report, span] as const);
    }),
  );
}

/** Of the files before, the parts of one that all stay, by their regions; `packs`: those whose packed form is there too. */
export function stayingParts(
  { parts, stays }: EarlierWhole,
  name: string,
  packs: boolean,
): ReadonlyMap<string, NotedPart> {
  const staying = (parts[name] ?? []).filter(
    ({ of, packed }) => of.split(' ').every(stays) && (packed !== undefined || !packs),
  );
  return new Map(staying.map((part) => [part.of, part]));
}
