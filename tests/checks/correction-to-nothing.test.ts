import { expect, test } from 'vitest';
import { correctionToNothing } from '#checks/correction-to-nothing';
import type { Correction } from '#model/correction';
import { correction, dataset } from './dataset-builder.ts';
import { places, run } from './run.ts';

const REQUEST = 'corrections/permintaan-uji.yaml:1';
const found = (change: Partial<Correction>) =>
  places(correctionToNothing, dataset({ corrections: [correction(change)] }));
const aimed = { region: '15.04', indicator: 'kemiskinan' } as const;

test('a request about a figure, target or indicator that is not there is a warning', () => {
  expect(found({ about: { on: 'figure', ...aimed, period: { year: 2024 } } })).toEqual([]);
  expect(found({ about: { on: 'figure', ...aimed, period: { year: 1999 } } })).toEqual([`${REQUEST} about.period`]);
  expect(found({ about: { on: 'target', ...aimed, year: 2026 } })).toEqual([]);
  expect(found({ about: { on: 'target', ...aimed, year: 1999 } })).toEqual([`${REQUEST} about.year`]);
  expect(found({ about: { on: 'indicator', ...aimed } })).toEqual([]);
  expect(found({ about: { on: 'indicator', ...aimed, indicator: 'lain' } })).toEqual([`${REQUEST} about.indicator`]);
});

test('what there is, is named', () => {
  const about = { on: 'figure', ...aimed, period: { year: 1999 } } as const;
  expect(run(correctionToNothing, dataset({ corrections: [correction({ about })] }))[0]?.values['there']).toBe('2024');
});

test('an accepted request may have taken its figure away', () => {
  const about = { on: 'figure', ...aimed, period: { year: 1999 } } as const;
  const outcome = { is: 'accepted', date: '2025-04-01', change: { id: 'Ditarik.' }, citations: [] } as const;
  expect(found({ about, outcome })).toEqual([]);
});

test('requests about a region, a source or something else are not looked up', () => {
  expect(found({ about: { on: 'other', what: { id: 'Uji' } } })).toEqual([]);
  expect(found({ about: { on: 'region', region: '15.04' } })).toEqual([]);
});
