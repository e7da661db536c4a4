import { expect, test } from 'vitest';
import { twoVersionsInForce } from '#checks/two-versions-in-force';
import { date, PLAN, planVersion } from './dataset-builder.ts';
import { revised, revision } from './revisions.ts';
import { places } from './run.ts';

const DAY = date('2021-08-20');

test('two versions adopted on one day are an error that names both', () => {
  const content = revised(planVersion({ date: DAY }), revision({ date: DAY }));
  expect(places(twoVersionsInForce, content)).toEqual([`${PLAN}:1 versions.1.date → ${PLAN}:1 versions.0.date`]);
});

test('a draft of the same day is no second version in force', () => {
  expect(
    places(twoVersionsInForce, revised(planVersion({ date: DAY, status: 'draft' }), revision({ date: DAY }))),
  ).toEqual([]);
});

test('dates that need not be the same day are not called so', () => {
  const month = date('2021-08');
  expect(places(twoVersionsInForce, revised(planVersion({ date: month }), revision({ date: month })))).toEqual([]);
});
