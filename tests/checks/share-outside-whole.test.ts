import { expect, test } from 'vitest';
import { shareOutsideWhole } from '#checks/share-outside-whole';
import { decimal } from '#model/decimal';
import {
  baseline,
  datasetWith,
  figure,
  FIGURES,
  indicator,
  number,
  range,
  target,
  TARGETS,
} from './dataset-builder.ts';
import { places } from './run.ts';

test('a share of people below 0 or above 100 percent is an error, wherever it stands', () => {
  const wrong = datasetWith({
    figures: [
      figure({ content: { measure: number('-0.1') } }),
      figure({ content: { measure: range('99', '100.01') } }),
    ],
    baselines: [baseline({ measure: number('965') })],
    targets: [target({ aim: { kind: 'at-most', value: decimal('920') } })],
  });
  expect(places(shareOutsideWhole, wrong)).toEqual([
    `${FIGURES}:2 value`,
    `${FIGURES}:2 upper`,
    `${TARGETS}:2 value`,
    `${TARGETS}:3 value`,
  ]);
});

test('nobody and everybody are shares', () => {
  const figures = ['0', '100', '99.99'].map((value) => figure({ content: { measure: number(value) } }));
  expect(places(shareOutsideWhole, datasetWith({ figures }))).toEqual([]);
});

test('a percentage that is no share of people may be negative or large', () => {
  const growth = indicator({ id: 'pertumbuhan', shareOfPeople: false });
  const figures = ['-2.4', '250'].map((value) => figure({ indicator: growth, content: { measure: number(value) } }));
  expect(places(shareOutsideWhole, datasetWith({ figures }))).toEqual([]);
});
