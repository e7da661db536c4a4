import { expect, test } from 'vitest';
import { planEndsBeforeStart } from '#checks/plan-ends-before-start';
import { datasetWith, plan, PLAN } from './dataset-builder.ts';
import { places } from './run.ts';

test('a plan that ends before it starts is an error at both years', () => {
  const plans = [plan({ startYear: 2026, endYear: 2021 })];
  expect(places(planEndsBeforeStart, datasetWith({ plans }))).toEqual([`${PLAN}:1 end_year → ${PLAN}:1 start_year`]);
});

test('a plan of one year is fine', () => {
  const plans = [plan({ kind: 'rkpd', startYear: 2025, endYear: 2025 })];
  expect(places(planEndsBeforeStart, datasetWith({ plans }))).toEqual([]);
});
