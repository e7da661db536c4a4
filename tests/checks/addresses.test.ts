import { describe, expect, test } from 'vitest';
import { addressVanished } from '#checks/address-vanished';
import { addressesUnrecorded } from '#checks/addresses-unrecorded';
import { formerIdInUse } from '#checks/former-id-in-use';
import { formerIdTwice } from '#checks/former-id-twice';
import { goneStillThere } from '#checks/gone-still-there';
import type { Dataset } from '#model/dataset';
import type { Region } from '#model/region';
import { at, dataset, datasetWith, indicator, region, REGION, report, site } from './dataset-builder.ts';
import { places, run } from './run.ts';

function recorded(...paths: readonly string[]): Dataset {
  const addresses = paths.map((path, index) => ({
    path,
    since: '2025-01-31',
    place: at('addresses/situs.txt', index + 1),
  }));
  return dataset({ addresses });
}

function regions(...changes: readonly Partial<Region>[]): Dataset {
  const reports = changes.map((change) => {
    const one = region(change);
    return report({ region: { ...one, place: at(`regions/${one.code}-${one.slug}/region.yaml`) } });
  });
  return dataset({ reports });
}

describe('an address that would vanish', () => {
  test('is one error for all that vanish with it, at the line of the topmost', () => {
    const content = recorded(
      'en/wilayah/15.01-lama/indikator/ipm/',
      'wilayah/15.01-lama/indikator/ipm/',
      'wilayah/15.01-lama/',
      'wilayah/15.01-lama/indikator/ipm/data.csv',
      'wilayah/15.01-lama/indikator/',
      'jejaring/lama/',
    );
    expect(run(addressVanished, content).map(({ place, values }) => [place.line, values])).toEqual([
      [3, { address: 'wilayah/15.01-lama/', since: '2025-01-31', others: '4', kind: 'region', id: '15.01-lama' }],
      [6, { address: 'jejaring/lama/', since: '2025-01-31', others: '0', kind: 'network', id: 'lama' }],
    ]);
  });

  test('is no error while it is shown', () => {
    expect(places(addressVanished, recorded('wilayah/', 'tentang/'))).toEqual([]);
  });
});

describe('a former id', () => {
  test('that another thing bears is an error that names both files', () => {
    const content = dataset({ indicators: [indicator({ formerly: ['ipm'] }), indicator({ id: 'ipm' })] });
    expect(places(formerIdInUse, content)).toEqual(['indicators/kemiskinan.yaml:1 formerly.0 → indicators/ipm.yaml:1']);
    expect(run(formerIdInUse, content)[0]?.values).toEqual({ id: 'ipm', kind: 'indicator', itself: 'no' });
  });

  test('that is its own is an error', () => {
    const content = datasetWith({ region: region({ formerly: ['15.04-batanghari'] }) });
    expect(run(formerIdInUse, content)[0]?.values).toMatchObject({ itself: 'yes' });
  });

  test('of an agency may be in use in another region', () => {
    const content = regions(
      { agencies: [{ id: 'dinsos-p3a', name: 'Dinas', formerly: ['dinsos'] }] },
      { code: '15.05', slug: 'muaro-jambi', agencies: [{ id: 'dinsos', name: 'Dinas' }] },
    );
    expect(places(formerIdInUse, content)).toEqual([]);
  });

  test('that two claim is an error that names both places', () => {
    const content = regions({ formerly: ['15.99-lama'] }, { code: '15.05', slug: 'timur', formerly: ['15.99-lama'] });
    expect(places(formerIdTwice, content)).toEqual([
      'regions/15.05-timur/region.yaml:1 formerly.0 → regions/15.04-batanghari/region.yaml:1 formerly.0',
    ]);
  });

  test('of a divided region belongs to all its parts, and to none alone', () => {
    const parts = regions({ splitFrom: ['15.99-lama'] }, { code: '15.05', slug: 'timur', splitFrom: ['15.99-lama'] });
    expect(places(formerIdTwice, parts)).toEqual([]);
    const mixed = regions({ splitFrom: ['15.99-lama'] }, { code: '15.05', slug: 'timur', formerly: ['15.99-lama'] });
    expect(places(formerIdTwice, mixed)).toHaveLength(1);
  });

  test('that stands twice in one list is an error', () => {
    const agencies = [{ id: 'dinsos-p3a', name: 'Dinas', formerly: ['dinsos', 'dinsos'] }];
    expect(places(formerIdTwice, datasetWith({ region: region({ agencies }) }))).toEqual([
      `${REGION}:1 agencies.0.formerly.1 → ${REGION}:1 agencies.0.formerly.0`,
    ]);
  });
});

describe('a page called withdrawn', () => {
  const gone = (path: string) => [{ path, date: '2025-06-01', reason: { id: 'Keliru.' }, place: at('site.yaml', 9) }];

  test('that is there, or has a page below it, is an error', () => {
    for (const path of ['tentang/', 'wilayah/15.04-batanghari/indikator/'])
      expect(places(goneStillThere, dataset({ site: site({ gone: gone(path) }) }))).toEqual(['site.yaml:9']);
  });

  test('that is not there is fine', () => {
    expect(places(goneStillThere, dataset({ site: site({ gone: gone('jejaring/lama/') }) }))).toEqual([]);
  });
});

test('addresses that are not on record are one warning, once there is a record', () => {
  expect(places(addressesUnrecorded, dataset())).toEqual([]);
  const [finding, ...others] = run(addressesUnrecorded, recorded('wilayah/'));
  expect(others).toEqual([]);
  expect(Number(finding?.values['others'])).toBeGreaterThan(10);
});
