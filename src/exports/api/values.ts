/** The small parts of records: texts, dates, numbers and reasons, as JSON has them. */
import type { z } from 'astro/zod';
import { recordWords } from '#language/record';
import type { PartialDate } from '#model/date';
import { toNumber, type Decimal } from '#model/decimal';
import type { Language, Text } from '#model/language';
import type { Measure } from '#model/measure';
import type { MissingReason, Search } from '#model/missing';
import type { Citation } from '#model/source';
import type { missing } from './shapes/blocks.ts';

export interface TextRecord {
  readonly id: string;
  readonly en: string | null;
}

export function textRecord({ id, en }: Text): { id: string; en: string | null } {
  return { id, en: en ?? null };
}

/** A text where there is one. */
export function textOrNull(text: Text | undefined): { id: string; en: string | null } | null {
  return text === undefined ? null : textRecord(text);
}

/** The same words of the site in both languages. */
export function bothWords(say: (language: Language) => string): { id: string; en: string } {
  return { id: say('id'), en: say('en') };
}

/** A date as content writes it: `2024-07`, `not before 2022-07-01`, `unknown`. */
export function dateRecord(date: PartialDate): string {
  if (date.known === 'unknown') return 'unknown';
  return date.known === 'not-before' ? `not before ${date.iso}` : date.iso;
}

export function dateOrNull(date: PartialDate | undefined): string | null {
  return date === undefined ? null : dateRecord(date);
}

export function numberOrNull(value: Decimal | undefined): number | null {
  return value === undefined ? null : toNumber(value);
}

interface MeasureRecord {
  value: number | null;
  upper: number | null;
  word: string | null;
  precision: Extract<Measure, { kind: 'number' }>['precision'] | 'range' | 'word' | null;
}

/** A value that is there. A range has its lower bound in `value`. */
export function measureRecord(measure: Measure | undefined): MeasureRecord {
  const none = { value: null, upper: null, word: null };
  if (measure === undefined) return { ...none, precision: null };
  if (measure.kind === 'word') return { ...none, word: measure.word, precision: 'word' };
  if (measure.kind === 'range') {
    return { ...none, value: toNumber(measure.lower), upper: toNumber(measure.upper), precision: 'range' };
  }
  return { ...none, value: toNumber(measure.value), precision: measure.precision };
}

export function missingRecord(reason: MissingReason, search: Search | undefined): z.infer<typeof missing> {
  return {
    reason,
    words: bothWords((language) => recordWords(language).missing[reason]),
    searched: textOrNull(search?.what),
    searched_on: search?.on ?? null,
  };
}

/** Ids of the documents cited, each once, in the order in which they are cited. */
export function sourceIds(citations: readonly Citation[]): string[] {
  return [...new Set(citations.map(({ source }) => source.id))];
}
