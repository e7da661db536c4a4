import type { Language } from '#model/language';

/** Joins words as a sentence does: `a`, `a dan b`, `a, b, dan c`. */
export function formatList(items: readonly string[], language: Language): string {
  const and = language === 'id' ? 'dan' : 'and';
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  if (items.length === 2) return `${items[0] ?? ''} ${and} ${last}`;
  return `${items.slice(0, -1).join(', ')}, ${and} ${last}`;
}
