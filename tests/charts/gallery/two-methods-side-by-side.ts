import { point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Two methods for the same years: two lines told apart by the key, no mark between.',
  input: trend('two-methods-side-by-side', {
    title: 'Indeks Pembangunan Manusia',
    indicator: { unit: 'indeks', decimals: 2, direction: 'higher' },
    points: [
      point('2018', '66.36', { method: 'baru' }),
      point('2019', '66.97', { method: 'baru' }),
      point('2020', '67.29', { method: 'baru' }),
      point('2021', '67.64', { method: 'baru' }),
      point('2020', '68.25', { method: 'lain' }),
      point('2021', '68.6', { method: 'lain' }),
      point('2022', '69.52', { method: 'lain' }),
      point('2019', '67.1', { role: 'main' }),
    ],
    targets: [target(2025, '73.12')],
    methods: [
      { id: 'baru', name: 'tabel berlabel Metode Baru' },
      { id: 'lain', name: 'dasar umur harapan hidup lain, dikutip pers' },
    ],
  }),
};
