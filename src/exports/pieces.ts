/** A file as pieces that follow each other, so that a large one is never a single text. */
import { createHash } from 'node:crypto';

/** Bytes are handed on as they are: nobody changes them afterwards. */
export type Piece = string | Uint8Array<ArrayBuffer>;
export type Pieces = Iterable<Piece>;

/** How many letters are encoded at once. */
const AT_ONCE = 65_536;

/** Encodes pieces as UTF-8 as they come, small ones joined. */
export interface Batching {
  readonly add: (piece: Piece) => readonly Uint8Array<ArrayBuffer>[];
  /** What is still waiting to be joined. */
  readonly flush: () => readonly Uint8Array<ArrayBuffer>[];
}

export function batching(): Batching {
  const encoder = new TextEncoder();
  let waiting = '';
  const flush = (): Uint8Array<ArrayBuffer>[] => {
    if (waiting === '') return [];
    const part = encoder.encode(waiting);
    waiting = '';
    return [part];
  };
  return {
    add: (piece) => {
      if (typeof piece !== 'string') return [...flush(), piece];
      waiting += piece;
      return waiting.length >= AT_ONCE ? flush() : [];
    },
    flush,
  };
}

/** The pieces as UTF-8, small ones joined. */
export function* encoded(pieces: Pieces): Generator<Uint8Array<ArrayBuffer>> {
  const batch = batching();
  for (const piece of pieces) yield* batch.add(piece);
  yield* batch.flush();
}

/** The pieces one by one, as they are asked for: a large file is never in memory twice. */
export function streamed(pieces: Pieces): ReadableStream<Uint8Array<ArrayBuffer>> {
  const parts = encoded(pieces);
  return new ReadableStream({
    pull(controller) {
      const next = parts.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

export function joined(pieces: Pieces): Uint8Array<ArrayBuffer> {
  const parts = [...encoded(pieces)];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export interface Digest {
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** Measures content that comes in parts. */
export interface Measuring {
  readonly add: (part: Uint8Array) => void;
  readonly close: () => Digest;
}

export function measuring(): Measuring {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add: (part) => {
      hash.update(part);
      bytes += part.length;
    },
    close: () => ({ bytes, sha256: hash.digest('hex') }),
  };
}
