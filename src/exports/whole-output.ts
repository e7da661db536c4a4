/** What is written of one file among others that are made at the same time. */
import { packing, type Packed } from './archive.ts';
import { batching, measuring, type Digest } from './pieces.ts';

/** The next bytes of a file, or its end. */
export type OutputPiece =
  | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly name: string; readonly digest: Digest };

export interface Output {
  readonly add: (piece: string | Uint8Array) => Generator<OutputPiece, void>;
  readonly close: () => Generator<OutputPiece, { readonly digest: Digest; readonly packed?: Packed }>;
}

/** `packs`: the file is packed as well, for an archive. */
export function outputTo(name: string, packs: boolean): Output {
  const batch = batching();
  const measure = measuring();
  const pack = packs ? packing() : undefined;
  function* told(parts: Iterable<Uint8Array<ArrayBuffer>>): Generator<OutputPiece> {
    for (const bytes of parts) {
      measure.add(bytes);
      pack?.add(bytes);
      yield { name, bytes };
    }
  }
  return {
    add: (piece) => told(batch.add(piece)),
    *close() {
      yield* told(batch.close());
      const digest = measure.close();
      yield { name, digest };
      return { digest, ...(pack !== undefined && { packed: pack.close() }) };
    },
  };
}
