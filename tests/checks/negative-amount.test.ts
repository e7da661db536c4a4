import { expect, test } from 'vitest';
import { negativeAmount } from '#checks/negative-amount';
import { BUDGET, budgetLine, cite, dataset, datasetWith, date, network, NETWORK } from './dataset-builder.ts';
import { places, run } from './run.ts';

test('spending below zero is an error that shows the amount as written', () => {
  const wrong = datasetWith({ budget: [budgetLine({ sen: -150_050n })] });
  expect(places(negativeAmount, wrong)).toEqual([`${BUDGET}:2 amount`]);
  expect(run(negativeAmount, wrong)[0]?.values['amount']).toBe('-1500.50');
});

test.each(['deficit', 'financing', 'change'] as const)('%s may be negative', (kind) => {
  expect(places(negativeAmount, datasetWith({ budget: [budgetLine({ kind, sen: -1n })] }))).toEqual([]);
});

test('an amount announced for a network is not negative', () => {
  const amounts = [{ name: { id: 'Minat' }, sen: -5n, rounded: true, date: date('2025-08'), citations: [cite()] }];
  const wrong = dataset({ networks: [network({ amounts })] });
  expect(places(negativeAmount, wrong)).toEqual([`${NETWORK}:1 amounts.0.rupiah`]);
  expect(run(negativeAmount, wrong)[0]?.values['amount']).toBe('-0.05');
});
