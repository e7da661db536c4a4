import { expect, test } from 'vitest';
import { wordNotOnScale } from '#checks/word-not-on-scale';
import { baseline, datasetWith, figure, FIGURES, indicator, target, TARGETS } from './dataset-builder.ts';
import { places, run } from './run.ts';

const opini = indicator({
  id: 'opini',
  unit: 'predikat',
  ordinalScale: ['WTP', 'WDP', 'TW', 'TMP'],
  shareOfPeople: false,
});

test('a word outside the scale is an error with the word that was meant', () => {
  const wrong = datasetWith({
    figures: [figure({ indicator: opini, content: { measure: { kind: 'word', word: 'wtp' } } })],
    baselines: [baseline({ indicator: opini, measure: { kind: 'word', word: 'Bagus' } })],
    targets: [target({ indicator: opini, aim: { kind: 'ordinal', word: 'WTPP' } })],
  });
  expect(places(wordNotOnScale, wrong)).toEqual([
    `${FIGURES}:2 value → indicators/opini.yaml:1 ordinal_scale`,
    `${TARGETS}:2 value → indicators/opini.yaml:1 ordinal_scale`,
    `${TARGETS}:3 value → indicators/opini.yaml:1 ordinal_scale`,
  ]);
  expect(run(wordNotOnScale, wrong).map(({ values }) => values['suggestion'])).toEqual(['WTP', '', 'WTP']);
});

test('a word for an indicator that has no scale is an error at its unit', () => {
  const wrong = datasetWith({ figures: [figure({ content: { measure: { kind: 'word', word: 'rendah' } } })] });
  expect(places(wordNotOnScale, wrong)).toEqual([`${FIGURES}:2 value → indicators/kemiskinan.yaml:1 unit`]);
});

test('a word of the scale is fine', () => {
  const fine = datasetWith({
    figures: [figure({ indicator: opini, content: { measure: { kind: 'word', word: 'WDP' } } })],
  });
  expect(places(wordNotOnScale, fine)).toEqual([]);
});
