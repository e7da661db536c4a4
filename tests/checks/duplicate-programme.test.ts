import { expect, test } from 'vitest';
import { duplicateProgramme } from '#checks/duplicate-programme';
import type { Programme } from '#model/plan';
import { at, cite, datasetWith, FOLDER, plan } from './dataset-builder.ts';
import { places } from './run.ts';

const FILE = `${FOLDER}/plans/rpjmd/programmes.csv`;

function programme(line: number): Programme {
  return { id: 'beasiswa', name: { id: 'Beasiswa' }, citation: cite(), place: at(FILE, line) };
}

test('a programme named twice in a plan is an error that names both rows', () => {
  const plans = [plan({ programmes: [programme(2), programme(6)] })];
  expect(places(duplicateProgramme, datasetWith({ plans }))).toEqual([`${FILE}:6 id → ${FILE}:2 id`]);
});

test('two plans may name the same programme', () => {
  const plans = [plan({ programmes: [programme(2)] }), plan({ id: 'rkpd', programmes: [programme(2)] })];
  expect(places(duplicateProgramme, datasetWith({ plans }))).toEqual([]);
});
