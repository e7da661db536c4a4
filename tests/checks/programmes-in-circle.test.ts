import { expect, test } from 'vitest';
import { programmesInCircle } from '#checks/programmes-in-circle';
import { PROGRAMMES, withProgrammes } from './programme-codes.ts';
import { places, run } from './run.ts';

test('programmes that are parts of each other are one error at the first row', () => {
  const wrong = withProgrammes([
    { id: 'c', parent: 'a' },
    { id: 'a', parent: 'b' },
    { id: 'b', parent: 'a' },
  ]);
  expect(places(programmesInCircle, wrong)).toEqual([`${PROGRAMMES}:3 parent`]);
  expect(run(programmesInCircle, wrong)[0]?.values['programmes']).toBe('a → b → a');
});

test('a programme that is its own parent is a circle of one', () => {
  expect(places(programmesInCircle, withProgrammes([{ id: 'a', parent: 'a' }]))).toEqual([`${PROGRAMMES}:2 parent`]);
});

test('a tree of programmes has a top', () => {
  expect(places(programmesInCircle, withProgrammes([{ id: 'a' }, { id: 'b', parent: 'a' }]))).toEqual([]);
});
