/** Words beside the dots of a roll-out. */
import type { Language } from '#model/language';

const id = { done: 'sudah', 'not-done': 'belum', unknown: 'belum diketahui' };
export type CoverageWords = typeof id;

const en: CoverageWords = { done: 'done', 'not-done': 'not done', unknown: 'not known' };

export function coverageWords(language: Language): CoverageWords {
  return language === 'id' ? id : en;
}
