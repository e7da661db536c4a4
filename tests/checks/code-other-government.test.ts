import { expect, test } from 'vitest';
import { codeOtherGovernment } from '#checks/code-other-government';
import { region } from './dataset-builder.ts';
import { PROGRAMMES, withProgrammes } from './programme-codes.ts';
import { places } from './run.ts';

const kegiatan = (code: string) => [{ level: 'kegiatan', code } as const];

test('a code of the province in a regency is an error, and the other way round', () => {
  expect(places(codeOtherGovernment, withProgrammes(kegiatan('1.01.02.1.01')))).toEqual([`${PROGRAMMES}:2 code`]);
  const province = withProgrammes(kegiatan('1.01.02.2.01'), { region: region({ kind: 'provinsi' }) });
  expect(places(codeOtherGovernment, province)).toEqual([`${PROGRAMMES}:2 code`]);
});

test('a regency with codes of regencies, and a program code of anybody, are fine', () => {
  const fine = withProgrammes([...kegiatan('1.01.02.2.01'), { id: 'b', code: '1.01.02' }]);
  expect(places(codeOtherGovernment, fine)).toEqual([]);
});
