import { expect, test } from 'vitest';
import { primaryThroughCopy } from '#checks/primary-through-copy';
import { cite, datasetWith, figure, FIGURES } from './dataset-builder.ts';
import { places } from './run.ts';

const copy = cite({ via: { publisher: 'Repositori' } });

test('a figure read in a copy and called primary is an error at both places', () => {
  expect(places(primaryThroughCopy, datasetWith({ figures: [figure({ citation: copy })] }))).toEqual([
    `${FIGURES}:2 origin → sources/bps-2024.yaml:1 via`,
  ]);
});

test('a second-hand figure from a copy, and a primary one from the document, are fine', () => {
  const figures = [figure({ citation: copy, primary: false }), figure()];
  expect(places(primaryThroughCopy, datasetWith({ figures }))).toEqual([]);
});
