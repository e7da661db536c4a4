/** Glossary words, explained in place on the pages that use them. */
import type { Term } from '#model/dataset';
import { pages } from '#routes';
import type { View, Words } from './view.ts';

export interface TermLine {
  readonly title: Words;
  readonly short: Words;
  readonly href: string;
}

export function presentTerm(view: View, term: Term): TermLine {
  return { title: view.say(term.title), short: view.say(term.short), href: view.to(pages.term(term.id)) };
}

/** The glossary words that occur in what a page shows, as whole words, in glossary order. */
export function termsIn(view: View, shown: unknown): readonly TermLine[] {
  const haystack = ` ${plainWords(textIn(shown).join(' '))} `;
  return view.dataset.glossary
    .filter(({ title, also }) =>
      [title.id, ...(view.language === 'en' && title.en !== undefined ? [title.en] : []), ...also].some((name) =>
        haystack.includes(` ${plainWords(name)} `),
      ),
    )
    .map((term) => presentTerm(view, term));
}

/** Keys of presented data that hold addresses, drawings and codes: no words that a reader meets. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set([
  'href',
  'planHref',
  'judgedHref',
  'byHref',
  'svg',
  'spark',
  'id',
  'anchor',
  'code',
]);

/** Every text a reader meets, without the names of the fields that hold it. */
function textIn(shown: unknown): readonly string[] {
  if (typeof shown === 'string') return [shown.replaceAll(/<[^>]+>/g, ' ')];
  if (Array.isArray(shown)) return shown.flatMap(textIn);
  if (typeof shown !== 'object' || shown === null) return [];
  return Object.entries(shown).flatMap(([key, value]) => (WITHOUT_WORDS.has(key) ? [] : textIn(value)));
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
