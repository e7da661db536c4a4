import { expect, test } from 'vitest';
import { areaNameMismatch } from '#checks/area-name-mismatch';
import { dataset, datasetWith, network, NETWORK, region, REGION } from './dataset-builder.ts';
import { places, run } from './run.ts';

test('a name that belongs to another code is a warning with the code it belongs to', () => {
  const wrong = dataset({
    networks: [network({ members: [{ code: '62.06', name: 'Kabupaten Sukamara', roles: [] }] })],
  });
  expect(places(areaNameMismatch, wrong)).toEqual([`${NETWORK}:1 members.0.code`]);
  expect(run(areaNameMismatch, wrong)[0]?.values).toEqual({
    code: '62.06',
    name: 'Kabupaten Sukamara',
    official: 'Kabupaten Katingan',
    suggestions: '62.08 Kabupaten Sukamara',
  });
});

test('the name of the province must fit too', () => {
  const wrong = datasetWith({ region: region({ provinceName: 'Riau' }) });
  expect(places(areaNameMismatch, wrong)).toEqual([`${REGION}:1 province_name`]);
});

test('spaces, capitals, titles and one letter make no other name', () => {
  for (const name of ['Kab. Batang Hari', 'BATANGHARI', 'Kabupaten Batang Hary'])
    expect(places(areaNameMismatch, datasetWith({ region: region({ name }) }))).toEqual([]);
});
