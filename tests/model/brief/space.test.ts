import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit, usedBy, type Part } from '#model/brief/space';

const part: fc.Arbitrary<Part> = fc.record({
  costs: fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 30 }),
  head: fc.nat({ max: 11 }),
  share: fc.nat({ max: 45 }),
  most: fc.nat({ max: 12 }),
});
const parts = fc.array(part, { maxLength: 8 });
const used = (all: readonly Part[], counts: readonly number[]): number =>
  all.reduce((sum, one, index) => sum + usedBy(one, counts[index] ?? 0), 0);

describe('the room on the sheets', () => {
  test('is never used twice', () => {
    fc.assert(
      fc.property(parts, fc.nat({ max: 200 }), (all, lines) => {
        expect(used(all, fit(all, lines))).toBeLessThanOrEqual(lines);
      }),
    );
  });

  test('shows all where all fits, and never more than a part may show', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const whole = all.map(({ costs, most }) => Math.min(costs.length, most ?? Infinity));
        expect(fit(all, used(all, whole))).toEqual(whole);
        expect(fit(all, 10_000)).toEqual(whole);
      }),
    );
  });

  test('keeps the share of a part however much the others have to say', () => {
    const long = { costs: Array.from({ length: 40 }, () => 4), head: 4, share: 40 };
    const short = { costs: [12, 12], head: 5, share: 17 };
    expect(fit([long, short], 57)).toEqual([9, 1]);
  });

  test('gives what is left over to the first that can use it', () => {
    const few = { costs: [2], head: 2, share: 30 };
    const many = { costs: Array.from({ length: 40 }, () => 2), head: 2, share: 10 };
    expect(fit([few, many, many], 50)).toEqual([1, 17, 4]);
  });

  test('a title does not stand alone', () => {
    expect(fit([{ costs: [5], head: 3, share: 20 }], 7)).toEqual([0]);
    expect(usedBy({ costs: [5], head: 3, share: 20 }, 0)).toBe(0);
  });
});
