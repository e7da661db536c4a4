/** What a publisher's own site keeps of the example content, and what it begins with. Pure: says, does not do. */
import type { Entries } from '#schemas/entry';
import { fileOf, placeFile } from '#reading/parse/placing';
import { site } from '#schemas/site';
import { SCHEMA_VERSION } from '#schemas/version';
import { writeTemplate } from './new/template.ts';

/** Definitions that every site can share; all else belongs to the example. */
const SHARED = ['indicators', 'glossary', 'pages'] as const;
/** Sections of pages that speak of the example, by their headings. */
const OF_THE_EXAMPLE = ['Ini situs contoh', 'This is an example site'];

export interface Publication {
  readonly publisher: string;
  /** `government`, `ngo`, `newsroom`, `university` or `other`. */
  readonly kind: string;
  readonly address?: string;
  /** YYYY-MM-DD */
  readonly releaseDate: string;
}

export interface Clearing {
  /** Files that go, from the content folder on. */
  readonly gone: readonly string[];
  /** Sources that stay because a shared definition cites them. */
  readonly cited: readonly string[];
}

/**
 * Sorts the entries. A source stays where a shared definition rests on it, with its copy: a definition whose source went would
 * be a claim without a ground. `files` are all that were read, also the broken ones, from the content folder on. What is shared is
 * known by its folder, so that a broken indicator stays and is complained of; so is a file that is no content. `site.yaml` is written anew and is neither gone nor kept.
 */
export function clearingOf(entries: Entries, files: readonly string[]): Clearing {
  const citing = [
    ...entries.indicators.map(({ data }) => data.sources),
    ...entries.glossary.map(({ data }) => data.frontMatter.sources),
    ...entries.pages.map(({ data }) => data.frontMatter.sources),
  ];
  const cited = new Set(
    citing.flatMap((list) => list ?? []).map((one) => (typeof one === 'string' ? one : one.source)),
  );
  const stays = entries.sources.filter(({ id }) => cited.has(id));
  const kept = new Set([
    'site.yaml',
    ...stays.map(({ file }) => file),
    ...stays.flatMap(({ data }) => (data.copy === undefined ? [] : [fileOf('copies', data.copy)])),
  ]);
  const isShared = (file: string): boolean => SHARED.some((name) => file.startsWith(`${name}/`));
  return {
    gone: files.filter((file) => 'collection' in placeFile(file) && !kept.has(file) && !isShared(file)),
    cited: stays.map(({ id }) => id),
  };
}

/** The page without the sections that speak of the example content. */
export function withoutExample(markdown: string): string {
  const sections = markdown.split(/^(?=## )/m);
  return sections.filter((text) => !OF_THE_EXAMPLE.includes(/^## (.*)/.exec(text)?.[1]?.trim() ?? '')).join('');
}

/** The text of `site.yaml`. */
export function siteText({ publisher, kind, address, releaseDate }: Publication): string {
  return writeTemplate(site, 'site', {
    publisher: { name: publisher, kind },
    ...(address !== undefined && { address }),
    languages: ['id', 'en'],
    release_date: releaseDate,
    schema_version: SCHEMA_VERSION,
  }).text;
}
