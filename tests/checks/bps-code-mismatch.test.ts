import { expect, test } from 'vitest';
import { bpsCodeMismatch } from '#checks/bps-code-mismatch';
import { datasetWith, region, REGION } from './dataset-builder.ts';
import { places } from './run.ts';

test('a BPS code that stands for another region is a warning at both fields', () => {
  const wrong = datasetWith({ region: region({ bpsCode: '1505' }) });
  expect(places(bpsCodeMismatch, wrong)).toEqual([`${REGION}:1 bps_code → ${REGION}:1 code`]);
});

test('a fitting BPS code, none, and one that is not known are taken as they are', () => {
  for (const change of [{ bpsCode: '1504' }, {}, { bpsCode: '9999' }, { bpsCode: '15' }])
    expect(places(bpsCodeMismatch, datasetWith({ region: region(change) }))).toEqual([]);
});
