import { describe, expect, test } from 'vitest';
import { decimal } from '#model/decimal';
import type { PlanStatus } from '#model/plan';
import { indicatorRecords } from '#model/promise';
import { readerStatusOf, targetStatus } from '#model/scoring/status';
import { verdictsOf } from '#model/scoring/verdict';
import { cite, date, indicator, plan, report, target } from '../../checks/dataset-builder.ts';
import { figure, number, site } from './builder.ts';

const own = indicator();

/** The statuses of a target of at most 9.2 for 2026, after the values given. */
function statuses(
  values: Readonly<Record<string, string>>,
  releaseDate: string,
  successor?: readonly [string, PlanStatus],
) {
  const succession = successor && {
    title: { id: 'RPJMD baru' },
    date: date(successor[0]),
    status: successor[1],
    citations: [cite()],
  };
  const plans = [plan({ ...(succession !== undefined && { succession }) })];
  const aim = { kind: 'value', value: decimal('9.2') } as const;
  const figures = Object.entries(values).map(([period, value]) => figure(own, { period, measure: number(value) }));
  const [record] = indicatorRecords(report({ plans, targets: [target({ indicator: own, year: 2026, aim })], figures }));
  const [verdict] = record === undefined ? [] : verdictsOf(record, plans, site({ releaseDate }));
  return verdict === undefined ? [] : [readerStatusOf(verdict), targetStatus(verdict)];
}

describe('before the year has ended', () => {
  test('a value that meets the target is met early; a worse one only not yet due', () => {
    expect(statuses({ 2024: '8.63' }, '2026-11-23')).toEqual(['not-yet-due', 'met-early']);
    expect(statuses({ 2024: '9.63' }, '2026-11-23')).toEqual(['not-yet-due', 'not-yet-due']);
  });

  test('it is the latest value that counts, not the best', () => {
    expect(statuses({ 2024: '8.63', 2025: '9.3' }, '2026-11-23')).toEqual(['not-yet-due', 'not-yet-due']);
  });
});

describe('after the year', () => {
  test('the value of the year decides, and a later fall back is said', () => {
    expect(statuses({ 2026: '9.2' }, '2027-06-01')).toEqual(['met', 'met']);
    expect(statuses({ 2024: '8.63', 2026: '9.21' }, '2027-06-01')).toEqual(['not-met', 'not-met']);
    expect(statuses({ 2026: '9.2', 2027: '9.4' }, '2028-06-01')).toEqual(['met', 'met-then-reversed']);
  });

  test('a value of an earlier year does not stand in for the year’s own', () => {
    expect(statuses({ 2024: '8.63' }, '2027-06-01')).toEqual([undefined, 'not-searched']);
  });
});

describe('with a new plan', () => {
  test('adopted before the target’s year, a miss is held against nobody', () => {
    expect(statuses({ 2026: '9.4' }, '2027-06-01', ['2025-08-20', 'adopted'])).toEqual([undefined, 'replaced']);
    expect(statuses({ 2024: '8.63' }, '2026-06-01', ['2025-08-20', 'adopted'])).toEqual([undefined, 'met-early']);
  });

  test('adopted within the year, the verdicts of both plans stand', () => {
    expect(statuses({ 2026: '9.4' }, '2027-06-01', ['2026-08-20', 'adopted'])).toEqual(['not-met', 'not-met']);
  });

  test('only being prepared, it changes nothing', () => {
    expect(statuses({ 2026: '9.4' }, '2027-06-01', ['2025-06-24', 'draft'])).toEqual(['not-met', 'not-met']);
  });
});
