import { expect, test } from 'vitest';
import { baselineAfterFirstTarget } from '#checks/baseline-after-first-target';
import { at, baseline, datasetWith, target, TARGETS } from './dataset-builder.ts';
import { places, run } from './run.ts';

test('a starting point after the first target is an error, with the target beside it', () => {
  const wrong = datasetWith({
    baselines: [baseline({ year: 2023 })],
    targets: [target({ year: 2026 }), target({ year: 2022, place: at(TARGETS, 4) })],
  });
  expect(places(baselineAfterFirstTarget, wrong)).toEqual([`${TARGETS}:2 year → ${TARGETS}:4 year`]);
  expect(run(baselineAfterFirstTarget, wrong)[0]?.severity).toBe('error');
});

test('the year of the first target itself is allowed', () => {
  expect(places(baselineAfterFirstTarget, datasetWith({ baselines: [baseline({ year: 2026 })] }))).toEqual([]);
});

test('a revised version has its own starting point, held against its own first target', () => {
  const revised = datasetWith({
    baselines: [baseline(), baseline({ year: 2023, version: 'perubahan' })],
    targets: [target({ year: 2022 }), target({ year: 2024, version: 'perubahan' })],
  });
  expect(places(baselineAfterFirstTarget, revised)).toEqual([]);
});

test('targets of another plan, and promises without a deadline, do not count', () => {
  const { year: _year, ...undated } = target();
  const fine = datasetWith({
    baselines: [baseline({ year: 2024 })],
    targets: [target({ year: 2022, plan: 'rkpd' }), undated, target({ year: 2026 })],
  });
  expect(places(baselineAfterFirstTarget, fine)).toEqual([]);
});
