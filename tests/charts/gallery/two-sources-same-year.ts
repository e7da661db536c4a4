import { point, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'A second source stands beside the first.',
  input: trend('two-sources-same-year', {
    title: 'Jumlah penduduk miskin',
    indicator: { unit: 'jiwa', decimals: 0, direction: 'lower' },
    points: [
      point('2021', '27240'),
      point('2022', '26240'),
      point('2023', '25880'),
      point('2024', '23740'),
      point('2021', '30823', { role: 'other', source: 'bulian.id' }),
      point('2022', '30161', { role: 'other', source: 'bulian.id' }),
    ],
  }),
};
