/**
 * Packs bytes as DEFLATE (RFC 1951) by zlib, as the module for WebAssembly that zip.js brings along. What Node packs with depends on the
 * processor; a module for WebAssembly gives the same bytes on each. The library itself packs by streams that have to be waited
 * for, so its module is asked here directly: its functions are no promise, but its version is pinned.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { joined } from './pieces.ts';

const MODULE = '@zip.js/zip.js/dist/zip-module.wasm';
/** Of nine: three fifths of the time that the sixth takes, and 5 % more bytes. */
const LEVEL = 4;
/** How zlib calls what is asked of it: more is to come; end with a whole byte and forget all that was packed; end. */
const [GO_ON, FULL_FLUSH, FINISH] = [0, 3, 4];
/** What zlib says at the end. */
const ENDED = 1;
/** Room for what is packed next, and for what becomes of it. */
const ROOM = 262_144;

interface Zlib {
  readonly memory: WebAssembly.Memory;
  readonly _initialize: () => void;
  readonly malloc: (bytes: number) => number;
  readonly deflate_new: () => number;
  readonly deflate_init_raw: (stream: number, level: number) => number;
  /** Returns what zlib says in the highest byte, and the number of bytes that were packed. */
  readonly deflate_process: (
    stream: number,
    from: number,
    bytes: number,
    to: number,
    room: number,
    how: number,
  ) => number;
  /** How many bytes were taken. */
  readonly deflate_last_consumed: (stream: number) => number;
  readonly deflate_end: (stream: number) => number;
}

interface Loaded {
  readonly zlib: Zlib;
  readonly from: number;
  readonly to: number;
}

let loaded: Loaded | undefined;

function load(): Loaded {
  const file = createRequire(import.meta.url).resolve(MODULE);
  // Its functions are those of the pinned version; the tests pack with it.
  const zlib = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file))).exports as unknown as Zlib;
  zlib._initialize();
  return { zlib, from: zlib.malloc(ROOM), to: zlib.malloc(ROOM) };
}

/** Packed content that ends there. */
export function deflated(content: Uint8Array): Uint8Array<ArrayBuffer> {
  return pack([content], FINISH);
}

/** Packed content that something else follows: it ends with a whole byte, and nothing behind it refers to it. */
export function deflatedPart(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return pack(pieces, FULL_FLUSH);
}

function pack(pieces: readonly Uint8Array[], end: number): Uint8Array<ArrayBuffer> {
  loaded ??= load();
  const { zlib, from, to } = loaded;
  const stream = zlib.deflate_new();
  if (zlib.deflate_init_raw(stream, LEVEL) !== 0) throw new Error('Pemampatan gagal: zlib tidak dapat mulai.');
  const packed: Uint8Array<ArrayBuffer>[] = [];
  /** Returns true at the end of what was asked for. */
  const step = (at: number, bytes: number, how: number): boolean => {
    const said = zlib.deflate_process(stream, at, bytes, to, ROOM, how);
    const state = said >> 24;
    if (state < 0) throw new Error(`Pemampatan gagal: zlib menjawab ${String(state)}.`);
    const made = said & 0xff_ffff;
    // Memory that has grown is another one.
    if (made > 0) packed.push(new Uint8Array(zlib.memory.buffer, to, made).slice());
    return how === FINISH ? state === ENDED : made < ROOM;
  };
  for (const piece of pieces) {
    for (let done = 0; done < piece.length; done += ROOM) {
      const next = piece.subarray(done, done + ROOM);
      new Uint8Array(zlib.memory.buffer, from, next.length).set(next);
      for (let taken = 0; taken < next.length; taken += zlib.deflate_last_consumed(stream))
        step(from + taken, next.length - taken, GO_ON);
    }
  }
  while (!step(from, 0, end));
  zlib.deflate_end(stream);
  return joined(packed);
}
