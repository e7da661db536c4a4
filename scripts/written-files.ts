/** Writes every file of a site that is no page, and the search index: what does not stay from the earlier site. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { indexFiles } from '#build/search';
import type { SiteWriter } from '#build/site-writer';
import { listedFiles, type ListedFile } from '#exports/whole-files';
import { regionFiles } from '#files/region-files';
import type { SiteFile } from '#files/site-file';
import { copyFiles, sharedFiles, writeWhole } from '#files/site-files';
import type { Dataset } from '#model/dataset';
import { presentSearchRecords } from '#presenters/search/records';
import { loadAreas } from '#reading/disk/areas';
import { readCopy } from '#reading/disk/read-copy';
import { files as addresses, regionSegment } from '#routes';
import { PICTURE_STYLES } from '#styles/pictures.ts';

export interface Staying {
  /** Regions whose files are not made again, by their part of the address. */
  readonly regions: ReadonlySet<string>;
  readonly has: (path: string) => boolean;
}

/**
 * `content`: the content folder, for copies of documents. `tell` is told of the data files of the whole site as soon as they
 * stand.
 */
export async function writeFiles(
  content: string,
  dataset: Dataset,
  writer: SiteWriter,
  { regions, has }: Staying,
  tell: (listed: readonly ListedFile[]) => void,
): Promise<void> {
  const styles = resolve(import.meta.dirname, '..', 'src', 'styles');
  const means = {
    styles: PICTURE_STYLES.map((name) => readFileSync(resolve(styles, `${name}.css`), 'utf8')).join('\n'),
    copyBytes: (copy: Parameters<typeof readCopy>[1]) => readCopy(content, copy),
  };
  const write = ({ path, pieces }: SiteFile): void => {
    writer.writePieces(path, pieces());
  };
  writeWhole(dataset, writer, (report) => {
    if (!regions.has(regionSegment(report.region))) for (const file of regionFiles(dataset, report, means)) write(file);
  });
  tell(listedFiles(dataset));
  for (const file of sharedFiles(dataset, means)) if (!has(file.path)) write(file);
  for (const file of copyFiles(dataset, means)) write(file);
  const areas = loadAreas();
  const records = dataset.site.languages.flatMap((language) => presentSearchRecords(dataset, areas, language));
  if (records.length === 0) return;
  for (const { path, content: bytes } of await indexFiles(records))
    writer.write(`${addresses.searchIndex()}${path}`, bytes);
}
