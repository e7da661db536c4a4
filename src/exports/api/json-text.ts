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
  const kinds = new Map<string, { readonly keys: readonly string[]; readonly ordered: Ordered }>();
  return (value) => {
    const keys = Object.keys(value);
    const kind = keys.join();
    const known = kinds.get(kind);
    if (known?.keys.length === keys.length && known.keys.every((key, at) => key === keys[at])) return known.ordered;
    const ordered = keys.toSorted(compareText).map((key) => [key, `${JSON.stringify(key)}:`] as const);
    kinds.set(kind, { keys, ordered });
    return ordered;
  };
}

function written(value: Json, order: KeyOrder): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map((one) => written(one, order)).join(',')}]`;
  const members = order(value).map(([key, lead]) => lead + written(value[key] ?? null, order));
  return `{${members.join(',')}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
