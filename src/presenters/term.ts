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

/** The glossary words that occur in the given text, as whole words, in glossary order. */
export function termsIn(view: View, text: string): readonly TermLine[] {
  const haystack = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return view.dataset.glossary
    .filter((term) =>
      [term.title.id, ...term.also].some((name) =>
        haystack.includes(
          ` ${name
            .toLowerCase()
            .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
            .trim()} `,
        ),
      ),
    )
    .map((term) => presentTerm(view, term));
}
