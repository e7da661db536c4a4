/** The content as a program beside the build reads it: the same bytes that the build has accepted, or none. */
import { resolve } from 'node:path';
import { contentDigest } from '#loading/content-digest';
import type { HandedOver } from '#loading/handed-over';
import { assemble } from '#reading/assemble';
import { type Content, readContent } from '#reading/disk/read-content';
import { withhold } from '#reading/holding';

const PROJECT = resolve(import.meta.dirname, '..');
/** What is said when the content is not the one that was checked. */
export const CHANGED = 'Isi berubah selagi situs dibangun; bangun sekali lagi.';

type Joined = NonNullable<HandedOver['content']>;

/** `accepted`: the digest of the content that was checked; another one ends the program with a message. */
export function acceptedContent(content: string, accepted: string): Joined {
  const read = readContent(content, PROJECT);
  if (contentDigest(read.digests) !== accepted) {
    console.error(CHANGED);
    process.exit(1);
  }
  return joined(read);
}

/** The content as it is now, which somebody else checks. */
export function uncheckedContent(content: string): Joined {
  return joined(readContent(content, PROJECT));
}

function joined({ entries, digests }: Content): Joined {
  const { entries: published, holding } = withhold(entries);
  return { entries, holding, dataset: assemble(published).dataset, digests };
}
