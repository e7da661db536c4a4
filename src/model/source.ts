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
  readonly licence?: string;
  readonly note?: Text;
  readonly place: Place;
}

/** A pointer into a source: the document, and the page or table where known. */
export interface Citation {
  readonly source: Source;
  readonly page?: string;
}
