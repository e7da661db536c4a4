import { expect, test } from 'vitest';
import { oldAreaCode } from '#checks/old-area-code';
import { at, dataset, date, network, NETWORK, region, report } from './dataset-builder.ts';
import { places, run } from './run.ts';

const FORMER = 'regions/15.99-lama/region.yaml';
const network15 = network({ members: [{ code: '15.99', name: 'Kabupaten Lama', roles: [] }] });

function withFormer(until: string) {
  const former = region({
    code: '15.99',
    name: 'Kabupaten Lama',
    validUntil: date(until),
    successors: ['15.04'],
    place: at(FORMER),
  });
  return dataset({ reports: [report(), report({ region: former })], networks: [network15] });
}

test('a code that was valid once is named with its successors', () => {
  expect(places(oldAreaCode, withFormer('1999-10-04'))).toEqual([
    `${NETWORK}:1 members.0.code → ${FORMER}:1 valid_until`,
  ]);
  expect(run(oldAreaCode, withFormer('1999-10-04'))[0]?.values).toEqual({
    code: '15.99',
    name: 'Kabupaten Lama',
    until: '1999-10-04',
    successors: '15.04 Kabupaten Batanghari',
  });
});

test('a code that ends only after the release date is still valid', () => {
  expect(places(oldAreaCode, withFormer('2030'))).toEqual([]);
});
