import { expect, test } from 'vitest';
import { codeWrongLevel } from '#checks/code-wrong-level';
import { PROGRAMMES, withProgrammes } from './programme-codes.ts';
import { places, run } from './run.ts';

test('the code of a kegiatan on the row of a program is an error', () => {
  const wrong = withProgrammes([{ code: '1.01.02.2.01' }]);
  expect(places(codeWrongLevel, wrong)).toEqual([`${PROGRAMMES}:2 code`]);
  expect(run(codeWrongLevel, wrong)[0]?.values).toMatchObject({ level: 'program', codeLevel: 'kegiatan' });
});

test('a code that does not start with the code above it is an error that names both', () => {
  const wrong = withProgrammes([
    { id: 'a', code: '1.01.02' },
    { id: 'b', level: 'kegiatan', parent: 'a', code: '1.01.03.2.01' },
  ]);
  expect(places(codeWrongLevel, wrong)).toEqual([`${PROGRAMMES}:3 code → ${PROGRAMMES}:2 code`]);
});

test('X stands for any affair, above and below', () => {
  const fine = withProgrammes([
    { id: 'a', code: 'X.XX.01' },
    { id: 'b', level: 'kegiatan', parent: 'a', code: '2.09.01.2.01' },
    { id: 'c', level: 'subkegiatan', parent: 'b', code: 'X.XX.01.2.01.0001' },
  ]);
  expect(places(codeWrongLevel, fine)).toEqual([]);
});

test('a code of no known shape is told by its own check alone', () => {
  expect(places(codeWrongLevel, withProgrammes([{ code: '1.1.2' }]))).toEqual([]);
});
