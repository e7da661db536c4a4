/** A file as pieces that follow each other, so that a large one is never a single text. */
import { createHash } from 'node:crypto';

export type Pieces = Iterable<string | Uint8Array>;

/** How many letters are encoded at once. */
const AT_ONCE = 65_536;

/** The pieces as UTF-8, small ones joined. */
export function* encoded(pieces: Pieces): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let waiting = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') waiting += piece;
    if (waiting.length >= AT_ONCE || typeof piece !== 'string') {
      if (waiting !== '') yield encoder.encode(waiting);
      waiting = '';
    }
    if (typeof piece !== 'string') yield new Uint8Array(piece);
  }
  if (waiting !== '') yield encoder.encode(waiting);
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

export function digestOf(pieces: Pieces): Digest {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const part of encoded(pieces)) {
    hash.update(part);
    bytes += part.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
