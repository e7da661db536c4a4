/** ZIP files. The only place that knows the library. */
import { crc32 } from 'node:zlib';
import { Deflate, deflateSync, Zip, type ZipInputFile } from 'fflate';
import type { Day } from '#model/date';
import { crcOfBoth } from './crc.ts';

const FIRST_DAY: Day = '1980-01-01';
/** How a ZIP calls what is packed here. */
const DEFLATED = 8;
/** Of nine. Below, a fifth of the time is saved by 3 % more bytes; above nothing is gained. */
const LEVEL = 4;

/** For what comes piece by piece: of twelve. More is taken anew for each part, and makes nothing smaller. */
const MEMORY = 4;
/** Packed content is ended by an empty last block (RFC 1951, 3.2.6). */
const END = Uint8Array.of(3, 0);

/** Content as a ZIP holds it. */
export interface Packed {
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  /** Bytes before packing, and their checksum. */
  readonly size: number;
  readonly crc: number;
}

/** Where a part lies in packed content, in bytes, and the checksum of what it was. */
export interface PackedPart {
  readonly at: number;
  readonly bytes: number;
  readonly crc: number;
}

/**
 * Packs content that comes piece by piece. A part of it is packed by itself, from one `cut` to the next, so that it has the same
 * bytes whatever stands around it.
 */
export interface Packing {
  readonly add: (piece: Uint8Array) => void;
  /** Text of a few bytes between two parts. */
  readonly addShort: (piece: Uint8Array) => void;
  /** Begins a part, and ends the one before; returns where that lies. */
  readonly cut: () => PackedPart;
  /** Adds a copy of a part that was packed before. `size`: its bytes before packing. */
  readonly take: (packed: Uint8Array, size: number, crc: number) => PackedPart;
  readonly close: () => Packed;
}

export function packing(): Packing {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let deflate: Deflate | undefined;
  let [at, size, crc] = [0, 0, 0];
  let [begun, ownSize, ownCrc] = [0, 0, 0];
  const put = (chunk: Uint8Array<ArrayBuffer>): void => {
    chunks.push(chunk);
    at += chunk.length;
  };
  const note = (piece: Uint8Array): void => {
    ownSize += piece.length;
    ownCrc = crc32(piece, ownCrc);
  };
  /** What was noted since the last time is whole. */
  const finish = (): PackedPart => {
    const part = { at: begun, bytes: at - begun, crc: ownCrc };
    size += ownSize;
    crc = crcOfBoth(crc, ownCrc, ownSize);
    [begun, ownSize, ownCrc] = [at, 0, 0];
    return part;
  };
  const cut = (): PackedPart => {
    deflate?.flush();
    deflate?.push(new Uint8Array(), true);
    const last = deflate && chunks.pop();
    deflate = undefined;
    if (last !== undefined) {
      at -= last.length;
      put(notLast(last));
    }
    return finish();
  };
  return {
    add: (piece) => {
      note(piece);
      deflate ??= new Deflate({ level: LEVEL, mem: MEMORY }, put);
      deflate.push(piece);
    },
    addShort: (piece) => {
      cut();
      note(piece);
      put(stored(piece));
      finish();
    },
    cut,
    take: (packed, takenSize, takenCrc) => {
      cut();
      put(new Uint8Array(packed));
      [ownSize, ownCrc] = [takenSize, takenCrc];
      return finish();
    },
    close: () => {
      if (deflate === undefined) put(END);
      else deflate.push(new Uint8Array(), true);
      finish();
      return { chunks, size, crc };
    },
  };
}

/**
 * The end of packed content, an empty last block that may follow some bits of another one, as one that is not the last, and an
 * empty stored block behind it, so that what follows begins with a byte (RFC 1951, 3.2.3 to 3.2.6).
 */
function notLast(end: Uint8Array): Uint8Array<ArrayBuffer> {
  const bits = end.reduce((sum, byte, index) => sum | (byte << (8 * index)), 0);
  // Of the ten bits of the block the first two are set: that it is the last, and its type.
  const first = 30 - Math.clz32(bits);
  const opened = bits & ~(1 << first);
  const bytes = Math.ceil((first + 10 + 3) / 8);
  return Uint8Array.of(...[0, 8, 16].slice(0, bytes).map((by) => (opened >> by) & 0xff), 0, 0, 0xff, 0xff);
}

/** A block that is not packed and not the last (RFC 1951, 3.2.4), of at most 65,535 bytes. */
function stored(piece: Uint8Array): Uint8Array<ArrayBuffer> {
  const { length } = piece;
  return Uint8Array.of(0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff, ...piece);
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
 * time zone. `onEntry` is told where the packed form of each begins.
 */
export function* zipOf(
  entries: Iterable<readonly [name: string, packed: Packed]>,
  day: Day,
  onEntry?: (name: string, at: number) => void,
): Generator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    ready.push(part);
    at += part.length;
  });
  const mtime = stampOf(day);
  for (const [filename, { chunks, size, crc }] of entries) {
    const input: ZipInputFile = { filename, size, crc, compression: DEFLATED, mtime };
    zip.add(input);
    // Brings forth what stands before the content.
    input.ondata?.(null, new Uint8Array(), false);
    onEntry?.(filename, at);
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
