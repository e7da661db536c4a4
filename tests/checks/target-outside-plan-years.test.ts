import { expect, test } from 'vitest';
import { targetOutsidePlanYears } from '#checks/target-outside-plan-years';
import { datasetWith, PLAN, target, TARGETS } from './dataset-builder.ts';
import { places, run } from './run.ts';

test('a target before the plan or two years after it is an error that names the plan', () => {
  expect(places(targetOutsidePlanYears, datasetWith({ targets: [target({ year: 2020 })] }))).toEqual([
    `${TARGETS}:3 year → ${PLAN}:1 start_year`,
  ]);
  const late = datasetWith({ targets: [target({ year: 2028 })] });
  expect(places(targetOutsidePlanYears, late)).toEqual([`${TARGETS}:3 year → ${PLAN}:1 end_year`]);
  expect(run(targetOutsidePlanYears, late)[0]?.values['last']).toBe('2027');
});

test('the years of the plan and the bridging year are allowed', () => {
  const targets = [2021, 2026, 2027].map((year) => target({ year }));
  expect(places(targetOutsidePlanYears, datasetWith({ targets }))).toEqual([]);
});

test('a target without a deadline, or outside any plan, has no such bounds', () => {
  const { year, ...open } = target();
  const { plan, version, ...free } = target({ year: 2045 });
  expect([year, plan, version]).not.toContain(undefined);
  expect(places(targetOutsidePlanYears, datasetWith({ targets: [open, free] }))).toEqual([]);
});
