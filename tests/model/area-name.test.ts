import { expect, test } from 'vitest';
import { plainAreaName } from '#model/area-name';

test.each([
  ['Kabupaten Batanghari', 'Kab. Batang Hari'],
  ['Kota Palangkaraya', 'Palangka Raya'],
  ['Daerah Khusus Ibukota Jakarta', 'DKI Jakarta'],
  ['Daerah Istimewa Yogyakarta', 'DI Yogyakarta'],
  ['Kabupaten Kep. Siau', 'KEP SIAU'],
  ["Ra'as", 'Raas'],
])('%s and %s are one name', (a, b) => {
  expect(plainAreaName(a)).toBe(plainAreaName(b));
});

test('a title that is all there is stays, and names that differ stay apart', () => {
  expect(plainAreaName('Kota')).toBe('kota');
  expect(plainAreaName('Cirebon')).not.toBe(plainAreaName('Kuningan'));
  expect(plainAreaName('Banggai')).not.toBe(plainAreaName('Banggai Kepulauan'));
});
