import { expect, test } from 'vitest';
import { budgetItemsInCircle } from '#checks/budget-items-in-circle';
import { at, BUDGET, budgetLine, datasetWith } from './dataset-builder.ts';
import { places, run } from './run.ts';

function line(item: string, row: number, parent?: string) {
  return budgetLine({ item, place: at(BUDGET, row), ...(parent !== undefined && { parent }) });
}

test('items that are parts of each other are one error at the first row', () => {
  const wrong = datasetWith({ budget: [line('c', 2, 'a'), line('a', 3, 'b'), line('b', 4, 'a')] });
  expect(places(budgetItemsInCircle, wrong)).toEqual([`${BUDGET}:3 parent`]);
  expect(run(budgetItemsInCircle, wrong)[0]?.values['items']).toBe('a → b → a');
});

test('a tree of items has a top', () => {
  const fine = datasetWith({ budget: [line('a', 2), line('b', 3, 'a'), line('c', 4, 'b'), line('d', 5, 'b')] });
  expect(places(budgetItemsInCircle, fine)).toEqual([]);
});
