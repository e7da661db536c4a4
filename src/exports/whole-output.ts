/** What is written of one file among others that are made at the same time. */
import { packing, type Packed, type PackedPart } from './archive.ts';
import { batching, measuring, type Digest, type Piece } from './pieces.ts';

/** The next bytes of a file, or its end. */
export type OutputPiece =
  | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly name: string; readonly digest: Digest };

/** Where a part lies in the file, and its packed form in that of the file. */
export interface Place {
  readonly at: number;
  readonly bytes: number;
  readonly packed?: PackedPart;
}

/** A part as it stands elsewhere, whose bytes are read when they are needed and not kept. */
export interface ReadyPart {
  readonly read: () => Uint8Array<ArrayBuffer>;
  readonly packed?: { readonly read: () => Uint8Array; readonly crc: number };
}

export interface Output {
  readonly add: (piece: Piece) => Generator<OutputPiece, void>;
  /** Begins a part; `before` are some letters between it and what comes before. */
  readonly begin: (before: string) => Generator<OutputPiece, void>;
  /** Ends the part that was begun. */
  readonly end: () => Generator<OutputPiece, Place>;
  /** Adds a whole part. */
  readonly take: (before: string, part: ReadyPart) => Generator<OutputPiece, Place>;
  readonly close: () => Generator<OutputPiece, { readonly digest: Digest; readonly packed?: Packed }>;
}

/** `packs`: the file is packed as well, for an archive. */
export function outputTo(name: string, packs: boolean): Output {
  const batch = batching();
  const measure = measuring();
  const pack = packs ? packing() : undefined;
  let [at, begun] = [0, 0];
  const told = (bytes: Uint8Array<ArrayBuffer>): OutputPiece => {
    measure.add(bytes);
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
    *take(before, { read, packed }) {
      yield* begin(before);
      const bytes = read();
      yield told(bytes);
      return place(packed && pack?.take(packed.read(), bytes.length, packed.crc));
    },
    *close() {
      yield* packedToo(batch.flush());
      const digest = measure.close();
      yield { name, digest };
      return { digest, ...(pack !== undefined && { packed: pack.close() }) };
    },
  };
}
