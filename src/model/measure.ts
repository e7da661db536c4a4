import type { Decimal } from './decimal.ts';

/** How sure a source is of its number. */
export type Precision = 'exact' | 'approximate' | 'more-than' | 'less-than';

/** A value as a source gives it: one number, a range, or a word on an ordinal scale. */
export type Measure =
  | { readonly kind: 'number'; readonly value: Decimal; readonly precision: Precision }
  | { readonly kind: 'range'; readonly lower: Decimal; readonly upper: Decimal }
  | { readonly kind: 'word'; readonly word: string };
