/** The formats in which references can be had, by the ending of their file. */
import { bibtexOf } from './bibtex.ts';
import { cslJsonOf } from './csl-json.ts';
import type { Reference } from './reference.ts';
import { risOf } from './ris.ts';

export const REFERENCE_FORMATS = { bib: bibtexOf, ris: risOf, 'csl.json': cslJsonOf } as const satisfies Readonly<
  Record<string, (references: readonly Reference[]) => string>
>;

export type ReferenceFormat = keyof typeof REFERENCE_FORMATS;
