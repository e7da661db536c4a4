import { missing, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Where every value is withheld the years and the target still stand, and nothing is drawn as zero.',
  input: trend('all-withheld', {
    title: 'Jumlah keluarga penerima',
    indicator: { unit: 'keluarga', decimals: 0, direction: 'none' },
    points: [missing('2021', 'withheld'), missing('2022', 'withheld'), missing('2023', 'withheld')],
    targets: [target(2023, '120')],
  }),
};
