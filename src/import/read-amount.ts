/** A text that holds a number, a bound, a range or a word → its parts, each exactly as written and never guessed. */
import { decimal, multiply, parseDecimal, type Decimal } from '#model/decimal';
import { readNumber, type Notation } from '#reading/parse/number';
import { unitOf, type UnitReading } from './unit-words.ts';

export type Bound = 'at-most' | 'at-least' | 'above' | 'below' | 'about';

export type AmountReading =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      readonly upper?: Decimal;
      readonly bound?: Bound;
      readonly unit?: UnitReading;
      /** True when something but the number stood in the text. */
      readonly repaired: boolean;
    }
  | { readonly kind: 'coverage'; readonly count: Decimal; readonly of: Decimal }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'ambiguous'; readonly thousands: string; readonly decimal: string }
  | { readonly kind: 'unreadable' };

const NOTHING =
  /^(?:[-\u2012-\u2015\u2212.]+|n\/?a\.?|n\.a\.?|tad|t\.a\.d\.?|tidak ada(?: data)?|belum ada(?: data)?|belum tersedia|kosong)$/i;
const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≤|<=|=<|maks(?:imal|imum|\.)?|paling (?:banyak|tinggi)|tidak lebih dari)\s*/i, 'at-most'],
  [/^(?:≥|>=|=>|min(?:imal|imum|\.)?(?=\s|\d)|paling (?:sedikit|rendah)|tidak kurang dari)\s*/i, 'at-least'],
  [/^(?:<|kurang dari|di ?bawah)\s*/i, 'below'],
  [/^(?:>|lebih dari|di ?atas)\s*/i, 'above'],
  [/^(?:±|\+\/-|~|sekitar|kurang lebih)\s*/i, 'about'],
];
const NUMBER = String.raw`[+\-\u2212]?\d[\d.,]*`;
const RANGE = new RegExp(
  String.raw`^(${NUMBER})\s*(%|persen)?\s*(?:-|–|—|s\.?\/?d\.?|sampai(?: dengan)?|hingga)\s*(${NUMBER})$`,
  'i',
);
/** A number before a unit that has digits of its own: `m2`, `per 1.000 penduduk`, `ton CO2e`. */
const WITH_DIGITS = /^(.*?\d)\s*((?:m[123]|ton co2\w*|(?:per|\/) ?1[.0]+ ?\D+))$/i;
const COVERAGE = /^(\d+)\s*(?:dari|\/)\s*(\d+)$/;
/** Ratings that regions aim at: WTP, BB, A, Sangat Tinggi; a word or two without digits. */
const WORD = /^[A-Za-z][A-Za-z()+.-]*(?: [A-Za-z()+.-]+){0,3}$/;

/**
 * `notation`: how the table writes numbers, where that was said; without it a number that can be read two ways is ambiguous.
 * `thousands`: amounts of money, of which no more than two decimals exist, so that three digits after a mark are thousands.
 */
export function readAmount(text: string, notation?: Notation, thousands = false): AmountReading {
  if (text === '' || NOTHING.test(text)) return { kind: 'none' };
  const coverage = COVERAGE.exec(text);
  if (coverage !== null)
    return { kind: 'coverage', count: decimal(coverage[1] ?? '0'), of: decimal(coverage[2] ?? '0') };
  const bare = text.replace(/^['\u2018\u2019]/, '').trim();
  const [bound, afterBound] = boundOf(bare);
  const { rest, unit } = withoutUnit(afterBound);
  const repaired = rest !== text || unit !== undefined;
  const common = { ...(bound !== undefined && { bound }), ...(unit !== undefined && { unit }) };
  const range = RANGE.exec(rest);
  if (range !== null && bound === undefined) {
    const lower = numberIn(range[1] ?? '', notation, thousands);
    const upper = numberIn(range[3] ?? '', notation, thousands);
    if (typeof lower !== 'string') return lower;
    if (typeof upper !== 'string') return upper;
    const percent = range[2] === undefined ? {} : { unit: { unit: 'persen' as const, scale: 0 } };
    return { kind: 'number', value: lower, upper, ...percent, ...common, repaired: true };
  }
  if (!/\d/.test(rest)) return WORD.test(text) ? { kind: 'word', word: text } : { kind: 'unreadable' };
  const value = numberIn(rest, notation, thousands);
  if (typeof value !== 'string') return value;
  return { kind: 'number', value, ...common, repaired };
}

function boundOf(text: string): readonly [Bound | undefined, string] {
  for (const [pattern, bound] of BOUNDS) if (pattern.test(text)) return [bound, text.replace(pattern, '')];
  return [undefined, text];
}

/** Takes `Rp`, `,-` and the words of a unit from around the number. */
function withoutUnit(text: string): { readonly rest: string; readonly unit?: UnitReading } {
  const money = /^(\(?[-\u2212]?)\s*(?:rp|idr)\.?\s*/i.exec(text);
  const plain = (money === null ? text : `${money[1] ?? ''}${text.slice(money[0].length)}`)
    .replace(/,[-\u2013\u2014]+$/, '')
    .replace(/^\((\d[\d.,]*)\)$/, '-$1');
  const tail = WITH_DIGITS.exec(plain) ?? /^(.*?\d)\s*([^\d\s.,)][^\d]*)$/.exec(plain);
  const unit = tail === null ? undefined : unitOf(tail[2] ?? '');
  const scaled = tail === null ? undefined : scaleWord(tail[2] ?? '');
  if (unit !== undefined) return { rest: tail?.[1] ?? plain, unit };
  if (scaled !== undefined && money !== null)
    return { rest: tail?.[1] ?? plain, unit: { unit: 'rupiah', scale: scaled } };
  return money === null ? { rest: plain } : { rest: plain, unit: { unit: 'rupiah', scale: 0 } };
}

function scaleWord(word: string): number | undefined {
  return unitOf(`${word.trim()} rupiah`)?.scale;
}

function numberIn(text: string, notation: Notation | undefined, thousands: boolean): Decimal | AmountReading {
  const tidy = text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '').trim();
  const known = notation ?? (thousands ? 'id' : undefined);
  const plainThousands = thousands && /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(tidy);
  if (plainThousands && notation === undefined) return decimal(tidy.replace(/[.,]/, ''));
  const first = readNumber(tidy, known ?? 'id', notation !== undefined);
  if (typeof first === 'string') return parseDecimal(first) ?? { kind: 'unreadable' };
  if (first.code === 'number-ambiguous')
    return { kind: 'ambiguous', thousands: first.values['thousands'] ?? '', decimal: first.values['decimal'] ?? '' };
  if (notation !== undefined) return { kind: 'unreadable' };
  const second = readNumber(tidy, 'intl', false);
  return typeof second === 'string' ? (parseDecimal(second) ?? { kind: 'unreadable' }) : { kind: 'unreadable' };
}

/** The number times ten to the power of `scale`, exactly. */
export function scaledBy(value: Decimal, scale: number): Decimal {
  return scale === 0 ? value : multiply(value, decimal(`1${'0'.repeat(scale)}`));
}
