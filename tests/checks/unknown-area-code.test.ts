import { expect, test } from 'vitest';
import { unknownAreaCode } from '#checks/unknown-area-code';
import {
  at,
  cluster,
  CLUSTER,
  dataset,
  datasetWith,
  date,
  figure,
  network,
  NETWORK,
  REGION,
  region,
  report,
} from './dataset-builder.ts';
import { places, run } from './run.ts';

test('a code that the official list does not have is an error at its field, with the nearest codes', () => {
  const wrong = datasetWith({
    clusters: [cluster({ members: [{ code: '15.04.33', name: 'Muara Bulian', roles: [] }] })],
  });
  expect(places(unknownAreaCode, wrong)).toEqual([`${CLUSTER}:1 members.0.code`]);
  expect(run(unknownAreaCode, wrong)[0]?.values['suggestions']).toMatch(/^15\.04\.03 Muara Bulian;/);
});

test('the name beside a wrong code says best what was meant', () => {
  const wrong = dataset({ networks: [network({ members: [{ code: '62.99', name: 'Kab. Sukamara', roles: [] }] })] });
  expect(run(unknownAreaCode, wrong)[0]?.values['suggestions']).toMatch(/^62\.08 Kabupaten Sukamara;/);
});

test('codes are sought wherever they may stand', () => {
  const district = { code: '15.04.77', name: 'Tiada' };
  const wrong = dataset({
    reports: [
      report({
        region: region({
          successors: ['15.98'],
          districts: [district],
          tiles: [{ code: '15.04.78', col: 0, row: 0 }],
        }),
        clusters: [cluster({ centre: { name: 'Pusat', code: '15.04.79', roles: [] } })],
        figures: [figure({ area: '15.04.80' })],
      }),
      report({
        region: region({ code: '15.99', name: 'Kabupaten Tiada', place: at('regions/15.99-tiada/region.yaml') }),
      }),
    ],
    networks: [
      network({
        members: [{ code: '62.99', name: 'Tiada', roles: [] }],
        tiles: [{ code: '62.98', col: 0, row: 0 }],
        statuses: [{ code: '62.97', milestones: [] }],
      }),
    ],
  });
  expect(run(unknownAreaCode, wrong).map(({ place }) => place.field)).toEqual([
    'code',
    'successors.0',
    'districts.0.code',
    'tiles.0.code',
    'centre.code',
    'area',
    'members.0.code',
    'tiles.0.code',
    'statuses.0.region',
  ]);
  expect(places(unknownAreaCode, wrong)).toContain(`${NETWORK}:1 statuses.0.region`);
  expect(places(unknownAreaCode, wrong)).toContain(`${REGION}:1 districts.0.code`);
});

test('a village is known by its kecamatan, since the list ends there', () => {
  expect(places(unknownAreaCode, datasetWith({ figures: [figure({ area: '15.04.03.2001' })] }))).toEqual([]);
  expect(places(unknownAreaCode, datasetWith({ figures: [figure({ area: '15.04.77.2001' })] }))).toHaveLength(1);
});

test('a region that says its own code is no longer valid keeps its old code', () => {
  const old = region({ code: '15.99', validUntil: date('1999'), successors: ['15.04'] });
  expect(places(unknownAreaCode, dataset({ reports: [report({ region: old })] }))).toEqual([]);
});
