/** Progress, pace and detour of a whole verdict. */
import { describe, expect, test } from 'vitest';
import { decimal } from '#model/decimal';
import type { Indicator } from '#model/indicator';
import { indicatorRecords } from '#model/promise';
import { verdictsOf } from '#model/scoring/verdict';
import type { Verdict } from '#model/scoring/verdict';
import { baseline, plan, report, target } from '../../checks/dataset-builder.ts';
import { figure, indicator, number, site } from './builder.ts';

const methods = ['lama', 'baru'].map((id) => ({ id, name: { id } }));

/** From 12 in 2020 to 10 in 2026 and 8 in 2030; values by period, with an optional method. */
function verdictOf(
  own: Indicator,
  values: readonly (readonly [period: string, value: string, method?: string])[],
): Verdict {
  const at = (year: number, value: string) =>
    target({ indicator: own, year, aim: { kind: 'value', value: decimal(value) } });
  const figures = values.map(([period, value, method]) =>
    figure(own, { period, measure: number(value), ...(method !== undefined && { method }) }),
  );
  const baselines = [baseline({ indicator: own, year: 2020, measure: number('12') })];
  const [record] = indicatorRecords(report({ targets: [at(2026, '10'), at(2030, '8')], baselines, figures }));
  const [verdict] = record === undefined ? [] : verdictsOf(record, [plan()], site({ releaseDate: '2027-06-01' }));
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

describe('the way to the target', () => {
  test('progress counts to the plan’s end, pace to the target of the year', () => {
    const { way } = verdictOf(indicator('lower'), [['2026', '10']]);
    expect(way.progress?.percent).toBe('50');
    expect(way.pace).toMatchObject({ state: 'on-line', expected: '10' });
  });

  test('an indicator whose years are added up follows no line', () => {
    const { way } = verdictOf(indicator('higher', { aggregation: 'cumulative' }), [['2026', '10']]);
    expect(way).not.toHaveProperty('pace');
  });

  test('an indicator to be kept has no pace', () => {
    expect(verdictOf(indicator('maintain'), [['2026', '10']]).way).not.toHaveProperty('pace');
  });
});

describe('a detour', () => {
  test('is the worst value worse than the starting point', () => {
    const values = [
      ['2021', '12.5'],
      ['2022', '13'],
      ['2023', '12.2'],
      ['2026', '10'],
    ] as const;
    expect(verdictOf(indicator('lower'), values).detour).toMatchObject({ value: '13', moment: { year: 2022 } });
    expect(
      verdictOf(indicator('lower'), [
        ['2021', '11.9'],
        ['2026', '10'],
      ]).detour,
    ).toBeUndefined();
  });

  test('is not the value judged itself', () => {
    expect(verdictOf(indicator('lower'), [['2026', '12.5']]).detour).toBeUndefined();
  });

  test('is not seen in values of another method, nor in the years before the baseline', () => {
    const own = indicator('lower', { methods });
    const values = [
      ['2019', '15', 'lama'],
      ['2020', '12', 'lama'],
      ['2022', '14', 'baru'],
      ['2026', '10', 'lama'],
    ] as const;
    expect(verdictOf(own, values).detour).toBeUndefined();
  });
});

test('the margin of the baseline’s own figure counts for the change, not that of another year with the same value', () => {
  const own = indicator('lower');
  const figures = [
    figure(own, { period: '2019', measure: number('12'), margin: decimal('5') }),
    figure(own, { period: '2020', measure: number('12'), margin: decimal('0.1') }),
    figure(own, { period: '2026', measure: number('11') }),
  ];
  const baselines = [baseline({ indicator: own, year: 2020, measure: number('12') })];
  const targets = [target({ indicator: own, year: 2026 })];
  const [record] = indicatorRecords(report({ targets, baselines, figures }));
  const [verdict] = record === undefined ? [] : verdictsOf(record, [plan()], site({ releaseDate: '2027-06-01' }));
  expect(verdict?.score).toMatchObject({ met: false, cautions: [] });
});
