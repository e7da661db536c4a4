import { expect, test } from 'vitest';
import { milestoneDateWithoutEvent } from '#checks/milestone-date-without-event';
import type { Milestone, MilestoneStatus } from '#model/milestone';
import { cite, commitment, COMMITMENT, dataset, datasetWith, date, network, NETWORK } from './dataset-builder.ts';
import { places } from './run.ts';

function milestone(status: MilestoneStatus, change: Partial<Milestone> = {}): Milestone {
  return { id: 'sk', name: { id: 'SK' }, status, date: date('2022-09-05'), citations: [cite()], ...change };
}

test.each(['planned', 'not-done', 'missed', 'unknown'] as const)(
  'a milestone that is %s did not happen on a date',
  (status) => {
    const commitments = [commitment({ milestones: [milestone(status)] })];
    expect(places(milestoneDateWithoutEvent, datasetWith({ commitments }))).toEqual([
      `${COMMITMENT}:1 milestones.0.date → ${COMMITMENT}:1 milestones.0.status`,
    ]);
  },
);

test('stages and regional milestones of a network are checked', () => {
  const networks = [
    network({ stages: [milestone('planned')], statuses: [{ code: '62.09', milestones: [milestone('unknown')] }] }),
  ];
  expect(places(milestoneDateWithoutEvent, dataset({ networks }))).toEqual([
    `${NETWORK}:1 stages.0.date → ${NETWORK}:1 stages.0.status`,
    `${NETWORK}:1 statuses.0.milestones.0.date → ${NETWORK}:1 statuses.0.milestones.0.status`,
  ]);
});

test('what is done or has begun has its date, and what is planned its planned date', () => {
  const { date: happened, ...open } = milestone('planned', { planned: date('2027') });
  expect(happened).toBeDefined();
  const milestones = [milestone('done'), milestone('in-progress'), open];
  expect(places(milestoneDateWithoutEvent, datasetWith({ commitments: [commitment({ milestones })] }))).toEqual([]);
});
