/**
 * Run by a build after an edit beside itself, from its beginning: reads the content and writes the data files of the whole site
 * into a folder of its own, from which the build takes them. Arguments: content folder, that folder. Says at its end what it
 * made, and of which content; the build refuses another one than it has checked.
 */
import { siteWriter } from '#build/site-writer';
import { listedFiles } from '#exports/whole-files';
import { writeWhole } from '#files/site-files';
import { contentDigest } from '#loading/content-digest';
import { isPreview } from '#loading/content-folder';
import { shownOf } from '#loading/shown-dataset';
import { uncheckedContent } from './accepted-content.ts';
import type { MadeWhole } from './made-whole.ts';

const [content = '', folder = ''] = process.argv.slice(2);

/** The build has ended before this did. */
const abandoned = (): void => process.exit(1);
process.once('disconnect', abandoned);

const read = uncheckedContent(content);
const dataset = shownOf(read, { preview: isPreview(), images: false });
const writer = siteWriter(folder);
writeWhole(dataset, writer);
const made: MadeWhole = {
  content: contentDigest(read.digests),
  listed: listedFiles(dataset),
  files: [...writer.fingerprints],
};
process.send?.(made);
process.off('disconnect', abandoned);
process.disconnect();
