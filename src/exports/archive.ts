/** ZIP files. The only place that knows the library. */
import { crc32 } from 'node:zlib';
import { deflateSync, Zip, ZipDeflate, type ZipInputFile } from 'fflate';
import type { Day } from '#model/date';
import { encoded, joined, type Pieces } from './pieces.ts';

const FIRST_DAY: Day = '1980-01-01';

export interface ArchivedFile {
  readonly name: string;
  readonly pieces: () => Pieces;
}

/**
 * A ZIP of the files in the given order, packed piece by piece. Every file bears the given day, so that the same files are
 * the same bytes in every time zone.
 */
export function* zipped(files: readonly ArchivedFile[], day: Day): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    ready.push(part);
  });
  const mtime = stampOf(day);
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = mtime;
    zip.add(file);
    for (const part of encoded(pieces())) {
      file.push(part);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

/** As a ZIP writes a day. It knows none before 1980; a site without an edition has an earlier one. */
function stampOf(day: Day): Date {
  const [year = 1980, month = 1, date = 1] = (day < FIRST_DAY ? FIRST_DAY : day).split('-').map(Number);
  // The library asks for the day in local time, so it is given in local time.
  return new Date(year, month - 1, date);
}

interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly size: number;
  readonly crc: number;
}

/** Parts that were packed last, by their text: of many small archives most parts are the same. */
const recent = new Map<string, Packed>();
const MOST_RECENT = 200;
/** Longer texts hardly come twice. */
const LONGEST_RECENT = 50_000;
const DEFLATE = 8;

/** A small ZIP of texts, by name, in one piece. Every part bears the given day. */
export function packedZip(
  parts: readonly (readonly [name: string, text: string])[],
  day: Day,
): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const mtime = stampOf(day);
  for (const [filename, text] of parts) {
    const { bytes, size, crc } = packed(text);
    const input: ZipInputFile = { filename, size, crc, compression: DEFLATE, mtime };
    zip.add(input);
    input.ondata?.(null, bytes, true);
  }
  zip.end();
  return joined(chunks);
}

function packed(text: string): Packed {
  const made = recent.get(text) ?? pack(new TextEncoder().encode(text));
  if (text.length > LONGEST_RECENT) return made;
  // What is used again stays longest.
  recent.delete(text);
  recent.set(text, made);
  const [oldest] = recent.keys();
  if (recent.size > MOST_RECENT && oldest !== undefined) recent.delete(oldest);
  return made;
}

function pack(content: Uint8Array): Packed {
  return { bytes: deflateSync(content, { level: 6 }), size: content.length, crc: crc32(content) };
}
