import { missing, point, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'A withheld value is said, not drawn as zero.',
  input: trend('withheld', {
    title: 'Jumlah keluarga penerima',
    indicator: { unit: 'keluarga', decimals: 0, direction: 'none' },
    points: [point('2021', '212'), point('2022', '148'), missing('2023', 'withheld'), point('2024', '61')],
  }),
};
