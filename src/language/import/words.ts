/** The words of anything that an import found. */
import type { Language } from '#model/language';
import type { FindingWording, FindingWords } from '../findings/finding-words.ts';
import { cellWords } from './cells.ts';
import { fileWords } from './files.ts';
import { headingWords } from './headings.ts';
import { rowWords } from './rows.ts';

const WORDS: FindingWords = { ...fileWords, ...headingWords, ...cellWords, ...rowWords };

/** What happened and what to do; `fix` is '' where nothing is to be done. A code without words, which a test forbids, stands as it is. */
export function importWordsOf(
  { code, values }: { readonly code: string; readonly values: Readonly<Record<string, string>> },
  language: Language,
): FindingWording {
  return WORDS[code]?.[language](values) ?? { title: code, fix: '' };
}

/** Every code that has words. */
export const WORDED_CODES: readonly string[] = Object.keys(WORDS);
