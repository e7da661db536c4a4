/** How the reader says that something is wrong. */
import type { Finding, Place } from '#model/finding';
import type { ReadingCode } from '../codes.ts';

/** What a step of the reader gives: its result, unless the content was too broken for one, and what it found. */
export interface Parsed<Value> {
  readonly value?: Value;
  readonly findings: readonly Finding[];
}

type Values = Readonly<Record<string, string>>;

/** A finding that stops a build. `other` is a second place that matters. */
export function failure(code: ReadingCode, place: Place, values: Values = {}, other?: Place): Finding {
  return { code, severity: 'error', place, values, ...(other === undefined ? {} : { other }) };
}

/** A finding that the editor should look at and that does not stop a build. */
export function caution(code: ReadingCode, place: Place, values: Values = {}): Finding {
  return { code, severity: 'warning', place, values };
}

/** The value as the message shows it: one line, not too long. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
