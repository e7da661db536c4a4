/** A source as a line under a figure or statement: who, what, when, and the page that tells more. */
import { formatDate } from '#formatting/date';
import { recordWords } from '#language/record';
import type { Language } from '#model/language';
import type { Citation, Source } from '#model/source';
import { pages } from '#routes';
import type { View } from './view.ts';

export interface SourceLine {
  /** "BPS, sebagaimana dikutip …", "ANTARA Jambi (2021)". */
  readonly label: string;
  readonly title: string;
  readonly titleLanguage: Language;
  /** The source's own page on this site. */
  readonly href: string;
  /** The page or table inside the document. */
  readonly page?: string;
}

const labels = new WeakMap<Source, Partial<Record<Language, string>>>();

/** Producer first, then the copy it was read in, then the date; what is not known is said. Made once per source. */
export function sourceLabel(source: Source, language: Language): string {
  const made = labels.get(source) ?? {};
  labels.set(source, made);
  return (made[language] ??= labelOf(source, language));
}

function labelOf(source: Source, language: Language): string {
  const words = recordWords(language);
  const publisher = publisherName(source, language);
  const name = source.via === undefined ? publisher : words.citedBy(publisher, source.via.publisher);
  return `${name} (${formatDate(source.published, language)})`;
}

/** Who produced the document, or that this is not known. */
export function publisherName(source: Source, language: Language): string {
  return source.publisher === 'unknown' ? recordWords(language).publisherUnknown : source.publisher;
}

export function presentSource(view: View, source: Source): SourceLine {
  return {
    label: sourceLabel(source, view.language),
    title: source.title,
    titleLanguage: source.language,
    href: view.to(pages.source(source.id)),
  };
}

export function presentCitation(view: View, citation: Citation): SourceLine {
  const line = presentSource(view, citation.source);
  return citation.page === undefined ? line : { ...line, page: recordWords(view.language).page(citation.page) };
}

export function presentCitations(view: View, citations: readonly Citation[]): readonly SourceLine[] {
  return citations.map((citation) => presentCitation(view, citation));
}
