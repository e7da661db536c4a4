import { expect, test } from 'vitest';
import { revisionWithoutDate } from '#checks/revision-without-date';
import { date, PLAN, planVersion } from './dataset-builder.ts';
import { revised, revision } from './revisions.ts';
import { places } from './run.ts';

test('an adopted change of an adopted plan whose date is not known is an error', () => {
  const content = revised(planVersion(), revision({ date: date('unknown') }));
  expect(places(revisionWithoutDate, content)).toEqual([`${PLAN}:1 versions.1.date`]);
});

test('the first adopted version may have an unknown date, and so may a draft', () => {
  const unknown = { date: date('unknown') };
  expect(places(revisionWithoutDate, revised(planVersion(unknown)))).toEqual([]);
  expect(places(revisionWithoutDate, revised(planVersion(), revision({ ...unknown, status: 'draft' })))).toEqual([]);
});

test('a year is a date', () => {
  expect(places(revisionWithoutDate, revised(planVersion(), revision({ date: date('2023') })))).toEqual([]);
});
