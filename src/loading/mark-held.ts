/** Says "Draf" or "Embargo sampai …" in the name of everything that a preview shows and the published site does not. */
import { formatDay } from '#formatting/date';
import { heldWords } from '#language/held';
import type { Language } from '#model/language';
import type { CollectionName, Collections, Entries, Entry } from '#schemas/entry';
import type { Hold, Holding } from '#reading/holding';

/** A text as editors write it: Indonesian alone, or both languages. */
type TextEntry = string | { readonly id: string; readonly en: string };

/** Adds the mark to a name. `plain` knows its language from the file, `text` from itself. */
interface Mark {
  readonly plain: (name: string) => string;
  readonly text: (name: TextEntry) => TextEntry;
  readonly label: string;
}

/** The same entries; those that bear a mark themselves say so wherever their name stands. */
export function markHeld(entries: Entries, { files }: Holding): Entries {
  if (files.size === 0) return entries;
  const marked = <Name extends CollectionName>(
    list: readonly Entry<Name>[],
    named: (data: Collections[Name], mark: Mark) => Collections[Name],
  ): readonly Entry<Name>[] =>
    list.map((entry) => {
      const hold = files.get(entry.file);
      return hold?.by === entry.file ? { ...entry, data: named(entry.data, markOf(hold, entry.id)) } : entry;
    });
  const inTitle = <Data extends Collections['pages' | 'glossary']>(data: Data, { plain }: Mark): Data => ({
    ...data,
    frontMatter: { ...data.frontMatter, title: plain(data.frontMatter.title) },
  });
  return {
    ...entries,
    sources: marked(entries.sources, (data, { plain }) => ({ ...data, title: plain(data.title) })),
    indicators: marked(entries.indicators, (data, { text }) => ({
      ...data,
      name: text(data.name),
      ...(data.short_name !== undefined && { short_name: text(data.short_name) }),
    })),
    regions: marked(entries.regions, (data, { plain }) => ({
      ...data,
      name: plain(data.name),
      short_name: plain(data.short_name),
    })),
    plans: marked(entries.plans, (data, { text }) => ({ ...data, title: text(data.title) })),
    clusters: marked(entries.clusters, (data, { text }) => ({ ...data, name: text(data.name) })),
    commitments: marked(entries.commitments, (data, { text }) => ({ ...data, wording: text(data.wording) })),
    recommendations: marked(entries.recommendations, (data, { text }) => ({ ...data, text: text(data.text) })),
    replies: marked(entries.replies, (data, { text }) => ({ ...data, text: text(data.text) })),
    networks: marked(entries.networks, (data, { text }) => ({ ...data, name: text(data.name) })),
    glossary: marked(entries.glossary, inTitle),
    pages: marked(entries.pages, inTitle),
    reports: marked(entries.reports, (data, { label }) => ({
      ...data,
      html: `<p><strong>${label}</strong></p>\n${data.html}`,
    })),
  };
}

function markOf(hold: Hold, id: string): Mark {
  const label = (language: Language): string => {
    const words = heldWords(language);
    return hold.until === undefined ? words.draft : words.embargo(formatDay(hold.until, language));
  };
  const add = (name: string, language: Language): string => `${name} (${label(language)})`;
  const own = id.endsWith('.en') ? 'en' : 'id';
  return {
    plain: (name) => add(name, own),
    text: (name) => (typeof name === 'string' ? add(name, 'id') : { id: add(name.id, 'id'), en: add(name.en, 'en') }),
    label: label(own),
  };
}
