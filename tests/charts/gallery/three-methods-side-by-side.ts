import { point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Three methods for the same years: lines of three looks told apart by the key, no mark between.',
  input: trend('three-methods-side-by-side', {
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
      point('2019', '65.9', { method: 'lama' }),
      point('2020', '66.1', { method: 'lama' }),
      point('2021', '66.4', { method: 'lama' }),
    ],
    targets: [target(2025, '73.12')],
    methods: [
      { id: 'lama', name: 'tabel lama' },
      { id: 'baru', name: 'tabel berlabel Metode Baru' },
      { id: 'lain', name: 'dasar umur harapan hidup lain, dikutip pers' },
    ],
  }),
};
