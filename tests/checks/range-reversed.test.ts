import { expect, test } from 'vitest';
import { rangeReversed } from '#checks/range-reversed';
import { decimal } from '#model/decimal';
import { baseline, datasetWith, figure, FIGURES, range, target, TARGETS } from './dataset-builder.ts';
import { places } from './run.ts';

test('a range whose lower end is above its upper end is an error at both cells', () => {
  const wrong = datasetWith({
    figures: [figure({ content: { measure: range('10', '9.5') } })],
    baselines: [baseline({ measure: range('10', '9.5') })],
    targets: [target({ aim: { kind: 'range', lower: decimal('10.75'), upper: decimal('9.98') } })],
  });
  expect(places(rangeReversed, wrong)).toEqual([
    `${FIGURES}:2 upper → ${FIGURES}:2 value`,
    `${TARGETS}:2 upper → ${TARGETS}:2 value`,
    `${TARGETS}:3 upper → ${TARGETS}:3 value`,
  ]);
});

test('ends are compared as numbers, not as text', () => {
  const fine = datasetWith({ figures: [figure({ content: { measure: range('9.98', '10.75') } })] });
  expect(places(rangeReversed, fine)).toEqual([]);
});
