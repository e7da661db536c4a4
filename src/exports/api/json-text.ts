/** Canonical JSON: keys in code-unit order, so that equal content gives equal bytes. `<` is escaped, so that a file may be pasted into a page. */
import { compareText } from '#model/order';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export function jsonText(value: Json): string {
  const order = keyOrder();
  return `${written(value, order).replaceAll('<', '\\u003c')}\n`;
}

/** Keys in order, with the text before the value of each. */
type Ordered = readonly (readonly [key: string, lead: string])[];
type KeyOrder = (value: object) => Ordered;

/** A file has many objects of few kinds: the keys of each kind are put in order once. */
function keyOrder(): KeyOrder {
  const kinds = new Map<string | undefined, { readonly keys: readonly string[]; readonly ordered: Ordered }[]>();
  return (value) => {
    const keys = Object.keys(value);
    const alike = kinds.get(keys[0]) ?? [];
    for (const kind of alike) if (sameKeys(kind.keys, keys)) return kind.ordered;
    const ordered = keys.toSorted(compareText).map((key) => [key, `${JSON.stringify(key)}:`] as const);
    alike.push({ keys, ordered });
    kinds.set(keys[0], alike);
    return ordered;
  };
}

function sameKeys(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

function written(value: Json, order: KeyOrder): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  let text = '';
  if (isList(value)) {
    for (const one of value) text += `${text === '' ? '' : ','}${written(one, order)}`;
    return `[${text}]`;
  }
  for (const [key, lead] of order(value))
    text += `${text === '' ? '' : ','}${lead}${written(value[key] ?? null, order)}`;
  return `{${text}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
