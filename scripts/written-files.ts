/** Writes pages with the pictures beside them, every other file of a site, and the search index: what does not stay from the earlier site. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileOf } from '#build/page-output';
import { indexFiles } from '#build/search';
import type { SiteWriter } from '#build/site-writer';
import type { EarlierWhole } from '#exports/whole-parts';
import { picturesBeside } from '#files/picture-files';
import { regionFiles } from '#files/region-files';
import type { Means } from '#files/site-file';
import { copyFiles, sharedFiles, writeWhole, type Opener, type WrittenWhole } from '#files/site-files';
import type { Dataset } from '#model/dataset';
import { allSearchRecords } from '#presenters/search/records';
import { loadAreas } from '#reading/disk/areas';
import { readCopy } from '#reading/disk/read-copy';
import { files as addresses, regionSegment } from '#routes';
import { PICTURE_STYLES } from '#styles/pictures.ts';

export interface Staying {
  /** Regions whose files are not made again, by their part of the address. */
  readonly regions: Pick<ReadonlySet<string>, 'has'>;
  readonly has: (path: string) => boolean;
}

/** What pages are written with. */
export interface WritingPages {
  readonly means: Means;
  readonly dataset: Dataset;
  readonly writer: SiteWriter;
}

export interface Writing extends WritingPages {
  readonly staying: Staying;
}

/** The data files of the whole site before, whose parts are not all made again, and what writes the next ones. */
export interface Following {
  readonly earlier: EarlierWhole;
  readonly opener: Opener;
}

/** The data files of the whole site, and those of each region while its lines are at hand. */
export function writeWholeAndRegions(
  { dataset, writer, staying }: Writing,
  following?: Following,
): Promise<WrittenWhole> {
  return writeWhole(dataset, following?.opener ?? writer, {
    ...(following !== undefined && { earlier: following.earlier }),
    beside: (report) => {
      if (staying.regions.has(regionSegment(report.region))) return;
      for (const { path, pieces } of regionFiles(dataset, report)) writer.writePieces(path, pieces());
    },
  });
}

/** `content`: the content folder, for copies of documents. */
export function meansOf(content: string): Means {
  const styles = resolve(import.meta.dirname, '..', 'src', 'styles');
  return {
    styles: PICTURE_STYLES.map((name) => readFileSync(resolve(styles, `${name}.css`), 'utf8')).join('\n'),
    copyBytes: (copy) => readCopy(content, copy),
  };
}

/** A page as it was rendered, and the pictures beside it. `pathname`: as Astro names it. */
export function writePage({ means, dataset, writer }: WritingPages, pathname: string, bytes: Uint8Array): void {
  writer.write(fileOf(pathname), bytes);
  for (const { path, pieces } of picturesBeside(dataset, means, pathname.slice(1))) writer.writePieces(path, pieces());
}

/** All others but pictures of charts, and the search index. */
export async function writeShared({ means, dataset, writer, staying: { has } }: Writing): Promise<void> {
  for (const { path, pieces } of sharedFiles(dataset)) if (!has(path)) writer.writePieces(path, pieces());
  for (const { path, pieces } of copyFiles(dataset, means)) writer.writePieces(path, pieces());
  const records = allSearchRecords(dataset, loadAreas());
  // The index is made of all records together: where they are the same, every file of it is.
  if (records.length === 0 || has(`${addresses.searchIndex()}pagefind-entry.json`)) return;
  for (const { path, content: bytes } of await indexFiles(records))
    writer.write(`${addresses.searchIndex()}${path}`, bytes);
}
