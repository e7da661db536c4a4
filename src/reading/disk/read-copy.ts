import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Copy } from '#model/source';

/**
 * The bytes of a copy, to be shipped.
 * @throws Error when they are no longer those that were checked.
 */
export function readCopy(folder: string, { place, sha256 }: Copy): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(readFileSync(join(folder, place.file)));
  if (hash('sha256', bytes) !== sha256) throw new Error(`${place.file} berubah selagi situs dibangun.`);
  return bytes;
}
