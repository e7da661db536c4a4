import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed } from '#addresses/packed';

const weights = fc.array(fc.nat({ max: 40 }));
const most = fc.integer({ min: 1, max: 60 });
const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);

test('all pages together are the list, in its order', () => {
  fc.assert(
    fc.property(weights, most, (list, limit) => {
      expect(packed(list, limit, (one) => one).flat()).toEqual(list);
    }),
  );
});

test('no page weighs more than allowed, unless one group alone does', () => {
  fc.assert(
    fc.property(weights, most, (list, limit) => {
      for (const sheet of packed(list, limit, (one) => one))
        expect(sum(sheet) <= limit || sheet.length === 1).toBe(true);
    }),
  );
});

test('no page takes less than it could: the first group of the next one would not have fitted', () => {
  fc.assert(
    fc.property(weights, most, (list, limit) => {
      const sheets = packed(list, limit, (one) => one);
      for (const [index, sheet] of sheets.entries()) {
        const next = sheets[index + 1]?.[0];
        if (next !== undefined) expect(sum(sheet) + next).toBeGreaterThan(limit);
      }
    }),
  );
});

test('an empty list has one page, which is empty; no other page is', () => {
  expect(packed([], 5)).toEqual([[]]);
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), most, (list, limit) => {
      expect(packed(list, limit).filter((sheet) => sheet.length === 0)).toEqual([]);
    }),
  );
});
