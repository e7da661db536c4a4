/** A built site against the record of its addresses: the last look, at the files themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOldAddresses } from '#build/read-old-addresses';
import { readAddresses } from '#reading/parse/addresses';
import { folderOf } from '#routes';

const FOLDER = 'addresses';
const MOST_TOLD = 20;

/** @throws Error that names the recorded addresses that a site does not have. */
export function demandPromisedAddresses(site: string, content: string): void {
  const record = join(content, FOLDER);
  if (!existsSync(record)) return;
  const closed = new Set(readOldAddresses(site).flatMap(({ from, files }) => (files === true ? [] : [from])));
  const missing = readdirSync(record)
    .toSorted()
    .flatMap((name) => {
      const file = `${FOLDER}/${name}`;
      const lines = readAddresses(file, readFileSync(join(record, name), 'utf8')).value?.lines ?? [];
      return lines
        .filter(({ address }) => !stands(site, address) && !closed.has(folderOf(address)))
        .map(({ address, line }) => `  ${file}:${String(line)}  ${address}`);
    });
  if (missing.length === 0) return;
  const told = missing.slice(0, MOST_TOLD);
  const more = missing.length - told.length;
  throw new Error(
    [
      `${String(missing.length)} alamat yang sudah terbit tidak ada dalam situs yang baru dibangun:`,
      ...told,
      ...(more === 0 ? [] : [`  … dan ${String(more)} lagi`]),
      'Isi lolos pemeriksaan, jadi ini kesalahan dalam kode: sebuah jenis halaman atau berkas tidak lagi dibuat.',
    ].join('\n'),
  );
}

function stands(site: string, address: string): boolean {
  return existsSync(join(site, address.endsWith('/') ? `${address}index.html` : address));
}
