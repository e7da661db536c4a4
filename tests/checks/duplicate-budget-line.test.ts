import { expect, test } from 'vitest';
import { duplicateBudgetLine } from '#checks/duplicate-budget-line';
import { at, BUDGET, budgetLine, cite, datasetWith } from './dataset-builder.ts';
import { places } from './run.ts';

const later = at(BUDGET, 7);

test('one source with two amounts for an item and stage is an error that names both rows', () => {
  expect(places(duplicateBudgetLine, datasetWith({ budget: [budgetLine(), budgetLine({ place: later })] }))).toEqual([
    `${BUDGET}:7 item → ${BUDGET}:2 item`,
  ]);
});

test('the original and the revised budget, and two sources, stand side by side', () => {
  const others = [budgetLine({ stage: 'revised-apbd' }), budgetLine({ citation: cite({ id: 'tribun-2024' }) })];
  expect(places(duplicateBudgetLine, datasetWith({ budget: [budgetLine(), ...others] }))).toEqual([]);
});
