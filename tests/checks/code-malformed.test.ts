import { expect, test } from 'vitest';
import { codeMalformed } from '#checks/code-malformed';
import { PROGRAMMES, withProgrammes } from './programme-codes.ts';
import { places } from './run.ts';

test.each(['1.01.01.02.01.0001', '1.1.2', '1.01.02.3.01'])('%s is no nomenclature code', (code) => {
  expect(places(codeMalformed, withProgrammes([{ code }]))).toEqual([`${PROGRAMMES}:2 code`]);
});

test.each(['1.01.02', '1.01.02.2.01', '5.01.02.2.01.01', 'X.XX.01.2.01'])('%s has a known shape', (code) => {
  expect(places(codeMalformed, withProgrammes([{ code }, {}]))).toEqual([]);
});
