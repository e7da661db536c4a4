/** The words of any finding. */
import type { Finding } from '#model/finding';
import type { Language } from '#model/language';
import { checkWords } from './checks.ts';
import type { FindingWording, FindingWords } from './finding-words.ts';
import { readingWords } from './reading.ts';

const WORDS: FindingWords = { ...readingWords, ...checkWords };

/** What is wrong, and how to mend it. A code without words, which a test forbids, is shown as it is. */
export function wordsOf(finding: Pick<Finding, 'code' | 'values'>, language: Language): FindingWording {
  return WORDS[finding.code]?.[language](finding.values) ?? { title: finding.code, fix: '' };
}
