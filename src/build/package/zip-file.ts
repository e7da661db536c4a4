/** ZIP files, written entry by entry and read back. Entries carry one fixed date: the same entries give the same bytes. */
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflateSync, unzipSync, Zip, type UnzipFileInfo, type ZipInputFile } from 'fflate';

export interface Entry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Kinds of file that are packed already. */
const PACKED = /\.(?:woff2|png|jpe?g|webp|zip|xlsx|parquet|wasm|gz|pf_\w+|pagefind)$/;
const DEFLATE = 8;
/** The earliest day a ZIP can hold, without a zone because a ZIP holds none. */
const DATE = '1980-01-01T12:00:00';
/** `-rw-r--r--`, for systems that unpack rights. */
const RIGHTS = { os: 3, attrs: 0o100644 * 2 ** 16 };
/** As much as Node reads from one file, so that whatever is written can be verified. */
const LARGEST = 2 ** 31 - 1;
const MANY = 0xffff;
const END_LENGTH = 22;
/** Unpacked bytes held at once while reading. */
const AT_ONCE = 256 * 2 ** 20;

/**
 * Writes a ZIP beside its goal and renames it when it is whole; what stood there stays until then.
 * @throws Error when the disk refuses, or the ZIP grows beyond 2 GiB.
 */
export function writeZip(goal: string, entries: Iterable<Entry>): { readonly bytes: number } {
  const fresh = `${goal}.${String(process.pid)}.tmp`;
  const file = openSync(fresh, 'w');
  try {
    let bytes = 0;
    const write = (chunk: Uint8Array): void => {
      for (let at = 0; at < chunk.length;) at += writeSync(file, chunk, at);
      bytes += chunk.length;
      if (bytes > LARGEST) throw new Error('Paket melebihi 2 GiB. Kurangi isi situsnya, atau bangun tanpa --images.');
    };
    let count = 0;
    const zip = new Zip((error, chunk, final) => {
      if (error) throw error;
      write(final && count > MANY ? withLongCount(chunk, count, bytes) : chunk);
    });
    for (const { path, bytes: content } of entries) {
      count += 1;
      const input: ZipInputFile = {
        filename: path,
        size: content.length,
        crc: crc32(content),
        compression: DEFLATE,
        mtime: DATE,
        ...RIGHTS,
      };
      zip.add(input);
      input.ondata?.(null, deflateSync(content, { level: PACKED.test(path) ? 0 : 6 }), true);
    }
    zip.end();
    closeSync(file);
    renameSync(fresh, goal);
    return { bytes };
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/**
 * The directory at the end of a ZIP with more entries than its own count can say: the long count and where it stands go
 * before it (APPNOTE 6.3.10, 4.3.14 to 4.3.16). `start` is where the directory begins.
 */
function withLongCount(directory: Uint8Array, count: number, start: number): Uint8Array {
  const length = directory.length - END_LENGTH;
  const record = new DataView(new ArrayBuffer(56));
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(4, 44n, true);
  record.setUint16(12, 45, true);
  record.setUint16(14, 45, true);
  record.setBigUint64(24, BigInt(count), true);
  record.setBigUint64(32, BigInt(count), true);
  record.setBigUint64(40, BigInt(length), true);
  record.setBigUint64(48, BigInt(start), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(start + length), true);
  locator.setUint32(16, 1, true);
  const end = new DataView(new ArrayBuffer(END_LENGTH));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, MANY, true);
  end.setUint16(10, MANY, true);
  end.setUint32(12, length, true);
  end.setUint32(16, start, true);
  return Buffer.concat([
    directory.subarray(0, length),
    ...[record, locator, end].map(({ buffer }) => Buffer.from(buffer)),
  ]);
}

/** Reads a ZIP some files at a time. @throws Error when it is none, or is damaged. */
export function* readZip(file: string): Generator<Entry> {
  const data = readFileSync(file);
  const refuse = (cause: unknown) => new Error(`${file} bukan berkas ZIP yang utuh. Unduh atau salin lagi.`, { cause });
  const known: UnzipFileInfo[] = [];
  const unzip = (wanted: (one: UnzipFileInfo) => boolean) => {
    try {
      return unzipSync(data, { filter: (one) => !one.name.endsWith('/') && wanted(one) });
    } catch (error) {
      throw refuse(error);
    }
  };
  unzip((one) => {
    known.push(one);
    return false;
  });
  let group = new Set<string>();
  let held = 0;
  for (const [index, { name, originalSize }] of known.entries()) {
    group.add(name);
    held += originalSize;
    if (held < AT_ONCE && index < known.length - 1) continue;
    const chosen = group;
    for (const [path, bytes] of Object.entries(unzip((one) => chosen.has(one.name)))) yield { path, bytes };
    group = new Set();
    held = 0;
  }
}
