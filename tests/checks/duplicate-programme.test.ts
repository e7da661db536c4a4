import { expect, test } from 'vitest';
import { duplicateProgramme } from '#checks/duplicate-programme';
import { at, datasetWith, FOLDER, plan, programme } from './dataset-builder.ts';
import { places } from './run.ts';

const FILE = `${FOLDER}/plans/rpjmd/programmes.csv`;

const onLine = (line: number) => programme({ place: at(FILE, line) });

test('a programme named twice in a plan is an error that names both rows', () => {
  const plans = [plan({ programmes: [onLine(2), onLine(6)] })];
  expect(places(duplicateProgramme, datasetWith({ plans }))).toEqual([`${FILE}:6 id → ${FILE}:2 id`]);
});

test('two plans may name the same programme', () => {
  const plans = [plan({ programmes: [onLine(2)] }), plan({ id: 'rkpd', programmes: [onLine(2)] })];
  expect(places(duplicateProgramme, datasetWith({ plans }))).toEqual([]);
});
