/** The sources of a brief, numbered in the order in which they are first named. */
import type { Citation, Source } from '#model/source';
import { recordWords } from '#language/record';
import { presentSource, type SourceLine } from '../citation.ts';
import type { View } from '../view.ts';
import type { Cite } from './draft.ts';
import { FULL_WIDTH, wrappedLines } from './wrapped-lines.ts';

export interface NumberedSource extends SourceLine {
  readonly number: number;
}

interface Numbered {
  readonly source: Source;
  readonly pages: Set<string>;
}

export interface SourceNumbers {
  readonly cite: Cite;
  readonly list: (view: View) => readonly NumberedSource[];
}

/** A fresh count. A source has one number; the pages named in it are gathered in the list. */
export function numberSources(): SourceNumbers {
  const numbered = new Map<string, Numbered>();
  const numberOf = ({ source, page }: Citation): number => {
    const known = numbered.get(source.id) ?? { source, pages: new Set<string>() };
    numbered.set(source.id, known);
    if (page !== undefined) known.pages.add(page);
    return [...numbered.keys()].indexOf(source.id) + 1;
  };
  return {
    cite: (citations) => [...new Set(citations.map(numberOf))].toSorted((a, b) => a - b),
    list: (view) =>
      [...numbered.values()].map(({ source, pages }, index) => ({
        number: index + 1,
        ...presentSource(view, source),
        ...(pages.size > 0 && { page: recordWords(view.language).page([...pages].join('; ')) }),
      })),
  };
}

/** Lines the list takes on paper, in two columns. */
export function linesOfSources(sources: readonly NumberedSource[]): number {
  const column = FULL_WIDTH / 2 - 4;
  const lines = sources.map(({ label, title, page = '' }) => wrappedLines(`00 ${label}. ${title} ${page}`, column));
  return lines.reduce((sum, one) => sum + one, 0) / 2 + 1;
}
