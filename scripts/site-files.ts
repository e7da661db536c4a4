/**
 * Run by a build beside itself: reads the content and writes every file of the site that is no page nor stands beside one, and the
 * search index; then renders pages with the build, as long as there are any. Arguments: content folder, site folder, file for the fingerprints,
 * digest of the content that the build has accepted, file with what stays of the earlier site, which is brought over.
 * Tells the build what the data files of the whole site are as soon as they stand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { checksumList } from '#build/checksums';
import { giveBackMemory } from '#build/give-back';
import { bringFiles } from '#build/reuse/bring-files';
import { outputKeys } from '#build/reuse/output-keys';
import { siteWriter } from '#build/site-writer';
import { shownHere, shownOf } from '#loading/shown-dataset';
import { acceptedContent } from './accepted-content.ts';
import { renderHandedPages } from './handed-pages.ts';
import { presentedOf } from './presented.ts';
import type { ReusedFiles } from './reused-files.ts';
import { meansOf, writeShared, writeWholeAndRegions } from './written-files.ts';

const [content = '', site = '', fingerprints = '', accepted = '', order = ''] = process.argv.slice(2);

/** The build has ended before this did. */
const abandoned = (): void => process.exit(1);
process.once('disconnect', abandoned);

const read = acceptedContent(content, accepted);
const dataset = shownOf(read, shownHere());
// Written by the build a moment ago.
const reused = JSON.parse(readFileSync(order, 'utf8')) as ReusedFiles;
const writer = siteWriter(site);
const stay = new Map(reused.files);
const staying = { regions: new Set(reused.regions), has: (path: string) => stay.has(path) };
const writing = { dataset, writer, means: meansOf(content), staying };
const { listed, parts } = await writeWholeAndRegions(writing);
process.send?.({ listed });
giveBackMemory();
await writeShared(writing);
writeFileSync(reused.parts, JSON.stringify(parts));
bringFiles(reused.earlier, site, stay.keys());
giveBackMemory();
if (reused.keys !== undefined) {
  // A copy, so that what is remembered of it is forgotten with it.
  const keys = outputKeys({ ...read.dataset }, read.digests, presentedOf(dataset));
  writeFileSync(reused.keys, JSON.stringify(keys));
  giveBackMemory();
}
await renderHandedPages(site, read, writing);
writeFileSync(fingerprints, checksumList(new Map([...stay, ...writer.fingerprints])));
process.off('disconnect', abandoned);
process.disconnect();
