import type { PartialDate } from './date.ts';
import type { Text } from './language.ts';
import type { Place } from './finding.ts';

export type SourceKind = 'statistics' | 'news' | 'regulation' | 'plan' | 'government' | 'dataset' | 'other';

/** A document that figures and statements rest on. `unknown` is said aloud, never left out. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  /** Who produced the document; for a second-hand copy the original producer, with `via` naming the copy. */
  readonly publisher: string;
  readonly title: string;
  readonly published: PartialDate;
  /** Web address of the copy that was read; undefined means unknown. */
  readonly address?: string;
  /** When somebody of this site last saw it. */
  readonly seen: PartialDate;
  /** Through whom a second-hand copy came; undefined for the document itself. */
  readonly via?: { readonly publisher: string; readonly title?: string };
  readonly language: 'id' | 'en';
  /** Copy in a web archive, and when it was made. */
  readonly archive?: { readonly address: string; readonly on: PartialDate };
  /** SHA-256 of the file that was read, in hexadecimal. */
  readonly sha256?: string;
  /** That file, kept with the content. */
  readonly copy?: Copy;
  /** Whether the copy may be handed on; undefined: nobody has said so. */
  readonly redistribution?: 'allowed' | 'not-allowed';
  /** Why it may: licence, permission or law. */
  readonly ground?: Text;
  readonly licence?: string;
  readonly note?: Text;
  /** Ids of earlier times. */
  readonly formerly?: readonly string[];
  readonly place: Place;
}

/** A file kept with the content, as it lies there. */
export interface Copy {
  /** Name in `sources/files/`. */
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** Size in bytes. */
  readonly bytes: number;
  readonly place: Place;
}

/** The copy that is shipped with the site: only one that may be handed on, for a reason that is printed. */
export function shippedCopy({ copy, redistribution, ground }: Source): Copy | undefined {
  return redistribution === 'allowed' && ground !== undefined ? copy : undefined;
}

/** A pointer into a source: the document, and the page or table where known. */
export interface Citation {
  readonly source: Source;
  readonly page?: string;
}
