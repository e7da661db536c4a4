/** One entry of the search index: what is found by which words, and where it leads. */
import type { Language } from '#model/language';
import { COVERAGE_SEGMENTS, filterAddress, inSite, regionSegment, SEARCH_KINDS } from '#routes';
import type { Coverage, RegionAddress, SearchKind, SitePath } from '#routes';
import type { Standing } from '#model/commitment-filter';
import { searchWords } from '#language/search';
import type { View, Words } from '../view.ts';

/** A run of words that has an address of its own: first word, word after the last, full path, name. */
export type SearchPart = readonly [from: number, to: number, path: SitePath, name: string];

/**
 * What a result needs and nobody searches for, written as JSON in place of the record's address: full path; the language
 * of title and of summary where it is not the page's (`id` or empty); parts; and the full path in a region still to be
 * named (`*`), or empty.
 */
export type SearchAddress = readonly [
  path: SitePath,
  titleLang: string,
  summaryLang: string,
  parts: readonly SearchPart[],
  anywhere: SitePath,
];

/** As the index takes it. */
export interface SearchRecord {
  /** A `SearchAddress` as JSON; no two records share one. */
  readonly url: string;
  readonly language: Language;
  /** Words alone, each parted by one space: parts count them. */
  readonly content: string;
  /** The title stands under a name of its kind (`Heading`), because words in it weigh by that. */
  readonly meta: Readonly<Partial<Record<Heading | 'kind' | 'summary', string>>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A region's name weighs most, then an indicator's; the headline of a source, which names many subjects, weighs least. */
export type Heading = 'region' | 'indicator' | 'title' | 'source';

/** Words to be found by; with `to` they have an address of their own. */
export interface Piece {
  readonly text: string;
  readonly to?: SitePath;
  /** What the address is called, where it is not the words themselves. */
  readonly name?: string;
}

export interface RecordInput {
  readonly kind: SearchKind;
  readonly path: SitePath;
  readonly title: Words;
  readonly summary: Words;
  readonly pieces?: readonly Piece[];
  readonly regions?: readonly RegionAddress[];
  readonly status?: Coverage | Standing;
  readonly anywhere?: SitePath;
}

export function searchRecord(view: View, input: RecordInput): SearchRecord {
  const { language } = view;
  const { title, summary, regions = [], status } = input;
  const { content, parts } = placed([{ text: title.text }, ...(input.pieces ?? [])], language);
  const anywhere = input.anywhere === undefined ? '' : inSite(input.anywhere, language);
  const address: SearchAddress = [inSite(input.path, language), title.lang ?? '', summary.lang ?? '', parts, anywhere];
  return {
    url: JSON.stringify(address),
    language,
    content,
    meta: { [headingOf(input.kind)]: title.text, kind: searchWords(language).kind[input.kind], summary: summary.text },
    filters: {
      jenis: [SEARCH_KINDS[input.kind]],
      ...(regions.length > 0 && { wilayah: regions.map(regionSegment) }),
      ...(status !== undefined && { status: [statusAddress(status)] }),
    },
  };
}

function headingOf(kind: SearchKind): Heading {
  return kind === 'region' || kind === 'indicator' || kind === 'source' ? kind : 'title';
}

/** A status of a commitment or the coverage of a region, as a query writes it. */
export function statusAddress(status: Coverage | Standing): string {
  return status === 'full' || status === 'figures' || status === 'none'
    ? COVERAGE_SEGMENTS[status]
    : filterAddress({ by: 'standing', standing: status }).value;
}

function placed(
  pieces: readonly Piece[],
  language: Language,
): { readonly content: string; readonly parts: readonly SearchPart[] } {
  const words: string[] = [];
  const parts: SearchPart[] = [];
  for (const { text, to, name = text } of pieces) {
    const from = words.length;
    words.push(...wordsOf(text));
    if (to !== undefined) parts.push([from, words.length, inSite(to, language), name]);
  }
  return { content: words.join(' '), parts };
}

/** What stands between spaces and has a letter or a digit: the index counts words the same way. */
function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
