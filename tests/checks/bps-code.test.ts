import { expect, test } from 'vitest';
import { bpsCode } from '#checks/bps-code';
import { nameBpsCodes } from '#checks/name-bps-codes';
import { unknownAreaCode } from '#checks/unknown-area-code';
import type { Finding } from '#model/finding';
import { loadAreas } from '#reading/disk/areas';
import { at, datasetWith, figure, FIGURES, REGION } from './dataset-builder.ts';
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

test('where the reader refuses a code that looks like BPS, the finding names it', () => {
  const refused = (seen: string, expected: string): Finding => ({
    code: 'value-malformed',
    severity: 'error',
    place: { ...at(REGION), field: 'code' },
    values: { field: 'code', seen, expected },
  });
  const named = nameBpsCodes(
    [
      refused('"1504"', 'region-code'),
      refused('6206', 'area-code'),
      refused('1504', 'id'),
      refused('15-04', 'region-code'),
    ],
    loadAreas(),
  );
  expect(named.map(({ code, values }) => [code, values['kemendagri']])).toEqual([
    ['bps-code', '15.04'],
    ['bps-code', '62.08'],
    ['value-malformed', undefined],
    ['value-malformed', undefined],
  ]);
});
