/** What holds for every number, not only for the vectors. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, decimal, divide, multiply, subtract, type Decimal } from '#model/decimal';
import { achievement } from '#model/scoring/achievement';
import { calculationFor, type NumericAim } from '#model/scoring/calculation-for';
import { isMet } from '#model/scoring/is-met';
import type { Sense } from '#model/scoring/sense';

/** Decimals with up to six places, up to a billion either way. */
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat({ max: 6 }))
  .map(([units, places]) => divide(decimal(units.toString()), decimal(`1${'0'.repeat(places)}`), 6) ?? decimal('0'));
const positive = decimals.filter((value) => compare(value, decimal('0')) > 0);
const senses = fc.constantFrom<Sense>('higher', 'lower', 'maintain');
const HUNDRED = decimal('100');
const PLAIN = /^-?\d+(?:\.\d{1,2})?$/;

function value(target: Decimal): NumericAim {
  return { kind: 'value', value: target };
}

/** undefined for a target of zero. */
function percentOf(aim: NumericAim, sense: Sense, actual: Decimal): Decimal | undefined {
  const calculation = calculationFor(aim, sense, actual);
  return calculation.rule === 'zero-target' ? undefined : achievement(calculation);
}

function law<T>(name: string, property: fc.IPropertyWithHooks<T>): void {
  test(name, () => fc.assert(property));
}

describe('achievement', () => {
  law(
    'equals R ÷ T for targets above zero where higher is better',
    fc.property(positive, decimals, (target, actual) => {
      expect(percentOf(value(target), 'higher', actual)).toBe(divide(multiply(HUNDRED, actual), target, 2));
    }),
  );

  law(
    'equals (2T − R) ÷ T for targets above zero where lower is better',
    fc.property(positive, decimals, (target, actual) => {
      const numerator = subtract(add(target, target), actual);
      expect(percentOf(value(target), 'lower', actual)).toBe(divide(multiply(HUNDRED, numerator), target, 2));
    }),
  );

  law(
    'never falls when the value gets better',
    fc.property(decimals, decimals, decimals, (target, a, b) => {
      const [less, more] = compare(a, b) <= 0 ? [a, b] : [b, a];
      for (const [sense, worse, better] of [
        ['higher', less, more],
        ['lower', more, less],
      ] as const) {
        const [low, high] = [percentOf(value(target), sense, worse), percentOf(value(target), sense, better)];
        if (low === undefined || high === undefined) return;
        expect(compare(high, low)).toBeGreaterThanOrEqual(0);
      }
    }),
  );

  law(
    'is the same in every unit',
    fc.property(decimals, decimals, positive, senses, (target, actual, scale, sense) => {
      const scaled = percentOf(value(multiply(target, scale)), sense, multiply(actual, scale));
      expect(scaled).toBe(percentOf(value(target), sense, actual));
    }),
  );

  law(
    'is an exact decimal of at most two places, or not there at all',
    fc.property(decimals, decimals, senses, (target, actual, sense) => {
      expect(percentOf(value(target), sense, actual) ?? '0').toMatch(PLAIN);
    }),
  );

  law(
    'is 100 on the target itself, and the target is met',
    fc.property(decimals, senses, (target, sense) => {
      expect(percentOf(value(target), sense, target) ?? '100').toBe('100');
      expect(isMet(value(target), sense, target)).toBe(true);
    }),
  );

  law(
    'is at least 100 when a numeric target is met, and at most 100 when it is not',
    fc.property(decimals, decimals, senses, (target, actual, sense) => {
      const percent = percentOf(value(target), sense, actual);
      if (percent === undefined) return;
      const met = isMet(value(target), sense, actual);
      expect(compare(percent, HUNDRED)).toBeOneOf(met ? [0, 1] : [0, -1]);
    }),
  );

  law(
    'of a range is 100 inside and never 100 by more than rounding outside on the worse side',
    fc.property(decimals, decimals, decimals, senses, (a, b, actual, sense) => {
      const [lower, upper] = compare(a, b) <= 0 ? [a, b] : [b, a];
      const aim: NumericAim = { kind: 'range', lower, upper };
      const inside = compare(actual, lower) >= 0 && compare(actual, upper) <= 0;
      const percent = percentOf(aim, sense, actual);
      if (inside) expect(percent).toBe('100');
      if (percent !== undefined && !isMet(aim, sense, actual)) expect(compare(percent, HUNDRED)).toBeLessThanOrEqual(0);
    }),
  );
});

test('a strict bound is not met on the bound, though the percentage is 100', () => {
  const fourteen = decimal('14');
  expect(isMet({ kind: 'below', value: fourteen }, 'lower', fourteen)).toBe(false);
  expect(isMet({ kind: 'at-most', value: fourteen }, 'lower', fourteen)).toBe(true);
  expect(isMet({ kind: 'above', value: fourteen }, 'higher', fourteen)).toBe(false);
  expect(percentOf({ kind: 'below', value: fourteen }, 'lower', fourteen)).toBe('100');
});

test('a value that only rounds to the target does not meet it', () => {
  const [target, actual] = [decimal('10'), decimal('9.9999')];
  expect(percentOf(value(target), 'higher', actual)).toBe('100');
  expect(isMet(value(target), 'higher', actual)).toBe(false);
});
