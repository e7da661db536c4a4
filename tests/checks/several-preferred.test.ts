import { expect, test } from 'vitest';
import { severalPreferred } from '#checks/several-preferred';
import { at, cite, datasetWith, figure, FIGURES } from './dataset-builder.ts';
import { places } from './run.ts';

const preferred = { id: 'Tabel resmi' };
const tribun = cite({ id: 'tribun-2024' });

test('two preferred values for one time are an error that names both rows', () => {
  const figures = [figure({ preferred }), figure({ preferred, citation: tribun, place: at(FIGURES, 8) })];
  expect(places(severalPreferred, datasetWith({ figures }))).toEqual([
    `${FIGURES}:8 preferred → ${FIGURES}:2 preferred`,
  ]);
});

test('a month and its year are one time, as on the page', () => {
  const march = { year: 2024, part: { kind: 'month', number: 3 } } as const;
  const figures = [figure({ preferred }), figure({ preferred, citation: tribun, period: march })];
  expect(places(severalPreferred, datasetWith({ figures }))).toHaveLength(1);
});

test('one preferred value beside others, or one for each method, is fine', () => {
  const figures = [
    figure({ preferred }),
    figure({ citation: tribun }),
    figure({ preferred, citation: tribun, method: 'baru' }),
    figure({ preferred, period: { year: 2023 } }),
  ];
  expect(places(severalPreferred, datasetWith({ figures }))).toEqual([]);
});
