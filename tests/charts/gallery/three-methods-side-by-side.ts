import { point, type TrendCase } from '../trend-case.ts';
import { shown as two } from './two-methods-side-by-side.ts';

export const shown: TrendCase = {
  about: 'Three methods for the same years: lines of three looks told apart by the key, no mark between.',
  input: {
    ...two.input,
    id: 'three-methods-side-by-side',
    points: [
      ...two.input.points.filter(({ method }) => method !== undefined),
      point('2019', '65.9', { method: 'lama' }),
      point('2020', '66.1', { method: 'lama' }),
      point('2021', '66.4', { method: 'lama' }),
    ],
    methods: [{ id: 'lama', name: 'tabel lama' }, ...two.input.methods],
  },
};
