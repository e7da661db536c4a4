import { decimal } from '#model/decimal';
import { point, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Ranges, approximate and more-than values keep their doubt.',
  input: trend('uncertain-values', {
    title: 'Jumlah penduduk',
    indicator: { unit: 'jiwa', decimals: 0, direction: 'none' },
    points: [
      point('2021', { kind: 'number', value: decimal('1950000'), precision: 'approximate' }),
      point('2022', '1932000'),
      point('2023', { kind: 'range', lower: decimal('1900000'), upper: decimal('1980000') }),
      point('2024', { kind: 'number', value: decimal('1965000'), precision: 'more-than' }),
    ],
  }),
};
