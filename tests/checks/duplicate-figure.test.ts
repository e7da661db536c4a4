import { expect, test } from 'vitest';
import { duplicateFigure } from '#checks/duplicate-figure';
import { at, cite, datasetWith, figure, FIGURES, indicator } from './dataset-builder.ts';
import { places } from './run.ts';

const later = at(FIGURES, 5);

test('one source with two figures for the same time is an error that names both rows', () => {
  expect(places(duplicateFigure, datasetWith({ figures: [figure(), figure({ place: later })] }))).toEqual([
    `${FIGURES}:5 indicator → ${FIGURES}:2 indicator`,
  ]);
});

test('another indicator, area, period or source makes another figure', () => {
  const others = [
    figure({ place: later, indicator: indicator({ id: 'ipm' }) }),
    figure({ place: later, area: '15.04.03' }),
    figure({ place: later, period: { year: 2024, part: { kind: 'month', number: 3 } } }),
    figure({ place: later, citation: cite({ id: 'tribun-2024' }) }),
  ];
  expect(places(duplicateFigure, datasetWith({ figures: [figure(), ...others] }))).toEqual([]);
});
