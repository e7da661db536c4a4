import { expect, test } from 'vitest';
import { budgetPartsDiffer } from '#checks/budget-parts-differ';
import type { BudgetLine } from '#model/budget';
import { at, BUDGET, budgetLine, cite, datasetWith } from './dataset-builder.ts';
import { places, run } from './run.ts';

const MILIAR = 100_000_000_000n;

function found(rows: readonly Partial<BudgetLine>[]): string[] {
  const budget = rows.map((row, index) => budgetLine({ ...row, place: at(BUDGET, index + 2) }));
  return places(budgetPartsDiffer, datasetWith({ budget }));
}

const whole = { item: 'semua', sen: 10n * MILIAR } as const;
const part = (item: string, sen: bigint, more: Partial<BudgetLine> = {}) => ({ item, parent: 'semua', sen, ...more });
const WRONG = [`${BUDGET}:2 amount → ${BUDGET}:3 amount`];

test('exact parts that fall short of their whole by one sen are an error', () => {
  expect(found([whole, part('a', 6n * MILIAR), part('b', 4n * MILIAR - 1n)])).toEqual(WRONG);
  expect(found([whole, part('a', 6n * MILIAR), part('b', 4n * MILIAR)])).toEqual([]);
});

test('a whole that says that parts are missing may be more than its parts, never less', () => {
  const some = { ...whole, partsIncomplete: true };
  expect(found([some, part('a', 6n * MILIAR)])).toEqual([]);
  expect(found([some, part('a', 11n * MILIAR)])).toEqual(WRONG);
});

test('rounding is allowed for by half of the last written digit of each amount', () => {
  const rounded = { rounded: true };
  const parts = (b: bigint) => [part('a', 6n * MILIAR, rounded), part('b', b, rounded)];
  expect(found([{ ...whole, ...rounded }, ...parts(5n * MILIAR)])).toEqual([]);
  expect(found([{ ...whole, ...rounded }, ...parts(6n * MILIAR)])).toEqual(WRONG);
  expect(found([whole, ...parts(5n * MILIAR)])).toEqual([]);
});

test('only amounts of the same year, stage and kind are added', () => {
  const other = part('a', MILIAR, { stage: 'realisation' });
  expect(found([whole, other, part('b', MILIAR, { year: 2023 }), part('c', MILIAR, { kind: 'revenue' })])).toEqual([]);
});

test('nothing is added where two sources differ on a part', () => {
  const twice = [part('a', MILIAR), part('a', 2n * MILIAR, { citation: cite({ id: 'lain' }) })];
  expect(found([whole, ...twice])).toEqual([]);
});

test('the parts of a deficit may have either sign', () => {
  const kind = 'deficit' as const;
  expect(found([{ ...whole, kind }, part('a', 12n * MILIAR, { kind }), part('b', -2n * MILIAR, { kind })])).toEqual([]);
});

test('the finding says how much was allowed for rounding', () => {
  const budget = [budgetLine({ ...whole, rounded: true }), budgetLine(part('a', MILIAR))];
  const [finding] = run(budgetPartsDiffer, datasetWith({ budget }));
  expect(finding?.values).toMatchObject({ sum: '1000000000', tolerance: '500000000', verdict: 'less' });
});
