/** Prose in two files, `….md` and `….en.md`, → one record. */
import type { Prose, Term } from '#model/dataset';
import type { Entry } from '#schemas/entry';
import { type Joining } from './joining.ts';
import { failure } from '../parse/report.ts';
import { present } from './present.ts';
import { sourcesOf } from './values.ts';

type ProseEntry = Entry<'reports'> | Entry<'pages'> | Entry<'glossary'>;

/** An Indonesian file with its English twin, if there is one. */
export interface Pair<Item extends ProseEntry> {
  readonly original: Item;
  readonly english?: Item;
}

/** Pairs the files by id. English without Indonesian is a finding. */
export function pairsOf<Item extends ProseEntry>(joining: Joining, entries: readonly Item[]): readonly Pair<Item>[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    if (!entry.id.endsWith('.en') || byId.has(entry.id.slice(0, -3))) continue;
    const original = entry.file.replace(/\.en\.md$/, '.md');
    if (joining.broken.has(original)) continue;
    joining.findings.push(failure('translation-without-original', { file: entry.file, line: 1 }, { original }));
  }
  return entries
    .filter((entry) => !entry.id.endsWith('.en'))
    .map((original) => {
      const english = byId.get(`${original.id}.en`);
      return english === undefined ? { original } : { original, english };
    });
}

export function proseOf(joining: Joining, { original, english }: Pair<ProseEntry>): Prose {
  const sources = [original, ...(english === undefined ? [] : [english])].flatMap((entry) =>
    sourcesOf({ joining, file: entry.file, path: 'sources' }, entry.data.frontMatter.sources),
  );
  const { title } = original.data.frontMatter;
  return {
    id: original.id,
    title: english === undefined ? { id: title } : { id: title, en: english.data.frontMatter.title },
    html: english === undefined ? { id: original.data.html } : { id: original.data.html, en: english.data.html },
    sources: [...new Set(sources)],
    place: { file: original.file, line: 1 },
  };
}

export function termOf(joining: Joining, pair: Pair<Entry<'glossary'>>): Term {
  const id = pair.original.data.frontMatter;
  const en = pair.english?.data.frontMatter;
  return present({
    ...proseOf(joining, pair),
    short: en === undefined ? { id: id.short } : { id: id.short, en: en.short },
    also: [...new Set([...(id.also ?? []), ...(en?.also ?? [])])],
    formerly: id.formerly,
  });
}
