/** The glossary, and the page of one word. */
import { libraryWords } from '#language/library';
import type { Dataset, Prose, Term } from '#model/dataset';
import type { Language } from '#model/language';
import { pages, type SitePath } from '#routes';
import { presentSource, type SourceLine } from './citation.ts';
import { presentFrame, type Frame } from './frame.ts';
import { presentTerm, type TermLine } from './term.ts';
import { viewAt, type Words } from './view.ts';

export interface GlossaryPage {
  readonly frame: Frame;
  readonly terms: readonly TermLine[];
}

export function presentGlossary(dataset: Dataset, language: Language): GlossaryPage {
  const view = viewAt(dataset, language, pages.glossary());
  const words = libraryWords(language);
  return {
    frame: presentFrame(view, { heading: { text: words.glossaryHeading }, description: words.glossaryDescription }),
    terms: dataset.glossary.map((term) => presentTerm(view, term)),
  };
}

export interface ProsePage {
  readonly frame: Frame;
  readonly lead?: Words;
  readonly html: string;
  readonly lang?: 'id';
  readonly also: readonly string[];
  readonly sources: readonly SourceLine[];
}

export function presentTermPage(dataset: Dataset, term: Term, language: Language): ProsePage {
  const view = viewAt(dataset, language, pages.term(term.id));
  const words = libraryWords(language);
  return {
    ...presentProse(dataset, term, language, pages.term(term.id), [
      { text: words.glossaryHeading, href: view.to(pages.glossary()) },
    ]),
    lead: view.say(term.short),
    also: term.also,
  };
}

/** A page of an editor's prose. */
export function presentProse(
  dataset: Dataset,
  prose: Prose,
  language: Language,
  path: SitePath,
  crumbs: Frame['crumbs'] = [],
): ProsePage {
  const view = viewAt(dataset, language, path);
  const title = view.say(prose.title);
  const english = language === 'en' ? prose.html.en : undefined;
  const first = english ?? prose.html.id;
  return {
    frame: presentFrame(view, { heading: title, description: plain(first), crumbs }),
    html: first,
    ...(language === 'en' && english === undefined && { lang: 'id' }),
    also: [],
    sources: prose.sources.map((source) => presentSource(view, source)),
  };
}

/** The first sentence or so of a text, for search results. */
function plain(html: string): string {
  const text = html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const end = text.indexOf('. ', 60);
  return (end > 0 && end < 200 ? text.slice(0, end + 1) : text.slice(0, 160)).trim();
}
