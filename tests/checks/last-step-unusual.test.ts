import { describe, expect, test } from 'vitest';
import { lastStepUnusual } from '#checks/last-step-unusual';
import { decimal } from '#model/decimal';
import type { Target } from '#model/target';
import { at, datasetWith, indicator, target, TARGETS } from './dataset-builder.ts';
import { places, run } from './run.ts';

const of = indicator();

/** Targets from 2022 on, one a year, or at the years given as `2022: 9.6`. */
function planned(values: readonly string[], last: Partial<Target> = {}) {
  const targets = values.map((text, index): Target => {
    const [first = '', second] = text.split(': ');
    const year = second === undefined ? 2022 + index : Number(first);
    const value = decimal(second ?? first);
    const change = index === values.length - 1 ? last : {};
    return target({ indicator: of, year, aim: { kind: 'value', value }, place: at(TARGETS, 2 + index), ...change });
  });
  return datasetWith({ baselines: [], targets });
}

const found = (...args: Parameters<typeof planned>) => places(lastStepUnusual, planned(...args)).length;

describe('a last step many times the usual one', () => {
  test('is told from four times the middle of the steps before', () => {
    const odd = planned(['9.6', '9.5', '9.4', '9.3', '8.9']);
    expect(places(lastStepUnusual, odd)).toEqual([`${TARGETS}:6 value → ${TARGETS}:5 value`]);
    expect(run(lastStepUnusual, odd)[0]?.values).toMatchObject({ step: '0.4', usual: '0.1', year: '2026' });
    expect(found(['9.6', '9.5', '9.4', '9.3', '8.91'])).toBe(0);
  });
  test('one odd step before does not hide it, because the middle is taken', () => {
    expect(found(['9.6', '9.5', '9.4', '8.4', '8.3', '7.9'])).toBe(1);
  });
  test('the steps are counted without sign, and for one year each', () => {
    expect(found(['9.6', '9.5', '9.4', '9.3', '9.7'])).toBe(1);
    expect(found(['2022: 9.6', '2023: 9.5', '2024: 9.4', '2025: 9.3', '2029: 8.9'])).toBe(0);
  });
  test('after years of standing still any step is unusual', () => {
    expect(found(['70', '70', '70', '70', '85'])).toBe(1);
    expect(found(['70', '70', '70', '70', '70'])).toBe(0);
  });
  test('with fewer than three steps before there is nothing usual', () => {
    expect(found(['9.6', '9.5', '9.4', '5'])).toBe(0);
  });
  test('announcements outside any plan are no steps of one plan', () => {
    const targets = planned(['9.6', '9.5', '9.4', '9.3', '8.9']).regions.get('15.04')?.targets ?? [];
    const announced = targets.map(({ plan: _plan, version: _version, ...rest }) => rest);
    expect(places(lastStepUnusual, datasetWith({ baselines: [], targets: announced }))).toEqual([]);
  });
  test('is no longer told once an editor doubts or explains it', () => {
    expect(found(['9.6', '9.5', '9.4', '9.3', '8.9'], { note: { id: 'Proyek besar selesai.' } })).toBe(0);
    expect(found(['9.6', '9.5', '9.4', '9.3', '8.9'], { doubt: { id: 'Tidak dijelaskan.' } })).toBe(0);
  });
});
