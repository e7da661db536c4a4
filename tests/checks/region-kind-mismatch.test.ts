import { expect, test } from 'vitest';
import { regionKindMismatch } from '#checks/region-kind-mismatch';
import { dataset, datasetWith, region, REGION, report } from './dataset-builder.ts';
import { places, run } from './run.ts';

test('a kabupaten code with the kind kota is a warning', () => {
  const wrong = datasetWith({ region: region({ kind: 'kota' }) });
  expect(places(regionKindMismatch, wrong)).toEqual([`${REGION}:1 kind`]);
  expect(run(regionKindMismatch, wrong)[0]?.values['expected']).toBe('kabupaten');
});

test('kota count from 71 on, and two digits are a province', () => {
  const fine = [
    region({ code: '15.71', kind: 'kota' }),
    region({ code: '15.70', kind: 'kabupaten' }),
    region({ code: '15', kind: 'provinsi' }),
  ];
  expect(places(regionKindMismatch, dataset({ reports: fine.map((one) => report({ region: one })) }))).toEqual([]);
});
