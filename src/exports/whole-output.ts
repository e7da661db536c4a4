/** What is written of one file among others that are made at the same time. */
import { packing, type Packed, type PackedPart } from './archive.ts';
import { batching, measuring, type Measuring, type Piece } from './pieces.ts';

/**
 * The next bytes of a file; a part that it has in common with the file before, and where that lies there; its end; or, some time after
 * that, the question for its fingerprint.
 */
export type OutputPiece =
  | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly name: string; readonly copied: Span }
  | { readonly name: string; readonly ended: true }
  | { readonly name: string; readonly asked: true };

/** Bytes of a file. */
export interface Span {
  readonly at: number;
  readonly bytes: number;
}

/** What whoever takes the pieces answers to that question: the SHA-256 in hexadecimal. */
export type Answer = string | undefined;

/** Where a part lies in the file, and its packed form in that of the file. */
export interface Place {
  readonly at: number;
  readonly bytes: number;
  readonly packed?: PackedPart;
}

/** The packed form of a part as it stands elsewhere, which is read when it is needed and not kept. */
export interface ReadyPacked {
  readonly read: () => Uint8Array;
  readonly crc: number;
}

export interface Output {
  readonly add: (piece: Piece) => Generator<OutputPiece, void>;
  /** Begins a part; `before` are some letters between it and what comes before. */
  readonly begin: (before: string) => Generator<OutputPiece, void>;
  /** Ends the part that was begun. */
  readonly end: () => Generator<OutputPiece, Place>;
  /** Adds a whole part of the file before. */
  readonly take: (before: string, part: Span, packed?: ReadyPacked) => Generator<OutputPiece, Place>;
  readonly close: () => Generator<OutputPiece, { readonly bytes: number; readonly packed?: Packed }>;
}

/** `packs`: the file is packed as well, for an archive. */
export function outputTo(name: string, packs: boolean): Output {
  const batch = batching();
  const pack = packs ? packing() : undefined;
  let [at, begun] = [0, 0];
  const told = (bytes: Uint8Array<ArrayBuffer>): OutputPiece => {
    at += bytes.length;
    return { name, bytes };
  };
  function* packedToo(pieces: Iterable<Uint8Array<ArrayBuffer>>): Generator<OutputPiece> {
    for (const bytes of pieces) {
      pack?.add(bytes);
      yield told(bytes);
    }
  }
  function* begin(before: string): Generator<OutputPiece> {
    yield* packedToo(batch.flush());
    pack?.cut();
    const short = new TextEncoder().encode(before);
    if (short.length > 0) {
      pack?.addShort(short);
      yield told(short);
    }
    begun = at;
  }
  const place = (packed: PackedPart | undefined): Place => ({
    at: begun,
    bytes: at - begun,
    ...(packed !== undefined && { packed }),
  });
  return {
    add: (piece) => packedToo(batch.add(piece)),
    begin,
    *end() {
      yield* packedToo(batch.flush());
      return place(pack?.cut());
    },
    *take(before, copied, packed) {
      yield* begin(before);
      yield { name, copied };
      at += copied.bytes;
      return place(packed && pack?.take(packed.read(), copied.bytes, packed.crc));
    },
    *close() {
      yield* packedToo(batch.flush());
      yield { name, ended: true };
      return { bytes: at, ...(pack !== undefined && { packed: pack.close() }) };
    },
  };
}

/** The fingerprint of a file that has ended. */
export function* fingerprint(name: string): Generator<OutputPiece, string, Answer> {
  const sha256 = yield { name, asked: true };
  if (sha256 === undefined) throw new Error(`Nobody answered what the fingerprint of ${name} is.`);
  return sha256;
}

/** The pieces of files of which nothing is copied: each question is answered with what was measured on the way. */
export function* measured<Other extends object>(
  pieces: Generator<OutputPiece | Other, void, Answer>,
): Generator<Other | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }, void> {
  const measures = new Map<string, Measuring>();
  for (let next = pieces.next(); next.done !== true;) {
    const piece = next.value;
    let answer: Answer;
    if ('asked' in piece) answer = (measures.get(piece.name) ?? measuring()).close().sha256;
    else if ('copied' in piece) throw new Error(`A part of ${piece.name} is to be copied.`);
    else if ('bytes' in piece) {
      const measure = measures.get(piece.name) ?? measuring();
      measures.set(piece.name, measure);
      measure.add(piece.bytes);
      yield piece;
    } else if (!('ended' in piece)) yield piece;
    next = pieces.next(answer);
  }
}
