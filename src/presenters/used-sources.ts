/** The documents a page rests on, each once, by label. */
import { compareText } from '#model/order';
import type { Source } from '#model/source';
import { presentSource, type SourceLine } from './citation.ts';
import type { View } from './view.ts';

export function presentUsed(view: View, sources: Iterable<Source>): readonly SourceLine[] {
  const unique = new Map<string, Source>();
  for (const source of sources) unique.set(source.id, source);
  return [...unique.values()]
    .map((source) => presentSource(view, source))
    .toSorted((a, b) => compareText(a.label, b.label) || compareText(a.title, b.title));
}
