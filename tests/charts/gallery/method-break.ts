import { point, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Two methods: two lines, a mark between, no comparison.',
  input: trend('method-break', {
    title: 'Jumlah penduduk',
    indicator: { unit: 'jiwa', decimals: 0, direction: 'none' },
    points: [
      point('2017', '267000', { method: 'proyeksi' }),
      point('2018', '270000', { method: 'proyeksi' }),
      point('2019', '272900', { method: 'proyeksi' }),
      point('2020', '301700', { method: 'sp2020' }),
      point('2021', '306700', { method: 'sp2020' }),
      point('2022', '313200'),
    ],
    methods: [
      { id: 'proyeksi', name: 'proyeksi SP2010' },
      { id: 'sp2020', name: 'Sensus Penduduk 2020' },
    ],
  }),
};
