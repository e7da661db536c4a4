import { expect, test } from 'vitest';
import { judgedByMissingTarget } from '#checks/judged-by-missing-target';
import { commitment, COMMITMENT, datasetWith, target } from './dataset-builder.ts';
import { places, run } from './run.ts';

test('a commitment judged by a target that is not there is an error', () => {
  const commitments = [commitment({ judgement: { by: 'target', indicator: 'ipm' } })];
  expect(places(judgedByMissingTarget, datasetWith({ commitments }))).toEqual([`${COMMITMENT}:1 judged_by.indicator`]);
});

test('a target of another year is named in the finding', () => {
  const commitments = [commitment({ judgement: { by: 'target', indicator: 'kemiskinan', year: 2025 } })];
  const wrong = datasetWith({ commitments, targets: [target(), target({ year: 2024 })] });
  expect(places(judgedByMissingTarget, wrong)).toEqual([`${COMMITMENT}:1 judged_by.year`]);
  expect(run(judgedByMissingTarget, wrong)[0]?.values['years']).toBe('2024, 2026');
});

test('any year will do when none is named, and other ways to judge need no target', () => {
  const commitments = [
    commitment({ judgement: { by: 'target', indicator: 'kemiskinan' } }),
    commitment({ judgement: { by: 'milestones' } }),
  ];
  expect(places(judgedByMissingTarget, datasetWith({ commitments }))).toEqual([]);
});
