import { expect, test } from 'vitest';
import { boundaryParts } from '#model/boundary-parts';
import { REAL } from '../presenters/real-content.ts';

const areas = {
  nameOf: (code: string) => (code === '15.04' ? 'Kabupaten Batanghari' : undefined),
  partsOf: (code: string, level: string) => [{ code: `${code}.01`, name: level }],
};

test('parts of a region and of the country come from the registry; an unknown parent has none', () => {
  expect(boundaryParts('15.04', 'district', areas, REAL.networks)).toEqual([{ code: '15.04.01', name: 'kecamatan' }]);
  expect(boundaryParts('ID', 'province', areas, REAL.networks)).toEqual([{ code: '.01', name: 'provinsi' }]);
  expect(boundaryParts('99', 'regency', areas, REAL.networks)).toBeUndefined();
});

test('parts of a network are its members of that level, and no others', () => {
  const parts = boundaryParts('aglomerasi-cirebon-raya', 'regency', areas, REAL.networks);
  expect(parts?.map(({ code }) => code).toSorted()).toEqual(['32.08', '32.09', '32.12', '32.74', '33.29']);
  expect(boundaryParts('aglomerasi-cirebon-raya', 'district', areas, REAL.networks)).toEqual([]);
});
