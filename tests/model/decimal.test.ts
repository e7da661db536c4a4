import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absolute,
  add,
  compare,
  decimal,
  divide,
  multiply,
  parseDecimal,
  round,
  sign,
  subtract,
  toNumber,
  type Decimal,
} from '#model/decimal';

/** Any decimal with up to 30 digits before and 12 after the point. */
const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.nat({ max: 12 }))
  .map(([negative, units, scale]) => {
    const digits = units.toString().padStart(scale + 1, '0');
    const whole = digits.slice(0, digits.length - scale);
    const text = scale === 0 ? whole : `${whole}.${digits.slice(-scale)}`;
    return decimal(`${negative ? '-' : ''}${text}`);
  });
const zero = decimal('0');

function law(name: string, holds: (a: Decimal, b: Decimal, c: Decimal) => boolean): void {
  test(name, () => {
    fc.assert(fc.property(decimals, decimals, decimals, holds));
  });
}

describe('reading', () => {
  test.each([`${'0'.repeat(300_000)}x`, `1.${'0'.repeat(300_000)}x`, `1.${'10'.repeat(150_000)}x`])(
    'a damaged cell of any length is refused at once',
    (text) => {
      const started = performance.now();
      expect(parseDecimal(text)).toBeUndefined();
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );

  test.each([
    ['9.20', '9.2'],
    ['+3', '3'],
    ['007', '7'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['0.50', '0.5'],
    ['-00.450', '-0.45'],
    ['4340000000000', '4340000000000'],
    ['0.1', '0.1'],
  ])('%s is %s', (text, canonical) => {
    expect(parseDecimal(text)).toBe(canonical);
    expect(decimal(text)).toBe(canonical);
  });

  test.each(['', ' ', '1,5', '1e3', '.5', '5.', '1.2.3', '--1', '0x1', '1 000', 'NaN', 'Infinity', '１', '9,65'])(
    '%j is no decimal: nothing is guessed',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
      expect(() => decimal(text)).toThrow(RangeError);
    },
  );

  test('what was read reads as itself again, without exponent, trailing zero or negative zero', () => {
    fc.assert(
      fc.property(decimals, (a) => {
        expect(parseDecimal(a)).toBe(a);
        expect(a).toMatch(/^(?:0|-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?)$/);
        expect(a).not.toBe('-0');
      }),
    );
  });
});

describe('laws of arithmetic', () => {
  law('sums do not depend on order', (a, b) => add(a, b) === add(b, a));
  law('sums do not depend on grouping', (a, b, c) => add(add(a, b), c) === add(a, add(b, c)));
  law('subtracting undoes adding', (a, b) => subtract(add(a, b), b) === a);
  law('a number less itself is zero', (a) => subtract(a, a) === '0');
  law('products do not depend on order', (a, b) => multiply(a, b) === multiply(b, a));
  law('products spread over sums', (a, b, c) => multiply(a, add(b, c)) === add(multiply(a, b), multiply(a, c)));
  law('one and zero', (a) => multiply(a, decimal('1')) === a && multiply(a, zero) === '0' && add(a, zero) === a);
  law('dividing undoes multiplying', (a, b) => b === '0' || divide(multiply(a, b), b, 40) === a);
  law('dividing by one only rounds', (a) => divide(a, decimal('1'), 3) === divide(add(a, a), decimal('2'), 3));
  law('order is that of the difference', (a, b) => compare(a, b) === sign(subtract(a, b)));
  law('equal numbers are equal strings', (a, b) => (compare(a, b) === 0) === (a === b));
  law('order is the same seen from both sides', (a, b) => compare(a, b) === 0 - compare(b, a) || compare(a, b) === 0);
  law('the absolute value has no sign', (a) => sign(absolute(a)) >= 0 && compare(absolute(a), a) >= 0);

  test('numbers too near for a binary number still have an order', () => {
    const [less, more] = ['0.1', '0.10000000000000000000001'].map(decimal);
    expect(less !== undefined && more !== undefined && [compare(less, more), compare(more, less)]).toEqual([-1, 1]);
    const huge = decimal(`1${'0'.repeat(400)}`);
    expect(compare(huge, add(huge, decimal('1')))).toBe(-1);
  });

  test('0.1 + 0.2 is 0.3, and 7.02 − 7.08 is −0.06', () => {
    expect(add(decimal('0.1'), decimal('0.2'))).toBe('0.3');
    expect(subtract(decimal('7.02'), decimal('7.08'))).toBe('-0.06');
  });
});

describe('rounding', () => {
  test.each([
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['-0.4', 0, '0'],
    ['99.995', 2, '100'],
    ['9.65', 4, '9.65'],
  ])('%s to %i decimals is %s: half goes away from zero', (value, places, expected) => {
    expect(round(decimal(value), places)).toBe(expected);
  });

  test('a rounded number lies within half a step, and rounding again changes nothing', () => {
    fc.assert(
      fc.property(decimals, fc.nat({ max: 8 }), (a, places) => {
        const rounded = round(a, places);
        const half = decimal(`0.${'0'.repeat(places)}5`);
        expect(compare(absolute(subtract(a, rounded)), half)).not.toBe(1);
        expect(round(rounded, places)).toBe(rounded);
        expect((rounded.split('.')[1] ?? '').length).toBeLessThanOrEqual(places);
      }),
    );
  });

  test('rounding keeps the order', () => {
    fc.assert(
      fc.property(decimals, decimals, fc.nat({ max: 8 }), (a, b, places) => {
        const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
        expect(compare(round(low, places), round(high, places))).not.toBe(1);
      }),
    );
  });

  test('there are no negative decimals', () => {
    expect(() => round(decimal('123'), -1)).toThrow(RangeError);
  });
});

describe('dividing', () => {
  test('92 percent, half away from zero, on either side of zero', () => {
    expect(divide(decimal('10.12'), decimal('11'), 4)).toBe('0.92');
    expect(divide(decimal('1'), decimal('8'), 2)).toBe('0.13');
    expect(divide(decimal('-1'), decimal('8'), 2)).toBe('-0.13');
    expect(divide(decimal('1'), decimal('-8'), 2)).toBe('-0.13');
    expect(divide(decimal('-1'), decimal('-8'), 2)).toBe('0.13');
  });

  test('nothing is divided by zero', () => {
    expect(divide(decimal('1'), zero, 2)).toBeUndefined();
  });

  test('a quotient is the rounded exact quotient', () => {
    fc.assert(
      fc.property(decimals, decimals, fc.nat({ max: 8 }), (a, b, places) => {
        fc.pre(b !== '0');
        const quotient = divide(a, b, places);
        expect(quotient).toBeDefined();
        const error = absolute(subtract(a, multiply(quotient ?? zero, b)));
        const half = multiply(absolute(b), decimal(`0.${'0'.repeat(places)}5`));
        expect(compare(error, half)).not.toBe(1);
      }),
    );
  });
});

test('a position on a chart is the nearest binary number', () => {
  expect(toNumber(decimal('9.65'))).toBe(9.65);
  expect(sign(decimal('-0.01'))).toBe(-1);
  expect(sign(zero)).toBe(0);
});
