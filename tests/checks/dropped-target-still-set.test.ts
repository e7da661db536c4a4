import { expect, test } from 'vitest';
import { droppedTargetStillSet } from '#checks/dropped-target-still-set';
import { datasetWith, indicator, PLAN, plan, planVersion, target, TARGETS } from './dataset-builder.ts';
import { revision } from './revisions.ts';
import { places } from './run.ts';

const reason = { id: 'Pindah' };

test('an indicator that a version dropped has no target in that version', () => {
  const versions = [planVersion(), revision({ dropped: [{ indicator: 'kemiskinan', reason }] })];
  const targets = [target(), target({ version: 'perubahan' })];
  expect(places(droppedTargetStillSet, datasetWith({ plans: [plan({ versions })], targets }))).toEqual([
    `${PLAN}:1 versions.1.dropped.0.indicator → ${TARGETS}:3 indicator`,
  ]);
});

test('nor has one that a version reworded to another', () => {
  const versions = [planVersion(), revision({ reworded: [{ from: 'kemiskinan', to: 'miskin' }] })];
  const targets = [
    target({ version: 'perubahan' }),
    target({ version: 'perubahan', indicator: indicator({ id: 'miskin' }) }),
  ];
  expect(places(droppedTargetStillSet, datasetWith({ plans: [plan({ versions })], targets }))).toEqual([
    `${PLAN}:1 versions.1.reworded.0.from → ${TARGETS}:3 indicator`,
  ]);
});

test('its target in an earlier version is what was dropped', () => {
  const versions = [planVersion(), revision({ dropped: [{ indicator: 'kemiskinan', reason }] })];
  expect(places(droppedTargetStillSet, datasetWith({ plans: [plan({ versions })] }))).toEqual([]);
});
