import { expect, test } from 'vitest';
import { bpsCode } from '#checks/bps-code';
import { unknownAreaCode } from '#checks/unknown-area-code';
import { datasetWith, figure, FIGURES } from './dataset-builder.ts';
import { places, run } from './run.ts';

test('a BPS code is named with the area it stands for, which a dot would not hit', () => {
  const wrong = datasetWith({ figures: [figure({ area: '6206010' })] });
  expect(places(bpsCode, wrong)).toEqual([`${FIGURES}:2 area`]);
  expect(run(bpsCode, wrong)[0]?.values).toEqual({ code: '6206010', kemendagri: '62.08', name: 'Kabupaten Sukamara' });
  expect(places(unknownAreaCode, wrong)).toEqual([]);
});

test('nothing is claimed about a BPS code of Papua, where BPS changed its codes', () => {
  const [found] = run(bpsCode, datasetWith({ figures: [figure({ area: '9401010' })] }));
  expect(found?.values).toEqual({ code: '9401010' });
});

test('a Kemendagri code is no BPS code', () => {
  expect(places(bpsCode, datasetWith({ figures: [figure({ area: '15.04.03' })] }))).toEqual([]);
});
