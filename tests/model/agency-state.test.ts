import { expect, test } from 'vitest';
import { agencyState } from '#model/agency-state';
import { date } from '../checks/dataset-builder.ts';

const base = { id: 'dinsos', name: 'Dinas Sosial' };

test.each([
  ['without an end it is in use', {}, 'current'],
  ['with an end to come it is in use', { validUntil: date('2026') }, 'current'],
  ['in the year of its end it is still in use', { validUntil: date('2025'), successor: 'dinsos-p3a' }, 'current'],
  ['past its end without a successor it has ended', { validUntil: date('2024') }, 'ended'],
  [
    'past its end with a successor it is a former name',
    { validUntil: date('2024'), successor: 'dinsos-p3a' },
    'renamed',
  ],
  ['a successor without a date has taken over', { successor: 'dinsos-p3a' }, 'renamed'],
])('%s', (_, change, state) => {
  expect(agencyState({ ...base, ...change }, '2025-06-30')).toBe(state);
});
