import { describe, expect, test } from 'vitest';
import { targetEasierThanBaseline } from '#checks/target-easier-than-baseline';
import { decimal } from '#model/decimal';
import type { Direction } from '#model/indicator';
import type { Baseline, Target } from '#model/target';
import { baseline, datasetWith, indicator, number, target, TARGETS } from './dataset-builder.ts';
import { places, run } from './run.ts';
import { aim } from '../model/scoring/builder.ts';

function promised(direction: Direction, from: string, to: string, change: Partial<Target> = {}) {
  const of = indicator({ direction });
  return datasetWith({
    baselines: [baseline({ indicator: of, measure: number(from) })],
    targets: [target({ indicator: of, aim: aim(to), ...change })],
  });
}

const found = (...args: Parameters<typeof promised>) => places(targetEasierThanBaseline, promised(...args)).length;

describe('a target that asks for less than its plan’s own starting point', () => {
  test('is told with the starting point beside it', () => {
    expect(places(targetEasierThanBaseline, promised('lower', '9.65', '9.8'))).toEqual([
      `${TARGETS}:3 value → ${TARGETS}:2 value`,
    ]);
    expect(run(targetEasierThanBaseline, promised('lower', '9.65', '9.8'))[0]).toMatchObject({
      severity: 'warning',
      values: { target: '9.8', baseline: '9.65' },
    });
  });
  test('goes by the direction, and keeping the level is not less', () => {
    expect(found('higher', '70', '69')).toBe(1);
    expect(found('higher', '70', '71')).toBe(0);
    expect(found('lower', '9.65', '9.65')).toBe(0);
    expect(found('maintain', '100', '97')).toBe(0);
  });
  test('of a range the end that counts as met decides', () => {
    expect(found('lower', '10.2', '9.98–10.75')).toBe(1);
    expect(found('lower', '11', '9.98–10.75')).toBe(0);
  });
  test('a bound counts as its number', () => {
    expect(found('lower', '13', '< 14')).toBe(1);
  });
  test('a word lower on the scale counts too', () => {
    const of = indicator({ unit: 'predikat', ordinalScale: ['WTP', 'WDP', 'TW'] });
    const start: Baseline = baseline({ indicator: of, measure: { kind: 'word', word: 'WTP' } });
    const data = (word: string) =>
      datasetWith({ baselines: [start], targets: [target({ indicator: of, aim: { kind: 'ordinal', word } })] });
    expect(places(targetEasierThanBaseline, data('WDP'))).toHaveLength(1);
    expect(places(targetEasierThanBaseline, data('WTP'))).toEqual([]);
  });
  test('another plan’s starting point says nothing', () => {
    expect(found('lower', '9.65', '9.8', { plan: 'rkpd' })).toBe(0);
  });
  test('is no longer told once an editor doubts or explains it', () => {
    expect(found('lower', '9.65', '9.8', { doubt: { id: 'Lebih ringan daripada awal.' } })).toBe(0);
    expect(found('lower', '9.65', '9.8', { note: { id: 'Sesudah pandemi.' } })).toBe(0);
  });
  test('a target of zero is never easier for what is to fall', () => {
    const data = datasetWith({ targets: [target({ aim: { kind: 'value', value: decimal('0') } })] });
    expect(places(targetEasierThanBaseline, data)).toEqual([]);
  });
});
