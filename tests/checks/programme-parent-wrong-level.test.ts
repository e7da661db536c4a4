import { expect, test } from 'vitest';
import { programmeParentWrongLevel } from '#checks/programme-parent-wrong-level';
import { PROGRAMMES, withProgrammes } from './programme-codes.ts';
import { places } from './run.ts';

test('a subkegiatan right under a program is an error that names both rows', () => {
  const wrong = withProgrammes([{ id: 'a' }, { id: 'b', level: 'subkegiatan', parent: 'a' }]);
  expect(places(programmeParentWrongLevel, wrong)).toEqual([`${PROGRAMMES}:3 parent → ${PROGRAMMES}:2 level`]);
});

test('a program belongs to nothing', () => {
  const wrong = withProgrammes([{ id: 'a' }, { id: 'b', parent: 'a' }]);
  expect(places(programmeParentWrongLevel, wrong)).toEqual([`${PROGRAMMES}:3 parent → ${PROGRAMMES}:2 level`]);
});

test('program, kegiatan and subkegiatan follow each other', () => {
  const fine = withProgrammes([
    { id: 'a' },
    { id: 'b', level: 'kegiatan', parent: 'a' },
    { id: 'c', level: 'subkegiatan', parent: 'b' },
    { id: 'd', level: 'subkegiatan' },
  ]);
  expect(places(programmeParentWrongLevel, fine)).toEqual([]);
});

test('a circle of programmes is told by its own check alone', () => {
  const circle = withProgrammes([
    { id: 'a', parent: 'b' },
    { id: 'b', parent: 'a' },
  ]);
  expect(places(programmeParentWrongLevel, circle)).toEqual([]);
});
