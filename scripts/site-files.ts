/**
 * Run by a build beside itself: reads the content and writes every file of the site that is no page, and the search index.
 * Arguments: content folder, site folder, file for the fingerprints, digest of the content that the build has accepted.
 * Tells the build what the data files of the whole site are as soon as they stand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checksumList } from '#build/checksums';
import { indexFiles } from '#build/search';
import { siteWriter } from '#build/site-writer';
import { listedFiles } from '#exports/whole-files';
import { copyFiles, siteFiles } from '#files/site-files';
import { contentDigest } from '#loading/content-digest';
import { isPreview } from '#loading/content-folder';
import { shownDataset } from '#loading/shown-dataset';
import { presentSearchRecords } from '#presenters/search/records';
import { loadAreas } from '#reading/disk/areas';
import { readContent } from '#reading/disk/read-content';
import { readCopy } from '#reading/disk/read-copy';
import { files as addresses } from '#routes';
import { PICTURE_STYLES } from '#styles/pictures.ts';

const [content = '', site = '', fingerprints = '', accepted = ''] = process.argv.slice(2);

/** The build has ended before this did. */
const abandoned = (): void => process.exit(1);
process.once('disconnect', abandoned);

const { entries, digests } = readContent(content);
if (contentDigest(digests) !== accepted) {
  console.error('Isi berubah selagi situs dibangun; bangun sekali lagi.');
  process.exit(1);
}
const dataset = shownDataset(entries, { preview: isPreview(), images: process.env.TILIK_IMAGES === '1' });
const styles = resolve(import.meta.dirname, '..', 'src', 'styles');
const means = {
  styles: PICTURE_STYLES.map((name) => readFileSync(resolve(styles, `${name}.css`), 'utf8')).join('\n'),
  copyBytes: (copy: Parameters<typeof readCopy>[1]) => readCopy(content, copy),
};
const writer = siteWriter(site);
process.send?.(listedFiles(dataset));
for (const file of siteFiles(dataset, means)) writer.writePieces(file.path, file.pieces());
for (const file of copyFiles(dataset, means)) writer.writePieces(file.path, file.pieces());
const areas = loadAreas();
const records = dataset.site.languages.flatMap((language) => presentSearchRecords(dataset, areas, language));
if (records.length > 0) {
  for (const { path, content: bytes } of await indexFiles(records))
    writer.write(`${addresses.searchIndex()}${path}`, bytes);
}
writeFileSync(fingerprints, checksumList(writer.fingerprints));
process.off('disconnect', abandoned);
process.disconnect();
