import { describe, expect, test } from 'vitest';
import { actualFarAboveTarget } from '#checks/actual-far-above-target';
import type { Figure } from '#model/figure';
import type { Direction } from '#model/indicator';
import type { Target } from '#model/target';
import { aim } from '../model/scoring/builder.ts';
import { datasetWith, figure, FIGURES, indicator, number, target, TARGETS } from './dataset-builder.ts';
import { places } from './run.ts';

function held(
  actual: string,
  asked: string,
  {
    direction = 'higher',
    ...change
  }: { direction?: Direction; figure?: Partial<Figure>; target?: Partial<Target> } = {},
) {
  const of = indicator({ direction });
  const content = { measure: number(actual) };
  return places(
    actualFarAboveTarget,
    datasetWith({
      baselines: [],
      targets: [target({ indicator: of, year: 2024, aim: aim(asked), ...change.target })],
      figures: [figure({ indicator: of, period: { year: 2024 }, content, ...change.figure })],
    }),
  );
}

describe('an actual more than three times its target', () => {
  test('is told with the target beside it; three times is not more', () => {
    expect(held('301', '100')).toEqual([`${FIGURES}:2 value → ${TARGETS}:3 value`]);
    expect(held('300', '100')).toEqual([]);
  });
  test('is compared exactly', () => {
    expect(held('0.3', '0.1')).toEqual([]);
    expect(held('0.30000000000000001', '0.1')).toHaveLength(1);
  });
  test('of a range the upper end is taken', () => {
    expect(held('250', '80–90')).toEqual([]);
    expect(held('271', '80–90')).toHaveLength(1);
  });
  test('only where higher is better, above zero, and in the target’s own year', () => {
    expect(held('40', '10', { direction: 'lower' })).toEqual([]);
    expect(held('5', '0')).toEqual([]);
    expect(held('5', '-1')).toEqual([]);
    expect(held('301', '100', { figure: { period: { year: 2023 } } })).toEqual([]);
    expect(held('301', '100', { figure: { area: '15.04.03' } })).toEqual([]);
  });
  test('is no longer told once an editor doubts or explains the figure, or doubts the target', () => {
    expect(held('301', '100', { figure: { note: { id: 'Sesuai tabel BPS.' } } })).toEqual([]);
    expect(held('301', '100', { figure: { doubt: { id: 'Mungkin salah satuan.' } } })).toEqual([]);
    expect(held('301', '100', { target: { doubt: { id: 'Mungkin salah satuan.' } } })).toEqual([]);
    expect(held('301', '100', { target: { note: { id: 'Tabel 7.1.' } } })).toHaveLength(1);
  });
});
