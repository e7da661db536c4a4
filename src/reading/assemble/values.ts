/** Small values as editors write them → values of the model. */
import type { z } from 'astro/zod';
import { type Day, isDay, parsePartialDate, type PartialDate } from '#model/date';
import type { Text } from '#model/language';
import type { Citation, Source } from '#model/source';
import type { citation, text } from '#schemas/blocks';
import { at, complain, knownSources, leads, type Spot } from './joining.ts';

type TextEntry = z.infer<typeof text>;
type CitationEntry = z.infer<typeof citation>;

export function textOf(entry: TextEntry): Text {
  return typeof entry === 'string' ? { id: entry } : entry;
}

export function textIf(entry: TextEntry | undefined): Text | undefined {
  return entry === undefined ? undefined : textOf(entry);
}

/** A date; one that no calendar has (`2023-02-30`) is a finding and becomes unknown. */
export function dateOf(spot: Spot, entry: string | number): PartialDate {
  const date = parsePartialDate(String(entry));
  if (date !== undefined) return date;
  complain(spot, 'date-malformed', { seen: String(entry) });
  return { known: 'unknown' };
}

export function dateIf(spot: Spot, entry: string | number | undefined): PartialDate | undefined {
  return entry === undefined ? undefined : dateOf(spot, entry);
}

/** A full day; undefined, with a finding, for one that no calendar has. */
export function dayOf(spot: Spot, entry: string): Day | undefined {
  if (isDay(entry)) return entry;
  complain(spot, 'day-malformed', { seen: entry });
  return undefined;
}

/** The citations that lead to a source. */
export function citationsOf(spot: Spot, entries: readonly CitationEntry[] | undefined): readonly Citation[] {
  return (entries ?? []).flatMap((entry, index) => {
    const { source: id, page } = typeof entry === 'string' ? { source: entry, page: undefined } : entry;
    const here = typeof entry === 'string' ? at(spot, index) : at(spot, index, 'source');
    const source = leads(here, knownSources(spot.joining), id) ? spot.joining.sources.get(id) : undefined;
    if (source === undefined) return [];
    return [page === undefined ? { source } : { source, page }];
  });
}

/** The sources of a piece of prose, each once. */
export function sourcesOf(spot: Spot, entries: readonly CitationEntry[] | undefined): readonly Source[] {
  return [...new Set(citationsOf(spot, entries).map((one) => one.source))];
}
