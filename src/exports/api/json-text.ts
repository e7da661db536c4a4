/** Canonical JSON: keys in code-unit order, so that equal content gives equal bytes. `<` is escaped, so that a file may be pasted into a page. */
import { compareText } from '#model/order';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export function jsonText(value: Json): string {
  return `${JSON.stringify(sorted(value)).replaceAll('<', '\\u003c')}\n`;
}

function sorted(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(sorted);
  const keys = Object.keys(value).sort(compareText);
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? null)]));
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
