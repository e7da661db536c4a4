import { expect, test } from 'vitest';
import { stageJump } from '#checks/stage-jump';
import type { BudgetLine } from '#model/budget';
import { at, BUDGET, budgetLine, datasetWith } from './dataset-builder.ts';
import { places, run } from './run.ts';

const from = budgetLine({ stage: 'apbd', sen: 3_430_000_000_000_00n, place: at(BUDGET, 2) });
const to = (change: Partial<BudgetLine>) =>
  datasetWith({ budget: [from, budgetLine({ stage: 'revised-apbd', place: at(BUDGET, 3), ...change })] });
const WARNED = [`${BUDGET}:3 amount → ${BUDGET}:2 amount`];

test('ten times the stage before, or a tenth of it, is a warning', () => {
  expect(places(stageJump, to({ sen: 43_400_000_000_000_00n }))).toEqual(WARNED);
  expect(places(stageJump, to({ sen: 343_000_000_000_00n }))).toEqual(WARNED);
  expect(run(stageJump, to({ sen: 43_400_000_000_000_00n }))[0]?.values['times']).toBe('13');
});

test('a rise by a quarter is none, and nothing is ten times zero', () => {
  expect(places(stageJump, to({ sen: 4_340_000_000_000_00n }))).toEqual([]);
  expect(places(stageJump, to({ sen: 0n }))).toEqual([]);
});

test('another year, another kind and an announcement are not held against each other', () => {
  const sen = 43_400_000_000_000_00n;
  expect(places(stageJump, to({ sen, year: 2025 }))).toEqual([]);
  expect(places(stageJump, to({ sen, kind: 'revenue' }))).toEqual([]);
  expect(places(stageJump, to({ sen, stage: 'announced' }))).toEqual([]);
});

test('a note on the amount answers the question', () => {
  expect(places(stageJump, to({ sen: 43_400_000_000_000_00n, note: { id: 'Pos ini digabung.' } }))).toEqual([]);
});
