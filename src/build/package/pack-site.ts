/** A built site → one ZIP that opens by double-click after unpacking. */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { CHECKSUMS, checksumList, compareWithChecksums, differenceLines, filesIn, hashOf } from '../checksums.ts';
import { COVER_NOTE, coverNote } from './cover-note.ts';
import { LOADER_PATH, LOADER_TEXT } from './module-loader.ts';
import { openByClick } from './open-by-click.ts';
import { windowsTroubles } from './windows-names.ts';
import { writeZip, type Entry } from './zip-file.ts';

export interface Packed {
  readonly files: number;
  /** Size of the ZIP. */
  readonly bytes: number;
  /** The longest path in it, which counts on Windows. */
  readonly longest: string;
}

const MOST_TOLD = 10;

/**
 * Packs a site as it was built. `out` is replaced only by a whole ZIP.
 * @throws Error in Indonesian when the folder is no built site or was changed since, or when `out` is no good place.
 */
export function packSite(dir: string, out: string): Packed {
  refuseOtherFolders(dir);
  refuseOtherPlaces(dir, out);
  const paths = [...new Set([...filesIn(dir), COVER_NOTE, LOADER_PATH])].sort();
  const all = [...paths, CHECKSUMS];
  const troubles = windowsTroubles(all);
  if (troubles.length > 0)
    throw new Error(told('Ada nama berkas yang tidak dapat dibuka di Windows; ganti pengenalnya di isi:', troubles));
  mkdirSync(dirname(out), { recursive: true });
  const { bytes } = writeZip(out, entries(dir, paths));
  const longest = all.reduce((one, other) => (other.length > one.length ? other : one), '');
  return { files: all.length, bytes, longest };
}

/** Every file as it is packed, and at last the fingerprints of those. */
function* entries(dir: string, paths: readonly string[]): Generator<Entry> {
  const known = new Set(paths);
  const has = (path: string): boolean => known.has(path);
  const hashes = new Map<string, string>();
  for (const path of paths) {
    const bytes = packedBytes(dir, path, has);
    hashes.set(path, hashOf(bytes));
    yield { path, bytes };
  }
  yield { path: CHECKSUMS, bytes: Buffer.from(checksumList(hashes)) };
}

function packedBytes(dir: string, path: string, has: (file: string) => boolean): Uint8Array {
  if (path === COVER_NOTE) {
    const home = (file: string) => readFileSync(join(dir, file), 'utf8');
    return Buffer.from(coverNote(home('index.html'), has('en/index.html') ? home('en/index.html') : undefined));
  }
  if (path === LOADER_PATH) return Buffer.from(LOADER_TEXT);
  const bytes = readFileSync(join(dir, path));
  return /\.(?:html|svg)$/.test(path) ? Buffer.from(openByClick(bytes.toString('utf8'), path, has)) : bytes;
}

function refuseOtherFolders(dir: string): void {
  const lacking = ['index.html', '_assets', CHECKSUMS].filter((name) => !existsSync(join(dir, name)));
  if (lacking.length > 0)
    throw new Error(
      `${dir} bukan situs hasil bangunan: tidak ada ${lacking.join(', ')}. Bangun dulu (npm run build), atau sebut foldernya dengan --site.`,
    );
  const lines = differenceLines(compareWithChecksums(dir), MOST_TOLD);
  if (lines.length > 0)
    throw new Error(`${dir} sudah berubah sejak dibangun; bangun lagi (npm run build).\n${lines.join('\n')}`);
}

function refuseOtherPlaces(dir: string, out: string): void {
  if (!out.toLowerCase().endsWith('.zip')) throw new Error(`--out ${out} bukan nama berkas ZIP; akhiri dengan .zip.`);
  if (existsSync(out) && statSync(out).isDirectory()) throw new Error(`--out ${out} adalah folder; sebut nama berkas.`);
  if (!relative(dir, out).startsWith('..'))
    throw new Error(`--out ${out} ada di dalam situs itu sendiri; simpan paketnya di luar ${dir}.`);
}

function told(what: string, lines: readonly string[]): string {
  const more = lines.length > MOST_TOLD ? [`… dan ${String(lines.length - MOST_TOLD)} lagi.`] : [];
  return [what, ...lines.slice(0, MOST_TOLD), ...more].join('\n');
}
