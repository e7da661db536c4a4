import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundingStep, uncertainty } from '#model/rounding-step';

test.each([
  ['4,34 triliun', 4_340_000_000_000_00n, 10_000_000_000_00n],
  ['70 miliar: one miliar, not ten', 70_000_000_000_00n, 1_000_000_000_00n],
  ['10 triliun: one triliun', 10_000_000_000_000_00n, 1_000_000_000_000_00n],
  ['6,27 miliar', 6_270_000_000_00n, 10_000_000_00n],
  ['1.250 rupiah', 1250_00n, 100n],
])('%s was written in steps of its last digit', (_, sen, step) => {
  expect(roundingStep(sen)).toBe(step);
  expect(roundingStep(-sen)).toBe(step);
});

test('an exact amount is certain, a rounded one to half a step', () => {
  expect(uncertainty({ sen: 4_340_000_000_000_00n, rounded: false })).toBe(0n);
  expect(uncertainty({ sen: 4_340_000_000_000_00n, rounded: true })).toBe(5_000_000_000_00n);
});

test('an amount is a whole number of its steps, and the step is a power of ten', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), (sen) => {
      const step = roundingStep(sen);
      expect(sen % step).toBe(0n);
      expect(step.toString()).toMatch(/^10*$/);
    }),
  );
});
