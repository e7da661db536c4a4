import { expect, test } from 'vitest';
import { coverageOf } from '#model/coverage';
import type { MilestoneStatus } from '#model/milestone';
import { cite, network } from '../checks/dataset-builder.ts';

function coverage(...states: readonly MilestoneStatus[]) {
  const codes = ['62.01', '62.02', '62.03'];
  const rollOut = network({
    stageNames: [{ id: 'formed', name: { id: 'Terbentuk' } }],
    coverageTarget: { count: 2, of: 3 },
    members: codes.map((code) => ({ code, name: code, roles: [] })),
    statuses: states.map((status, index) => ({
      code: codes[index] ?? '',
      milestones: [{ id: 'formed', name: { id: 'Terbentuk' }, status, citations: [cite()] }],
    })),
  });
  return coverageOf(rollOut);
}

test('a roll-out is reached, out of reach, or open while members are unknown', () => {
  expect(coverage('done', 'done')).toEqual({ reachedBy: 2, unknown: 1, count: 2, of: 3, reached: true });
  expect(coverage('not-done', 'not-done', 'done')).toMatchObject({ reached: false });
  expect(coverage('done', 'not-done')).toEqual({ reachedBy: 1, unknown: 1, count: 2, of: 3 });
});

test('without a coverage target there is nothing to count', () => {
  expect(coverageOf(network())).toBeUndefined();
});
