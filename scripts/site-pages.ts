/**
 * Run by the build of a large site beside itself: renders pages that the build hands over, as long as there are any.
 * Arguments: content folder, site folder, file for the fingerprints, digest of the content that the build has accepted.
 */
import { writeFileSync } from 'node:fs';
import { checksumList } from '#build/checksums';
import { siteWriter } from '#build/site-writer';
import { shownHere, shownOf } from '#loading/shown-dataset';
import { acceptedContent } from './accepted-content.ts';
import { renderHandedPages } from './handed-pages.ts';
import { meansOf } from './written-files.ts';

const [content = '', site = '', fingerprints = '', accepted = ''] = process.argv.slice(2);

/** The build has ended before this did. */
const abandoned = (): void => process.exit(1);
process.once('disconnect', abandoned);

const writer = siteWriter(site);
const read = acceptedContent(content, accepted);
await renderHandedPages(site, read, { dataset: shownOf(read, shownHere()), writer, means: meansOf(content) });
writeFileSync(fingerprints, checksumList(writer.fingerprints));
process.off('disconnect', abandoned);
process.disconnect();
