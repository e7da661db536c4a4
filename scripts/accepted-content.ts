/** The content as a program beside the build reads it: the same bytes that the build has accepted, or none. */
import { resolve } from 'node:path';
import { contentDigest } from '#loading/content-digest';
import type { HandedOver } from '#loading/handed-over';
import { assemble } from '#reading/assemble';
import { readContent } from '#reading/disk/read-content';
import { withhold } from '#reading/holding';

const PROJECT = resolve(import.meta.dirname, '..');

/** `accepted`: the digest of the content that was checked; another one ends the program with a message. */
export function acceptedContent(content: string, accepted: string): NonNullable<HandedOver['content']> {
  const { entries, digests } = readContent(content, PROJECT);
  if (contentDigest(digests) !== accepted) {
    console.error('Isi berubah selagi situs dibangun; bangun sekali lagi.');
    process.exit(1);
  }
  const { entries: published, holding } = withhold(entries);
  return { entries, holding, dataset: assemble(published).dataset, digests };
}
