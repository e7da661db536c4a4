import { expect, test } from 'vitest';
import { codeWithoutRule } from '#checks/code-without-rule';
import { PROGRAMMES, withProgrammes } from './programme-codes.ts';
import { places } from './run.ts';

test('a code that does not name its rule is an error', () => {
  expect(places(codeWithoutRule, withProgrammes([{ code: '1.01.02' }]))).toEqual([`${PROGRAMMES}:2 code`]);
});

test('a code with its rule, and a programme without a code, are fine', () => {
  const fine = withProgrammes([{ code: '1.01.02', codeRule: 'Permendagri 90/2019' }, { id: 'b' }]);
  expect(places(codeWithoutRule, fine)).toEqual([]);
});
