/**
 * Exact decimal numbers. A `Decimal` is its own canonical text: `9.65`, `-0.45`, `4340000000000`.
 * No exponent, no plus sign, no trailing zeros, no `-0`; so equal numbers are equal strings, and nothing
 * on the site can ever read 0.30000000000000004. Arithmetic goes through scaled integers.
 */
declare const decimalBrand: unique symbol;
export type Decimal = string & { readonly [decimalBrand]: true };

const CANONICAL = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

function isDecimal(text: string): text is Decimal {
  return text !== '-0' && CANONICAL.test(text);
}

interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

function scaled(value: Decimal): Scaled {
  const dot = value.indexOf('.');
  if (dot < 0) return { units: BigInt(value), scale: 0 };
  return { units: BigInt(value.slice(0, dot) + value.slice(dot + 1)), scale: value.length - dot - 1 };
}

const POWERS = Array.from({ length: 20 }, (_, exponent) => 10n ** BigInt(exponent));

function power(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

function fromScaled(units: bigint, scale: number): Decimal {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale === 0 ? '' : withoutTrailingZeros(digits.slice(-scale));
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return decimal(text === '0' ? '0' : sign + text);
}

/** Step by step from the end: a pattern for it would begin anew at every zero. */
function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

function align(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  const left = scaled(a);
  const right = scaled(b);
  const scale = Math.max(left.scale, right.scale);
  return [left.units * power(scale - left.scale), right.units * power(scale - right.scale), scale];
}

/**
 * Reads plain decimal notation (`9.20`, `-0.5`, `+3`, `007`): digits with an optional point and sign.
 * Returns undefined for anything else: no exponent, no separators, no blanks.
 */
export function parseDecimal(text: string): Decimal | undefined {
  if (isDecimal(text)) return text;
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign, digits = '', decimals = ''] = match;
  const whole = digits.replace(/^0+(?=\d)/, '');
  const fraction = withoutTrailingZeros(decimals);
  const magnitude = fraction === '' ? whole : `${whole}.${fraction}`;
  const written = sign === '-' && magnitude !== '0' ? `-${magnitude}` : magnitude;
  return isDecimal(written) ? written : undefined;
}

/**
 * A decimal that is known to be well formed, such as a literal in code or a value computed here.
 * @throws RangeError when it is not: a fault in the program, never in the content.
 */
export function decimal(text: string): Decimal {
  if (isDecimal(text)) return text;
  const read = parseDecimal(text);
  if (read === undefined) throw new RangeError(`not a decimal number: ${text}`);
  return read;
}

/** −1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  if (a === b) return 0;
  // The nearest binary numbers never stand in another order than the decimals; where they are one, the digits decide.
  const nearest = Number(a) - Number(b);
  if (nearest < 0) return -1;
  if (nearest > 0) return 1;
  const [left, right] = align(a, b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = align(a, b);
  return fromScaled(left + right, scale);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = align(a, b);
  return fromScaled(left - right, scale);
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const left = scaled(a);
  const right = scaled(b);
  return fromScaled(left.units * right.units, left.scale + right.scale);
}

/** Divides and rounds half away from zero to `decimals` places; undefined when the divisor is zero. */
export function divide(a: Decimal, b: Decimal, decimals: number): Decimal | undefined {
  if (b === '1') return round(a, decimals);
  const [left, right] = align(a, b);
  if (right === 0n) return undefined;
  const negative = left < 0n !== right < 0n;
  const numerator = (left < 0n ? -left : left) * power(decimals);
  const divisor = right < 0n ? -right : right;
  const rounded = (2n * numerator + divisor) / (2n * divisor);
  return fromScaled(negative ? -rounded : rounded, decimals);
}

/**
 * Rounds half away from zero to `decimals` places, 0 or more.
 * @throws RangeError for negative places: a fault in the program.
 */
export function round(value: Decimal, decimals: number): Decimal {
  if (decimals < 0) throw new RangeError(`cannot round to ${String(decimals)} decimals`);
  const dot = value.indexOf('.');
  if (dot < 0 || value.length - dot - 1 <= decimals) return value;
  const { units, scale } = scaled(value);
  const step = power(scale - decimals);
  const magnitude = units < 0n ? -units : units;
  const rounded = (2n * magnitude + step) / (2n * step);
  return fromScaled(units < 0n ? -rounded : rounded, decimals);
}

export function absolute(value: Decimal): Decimal {
  return value.startsWith('-') ? decimal(value.slice(1)) : value;
}

/** −1, 0 or 1 by the sign of the number. */
export function sign(value: Decimal): -1 | 0 | 1 {
  if (value === '0') return 0;
  return value.startsWith('-') ? -1 : 1;
}

/** The nearest binary number, for drawing only: positions on a chart, never a printed figure. */
export function toNumber(value: Decimal): number {
  return Number(value);
}
