import { point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Audit opinions on their scale of words.',
  input: trend('ordinal-opinions', {
    title: 'Opini BPK',
    indicator: { unit: 'predikat', decimals: 0, direction: 'higher', ordinalScale: ['WTP', 'WDP', 'TMP'] },
    points: [
      point('2021', { kind: 'word', word: 'WDP' }),
      point('2022', { kind: 'word', word: 'WTP' }),
      point('2023', { kind: 'word', word: 'WTP' }),
    ],
    targets: [target(2026, { kind: 'ordinal', word: 'WTP' })],
  }),
};
