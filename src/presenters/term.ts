/** Glossary words, explained in place on the pages that use them. */
import type { Term } from '#model/dataset';
import type { Language } from '#model/language';
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
  if (view.dataset.glossary.length === 0) return [];
  const haystack = ` ${textsIn(shown, []).map(plainWords).filter(Boolean).join(' ')} `;
  return view.dataset.glossary
    .filter((term) => namesOf(term, view.language).some((name) => haystack.includes(name)))
    .map((term) => presentTerm(view, term));
}

const known = new WeakMap<Term, { readonly id: readonly string[]; readonly en: readonly string[] }>();

/** The names by which a term is found on a page of a language, as whole words. Made once per term. */
function namesOf(term: Term, language: Language): readonly string[] {
  const { title, also } = term;
  const asWords = (names: readonly string[]) => names.map((name) => ` ${plainWords(name)} `);
  const made = known.get(term) ?? {
    id: asWords([title.id, ...also]),
    en: asWords([title.id, ...(title.en === undefined ? [] : [title.en]), ...also]),
  };
  known.set(term, made);
  return made[language];
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

/** Adds every text a reader meets to `found`, without the names of the fields that hold it. */
function textsIn(shown: unknown, found: string[]): readonly string[] {
  if (typeof shown === 'string') found.push(shown.includes('<') ? shown.replaceAll(/<[^>]+>/g, ' ') : shown);
  else if (Array.isArray(shown)) for (const one of shown) textsIn(one, found);
  else if (typeof shown === 'object' && shown !== null)
    for (const [key, value] of Object.entries(shown)) if (!WITHOUT_WORDS.has(key)) textsIn(value, found);
  return found;
}

/** Words in small letters, each parted by one blank. Most texts are plain letters, which are found much quicker. */
function plainWords(text: string): string {
  const small = text.toLowerCase();
  const others = /[^\p{ASCII}]/u.test(small) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g;
  return small.replaceAll(others, ' ').trim();
}
