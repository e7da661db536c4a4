/** The record of published addresses as text: one file for each region, one for all else, sorted, so that changes merge. */
import type { Dataset } from '#model/dataset';
import { compareText } from '#model/order';
import { languageOf, regionOf, type SitePath } from '#routes';
import { liveAddresses } from './live-addresses.ts';

const REST = 'situs';

/** A file of the record as it should be. */
export interface RecordFile {
  /** Path from the content folder on. */
  readonly file: string;
  readonly text: string;
  readonly added: readonly SitePath[];
}

/**
 * The files that change when all addresses of today are recorded, with the release date as their edition. What the record
 * holds stays, in the file it is in.
 */
export function recordFiles(dataset: Dataset): readonly RecordFile[] {
  const { addresses, site } = dataset;
  const known = new Set(addresses.map(({ path }) => path));
  const added = Map.groupBy(
    liveAddresses(dataset).filter((path) => !known.has(path)),
    fileFor,
  );
  return [...added]
    .map(([file, paths]) => {
      const kept = addresses.filter(({ place }) => place.file === file);
      const lines = [...kept, ...paths.map((path) => ({ path, since: site.releaseDate }))];
      const sorted = lines.toSorted((a, b) => compareText(a.path, b.path));
      return { file, text: sorted.map(({ path, since }) => `${path} ${since}\n`).join(''), added: paths };
    })
    .toSorted((a, b) => compareText(a.file, b.file));
}

function fileFor(path: SitePath): string {
  return `addresses/${regionOf(languageOf(path).rest) ?? REST}.txt`;
}
