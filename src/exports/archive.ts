/** ZIP files. The only place that knows the library which puts them together; `deflate.ts` packs. */
import { crc32 } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { Day } from '#model/date';
import { crcOfBoth } from './crc.ts';
import { deflated, deflatedPart } from './deflate.ts';

const FIRST_DAY: Day = '1980-01-01';
/** How a ZIP calls what is packed here. */
const DEFLATED = 8;
/** As much of what comes piece by piece is packed at once. */
const AT_ONCE = 1_048_576;
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
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
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
  const pack = (): void => {
    if (waitingBytes > 0) put(deflatedPart(waiting));
    [waiting, waitingBytes] = [[], 0];
  };
  /** What was noted since the last time is whole. */
  const cut = (): PackedPart => {
    pack();
    const part = { at: begun, bytes: at - begun, crc: ownCrc };
    size += ownSize;
    crc = crcOfBoth(crc, ownCrc, ownSize);
    [begun, ownSize, ownCrc] = [at, 0, 0];
    return part;
  };
  return {
    add: (piece) => {
      note(piece);
      waiting.push(piece);
      waitingBytes += piece.length;
      if (waitingBytes >= AT_ONCE) pack();
    },
    addShort: (piece) => {
      cut();
      note(piece);
      put(stored(piece));
      cut();
    },
    cut,
    take: (packed, takenSize, takenCrc) => {
      cut();
      put(new Uint8Array(packed));
      [ownSize, ownCrc] = [takenSize, takenCrc];
      return cut();
    },
    close: () => {
      cut();
      put(END);
      return { chunks, size, crc };
    },
  };
}

/** More is no single block (RFC 1951, 3.2.4). In bytes. */
const LARGEST_STORED = 65_535;

/** A block that is not packed and not the last. @throws Error where the piece is too large for one. */
function stored(piece: Uint8Array): Uint8Array<ArrayBuffer> {
  const { length } = piece;
  if (length > LARGEST_STORED)
    throw new Error(`${String(length)} bita tidak muat tanpa dimampatkan; paling banyak 65.535.`);
  const block = new Uint8Array(5 + length);
  block.set([0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff]);
  block.set(piece, 5);
  return block;
}

export function packText(text: string): Packed {
  const content = new TextEncoder().encode(text);
  return { chunks: [deflated(content)], size: content.length, crc: crc32(content) };
}

/**
 * A text of at most 65,535 bytes as it is, for one so short that packing it takes longer than it is worth. Still in the packed
 * form: readers refuse entries that are not, where their size follows after them.
 */
export function wrapText(text: string): Packed {
  const content = new TextEncoder().encode(text);
  return { chunks: [stored(content), END], size: content.length, crc: crc32(content) };
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
