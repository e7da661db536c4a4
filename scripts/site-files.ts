/**
 * Run by a build beside itself: reads the content and writes every file of the site that is no page, and the search index; then
 * renders pages with the build, as long as there are any. Arguments: content folder, site folder, file for the fingerprints,
 * digest of the content that the build has accepted, file with what stays of the earlier site, which is brought over.
 * Tells the build what the data files of the whole site are as soon as they stand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checksumList } from '#build/checksums';
import { bringFiles } from '#build/reuse/bring-files';
import { indexFiles } from '#build/search';
import { siteWriter } from '#build/site-writer';
import { listedFiles } from '#exports/whole-files';
import { copyFiles, siteFiles } from '#files/site-files';
import { isPreview } from '#loading/content-folder';
import { shownOf } from '#loading/shown-dataset';
import { presentSearchRecords } from '#presenters/search/records';
import { loadAreas } from '#reading/disk/areas';
import { readCopy } from '#reading/disk/read-copy';
import { files as addresses } from '#routes';
import { PICTURE_STYLES } from '#styles/pictures.ts';
import { acceptedContent } from './accepted-content.ts';
import { renderHandedPages } from './handed-pages.ts';
import type { ReusedFiles } from './reused-files.ts';

const [content = '', site = '', fingerprints = '', accepted = '', order = ''] = process.argv.slice(2);

/** The build has ended before this did. */
const abandoned = (): void => process.exit(1);
process.once('disconnect', abandoned);

const read = acceptedContent(content, accepted);
const dataset = shownOf(read, { preview: isPreview(), images: process.env.TILIK_IMAGES === '1' });
const styles = resolve(import.meta.dirname, '..', 'src', 'styles');
const means = {
  styles: PICTURE_STYLES.map((name) => readFileSync(resolve(styles, `${name}.css`), 'utf8')).join('\n'),
  copyBytes: (copy: Parameters<typeof readCopy>[1]) => readCopy(content, copy),
};
// Written by the build a moment ago.
const reused = JSON.parse(readFileSync(order, 'utf8')) as ReusedFiles;
const writer = siteWriter(site);
const listed = listedFiles(dataset);
process.send?.({ listed });
const stay = new Set(reused.files.map(([path]) => path));
const wanted = { except: new Set(reused.regions), without: (path: string) => stay.has(path) };
for (const file of siteFiles(dataset, means, wanted)) writer.writePieces(file.path, file.pieces());
for (const file of copyFiles(dataset, means)) writer.writePieces(file.path, file.pieces());
bringFiles(reused.earlier, site, stay);
const areas = loadAreas();
const records = dataset.site.languages.flatMap((language) => presentSearchRecords(dataset, areas, language));
if (records.length > 0) {
  for (const { path, content: bytes } of await indexFiles(records))
    writer.write(`${addresses.searchIndex()}${path}`, bytes);
}
await renderHandedPages(site, writer, read);
writeFileSync(fingerprints, checksumList(new Map([...reused.files, ...writer.fingerprints])));
process.off('disconnect', abandoned);
process.disconnect();
