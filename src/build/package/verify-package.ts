/** Compares a ZIP with the SHA256SUMS inside it, without unpacking it to the disk. */
import { CHECKSUMS, differences, hashOf, type Differences } from '../checksums.ts';
import { readZip } from './zip-file.ts';

/** @throws Error when the file is no whole ZIP, holds no list, or a line of the list cannot be read. */
export function comparePackage(file: string): Differences {
  const present = new Map<string, string>();
  let list: string | undefined;
  for (const { path, bytes } of readZip(file)) {
    if (path === CHECKSUMS) list = Buffer.from(bytes).toString('utf8');
    else present.set(path, hashOf(bytes));
  }
  if (list === undefined)
    throw new Error(`Tidak ada ${CHECKSUMS} di dalam ${file}. Itu bukan paket dari npm run package.`);
  return differences(list, present);
}
