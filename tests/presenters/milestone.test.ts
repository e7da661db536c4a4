import { describe, expect, test } from 'vitest';
import type { Milestone, MilestoneStatus } from '#model/milestone';
import { presentMilestone } from '#presenters/milestone';
import { viewAt } from '#presenters/view';
import { cite, dataset, date } from '../checks/dataset-builder.ts';

const view = viewAt(dataset(), 'id', 'komitmen/');
const UNDATED = 'tanggal belum diketahui';

function step(status: MilestoneStatus, change: Partial<Milestone> = {}) {
  return presentMilestone(view, { id: 'a', name: { id: 'Langkah' }, status, citations: [cite()], ...change });
}

describe('a step whose day nobody told says so', () => {
  test('when it is done, planned, or unknown', () => {
    expect(step('done').dates).toEqual([UNDATED]);
    expect(step('planned').dates).toEqual([UNDATED]);
    expect(step('unknown').dates).toEqual([UNDATED]);
    expect(step('done', { date: date('unknown') }).dates).toEqual([UNDATED]);
  });
  test('beside the day up to which its state is known, or the day it was promised for', () => {
    expect(step('done', { asOf: date('2022-09-05') }).dates).toEqual([UNDATED, 'keadaan per 5 September 2022']);
    expect(step('done', { planned: date('2022-10') }).dates).toEqual([UNDATED, 'dijanjikan untuk Oktober 2022']);
  });
  test('but not where a day is known, was promised, or cannot be', () => {
    expect(step('done', { date: date('2022-06') }).dates).toEqual(['Juni 2022']);
    expect(step('unknown', { planned: date('2025-08') }).dates).toEqual(['dijanjikan untuk Agustus 2025']);
    expect(step('not-done').dates).toEqual([]);
  });
});

test('an unknown step is not one that did not happen', () => {
  expect(step('unknown').statusWord).toBe('belum diketahui');
  expect(step('unknown').statusWord).not.toBe(step('not-done').statusWord);
});
