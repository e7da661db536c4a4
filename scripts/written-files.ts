/** Writes every file of a site that is no page, and the search index: what does not stay from the earlier site. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { indexFiles } from '#build/search';
import type { SiteWriter } from '#build/site-writer';
import { copyFiles, siteFiles } from '#files/site-files';
import type { Dataset } from '#model/dataset';
import { presentSearchRecords } from '#presenters/search/records';
import { loadAreas } from '#reading/disk/areas';
import { readCopy } from '#reading/disk/read-copy';
import { files as addresses } from '#routes';
import { PICTURE_STYLES } from '#styles/pictures.ts';

export interface Staying {
  /** Regions whose files are not made again, by their part of the address. */
  readonly regions: ReadonlySet<string>;
  readonly has: (path: string) => boolean;
}

/** `content`: the content folder, for copies of documents. */
export async function writeFiles(
  content: string,
  dataset: Dataset,
  writer: SiteWriter,
  { regions, has }: Staying,
): Promise<void> {
  const styles = resolve(import.meta.dirname, '..', 'src', 'styles');
  const means = {
    styles: PICTURE_STYLES.map((name) => readFileSync(resolve(styles, `${name}.css`), 'utf8')).join('\n'),
    copyBytes: (copy: Parameters<typeof readCopy>[1]) => readCopy(content, copy),
  };
  const wanted = { except: regions, without: has };
  for (const file of siteFiles(dataset, means, wanted)) writer.writePieces(file.path, file.pieces());
  for (const file of copyFiles(dataset, means)) writer.writePieces(file.path, file.pieces());
  const areas = loadAreas();
  const records = dataset.site.languages.flatMap((language) => presentSearchRecords(dataset, areas, language));
  if (records.length === 0) return;
  for (const { path, content: bytes } of await indexFiles(records))
    writer.write(`${addresses.searchIndex()}${path}`, bytes);
}
