/** ZIP files. The only place that knows the library. */
import { crc32 } from 'node:zlib';
import { Deflate, deflateSync, Zip, type ZipInputFile } from 'fflate';
import type { Day } from '#model/date';

const FIRST_DAY: Day = '1980-01-01';
/** How a ZIP calls what is packed here. */
const DEFLATED = 8;
/** Of nine. Below, a fifth of the time is saved by 3 % more bytes; above nothing is gained. */
const LEVEL = 4;

/** Content as a ZIP holds it. */
export interface Packed {
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  /** Bytes before packing, and their checksum. */
  readonly size: number;
  readonly crc: number;
}

/** Packs content that comes in parts. */
export interface Packing {
  readonly add: (part: Uint8Array) => void;
  readonly close: () => Packed;
}

export function packing(): Packing {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const deflate = new Deflate({ level: LEVEL }, (chunk) => chunks.push(chunk));
  let [size, crc] = [0, 0];
  return {
    add: (part) => {
      size += part.length;
      crc = crc32(part, crc);
      deflate.push(part);
    },
    close: () => {
      deflate.push(new Uint8Array(), true);
      return { chunks, size, crc };
    },
  };
}

export function packText(text: string): Packed {
  return packedAt(LEVEL, text);
}

/**
 * The text as it is, for one so short that packing it takes longer than it is worth. Still in the packed form: readers refuse
 * entries that are not, where their size follows after them.
 */
export function wrapText(text: string): Packed {
  return packedAt(0, text);
}

function packedAt(level: typeof LEVEL | 0, text: string): Packed {
  const content = new TextEncoder().encode(text);
  return { chunks: [deflateSync(content, { level })], size: content.length, crc: crc32(content) };
}

/** What was packed last, by its text. */
const recent = new Map<string, Packed>();
const MOST_RECENT = 200;

/** For texts that many archives have in common. */
export function packCommon(text: string): Packed {
  const made = recent.get(text) ?? packText(text);
  // What is used again stays longest.
  recent.delete(text);
  recent.set(text, made);
  const [oldest] = recent.keys();
  if (recent.size > MOST_RECENT && oldest !== undefined) recent.delete(oldest);
  return made;
}

/**
 * A ZIP of the given contents in their order. Each bears the given day, so that the same files are the same bytes in every
 * time zone.
 */
export function* zipOf(entries: Iterable<readonly [name: string, packed: Packed]>, day: Day): Generator<Uint8Array> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    ready.push(part);
  });
  const mtime = stampOf(day);
  for (const [filename, { chunks, size, crc }] of entries) {
    const input: ZipInputFile = { filename, size, crc, compression: DEFLATED, mtime };
    zip.add(input);
    for (const chunk of chunks) input.ondata?.(null, chunk, false);
    input.ondata?.(null, new Uint8Array(), true);
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
