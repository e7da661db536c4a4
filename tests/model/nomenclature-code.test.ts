import { expect, test } from 'vitest';
import { nomenclatureCode } from '#model/nomenclature-code';

test.each([
  ['1', 'urusan', undefined],
  ['1.10', 'bidang-urusan', undefined],
  ['1.01.02', 'program', undefined],
  ['1.01.02.2.01', 'kegiatan', 'kabupaten/kota'],
  ['2.09.03.1.01.0006', 'subkegiatan', 'provinsi'],
  ['5.01.02.2.01.01', 'subkegiatan', 'kabupaten/kota'],
  ['X.XX.01.2.01', 'kegiatan', 'kabupaten/kota'],
])('%s is a %s', (code, level, government) => {
  expect(nomenclatureCode(code)).toEqual({ level, ...(government !== undefined && { government }) });
});

test.each(['1.01.01.02.01.0001', '1.1.2', '', '0', '1.01.02.2', '1.01.02.3.01', '1.01.02.2.01.001', ' 1'])(
  'a code of another shape is refused: %s',
  (code) => {
    expect(nomenclatureCode(code)).toBeUndefined();
  },
);
