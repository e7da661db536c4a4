import { expect, test } from 'vitest';
import { countNotWhole } from '#checks/count-not-whole';
import { datasetWith, figure, FIGURES, indicator, number } from './dataset-builder.ts';
import { places } from './run.ts';

const people = indicator({ id: 'penduduk-miskin', unit: 'jiwa', shareOfPeople: false });

test.each(['13.61', '-5'])('%s people are an error', (value) => {
  const wrong = datasetWith({ figures: [figure({ indicator: people, content: { measure: number(value) } })] });
  expect(places(countNotWhole, wrong)).toEqual([`${FIGURES}:2 value`]);
});

test('whole numbers, averages, and what is measured are fine', () => {
  const average = indicator({ unit: 'jiwa', aggregation: 'average', shareOfPeople: false });
  const figures = [
    figure({ indicator: people, content: { measure: number('13610') } }),
    figure({ indicator: people, content: { measure: number('0') } }),
    figure({ indicator: average, content: { measure: number('3.9') } }),
    figure(),
  ];
  expect(places(countNotWhole, datasetWith({ figures }))).toEqual([]);
});
