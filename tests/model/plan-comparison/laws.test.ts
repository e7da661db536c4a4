/** What holds for any two texts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePlans } from '#model/plan-comparison/compare-plans';
import { compareVersions } from '#model/plan-comparison/compare-versions';
import { type ComparedTarget, type PromisedText } from '#model/plan-comparison/comparison';
import type { Target } from '#model/target';
import { text } from './promised-text.ts';
import { countClasses } from './count-classes.ts';

const ids = fc.constantFrom('a', 'b', 'c', 'naik-a', 'naik-b', 'tetap-a', 'tetap-b');
const aims = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 10, max: 20 }))
    .map(([a, b]) => `${String(a)}–${String(b)}`),
  fc.integer({ min: 1, max: 20 }).map((bound) => `≥ ${String(bound)}`),
);
const promises = fc
  .uniqueArray(fc.record({ id: ids, year: fc.constantFrom('2024', '2025', '2026', 'none'), aim: aims }), {
    selector: ({ id, year }) => `${id} ${year}`,
  })
  .map((list) => list.map(({ id, year, aim }) => `${id} ${year} ${aim}`));
const rewordings = fc.array(fc.record({ from: ids, to: ids }), { maxLength: 3 });
const texts = fc
  .record({ list: promises, complete: fc.boolean(), reworded: rewordings })
  .map(({ list, complete, reworded }) => text(list, { complete, reworded }));
const whole = promises.map((list) => text(list));

function held(rows: readonly ComparedTarget[]): Target[] {
  return rows.flatMap((row) => [
    ...('before' in row ? [row.before] : []),
    ...('after' in row ? [row.after] : []),
    ...row.besides,
  ]);
}

describe.each([
  ['two versions', compareVersions],
  ['two plans', comparePlans],
])('%s', (_, compare) => {
  test('every promise of either text is in exactly one row', () =>
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const rows = held(compare(before, after));
        expect(rows).toHaveLength(before.targets.length + after.targets.length);
        expect(new Set(rows)).toEqual(new Set([...before.targets, ...after.targets]));
      }),
    ));

  test('a text beside itself is unchanged throughout', () =>
    fc.assert(
      fc.property(texts, (same: PromisedText) => {
        expect(compare(same, same).filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
      }),
    ));

  test('the other way round, what was added is dropped and what was raised is relaxed', () =>
    fc.assert(
      fc.property(whole, whole, (one, other) => {
        const there = countClasses(compare(one, other));
        const back = countClasses(compare(other, one));
        expect(back).toEqual({
          ...there,
          added: there.dropped,
          dropped: there.added,
          raised: there.relaxed,
          relaxed: there.raised,
        });
      }),
    ));

  test('nothing is dropped without a word by a text that is not known as a whole', () =>
    fc.assert(
      fc.property(texts, promises, (before, list) => {
        const rows = compare(before, text(list, { complete: false }));
        expect(countClasses(rows).dropped).toBe(0);
      }),
    ));
});
