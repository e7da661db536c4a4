/** What is said of a site that is not published, and of what in it is held back. */
import type { Language } from '#model/language';

export interface HeldWords {
  /** On every page of a preview. */
  readonly preview: string;
  readonly draft: string;
  readonly embargo: (day: string) => string;
}

const WORDS: Readonly<Record<Language, HeldWords>> = {
  id: {
    preview: 'PRATINJAU. Belum terbit: isinya masih dapat berubah dan memuat draf.',
    draft: 'Draf',
    embargo: (day) => `Embargo sampai ${day}`,
  },
  en: {
    preview: 'PREVIEW. Not published: this may still change and includes drafts.',
    draft: 'Draft',
    embargo: (day) => `Embargo until ${day}`,
  },
};

export function heldWords(language: Language): HeldWords {
  return WORDS[language];
}
