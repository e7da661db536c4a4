import { describe, expect, test } from 'vitest';
import { decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import type { Measure, Precision } from '#model/measure';
import type { Indicator } from '#model/indicator';
import { acrossMethods, boundOf, distanceToTarget, indicatorRecords } from '#model/promise';
import type { Aim, Baseline, Target } from '#model/target';
import {
  baseline,
  figure,
  indicator,
  number,
  plan,
  planVersion,
  range,
  report,
  target,
} from '../checks/dataset-builder.ts';

const d = decimal;
const lower = indicator({ id: 'a', direction: 'lower' });
const higher = indicator({ id: 'b', direction: 'higher' });

describe('records of a region', () => {
  test('indicators with a target come first, then by name', () => {
    const named = (id: string) => indicator({ id, name: { id } });
    const [a, b, c] = [named('Angka'), named('Bagian'), named('Capaian')];
    const records = indicatorRecords(
      report({
        baselines: [],
        targets: [target({ indicator: c })],
        figures: [figure({ indicator: b }), figure({ indicator: a })],
      }),
    );
    expect(records.map((record) => record.indicator.id)).toEqual(['Capaian', 'Angka', 'Bagian']);
  });

  test('an indicator with nothing but a baseline has a record', () => {
    const records = indicatorRecords(report({ targets: [], figures: [], baselines: [baseline()] }));
    expect(records).toHaveLength(1);
    expect(records[0]?.latest).toBeUndefined();
  });

  const standing = (targets: readonly Target[]) => indicatorRecords(report({ targets, baselines: [], figures: [] }))[0];
  const open = ({ year, ...rest }: Target): Target => (year === undefined ? rest : rest);

  test('targets stand in the order of their years, those without a deadline last', () => {
    const targets = [open(target()), target({ year: 2026 }), target({ year: 2024 })].map((one) => ({
      ...one,
      indicator: lower,
    }));
    expect(standing(targets)?.targets.map(({ year }) => year)).toEqual([2024, 2026, undefined]);
  });

  test('the promise as it stands is that of the last dated year', () => {
    const targets = [open(target()), target({ year: 2024 }), target({ year: 2026 })].map((one) => ({
      ...one,
      indicator: lower,
    }));
    expect(standing(targets)?.standing.map(({ year }) => year)).toEqual([2026]);
  });

  test('a promise without a deadline stands where none is dated', () => {
    expect(standing([open(target())])?.standing).toHaveLength(1);
  });

  test('a superseded target no longer stands', () => {
    const named = (id: string) => planVersion({ id });
    const original = target({ indicator: lower, version: 'perda' });
    const revised = target({ indicator: lower, version: 'perubahan' });
    const [record] = indicatorRecords(
      report({
        plans: [plan({ versions: [named('perda'), named('perubahan')] })],
        targets: [revised, original],
        baselines: [],
        figures: [],
      }),
    );
    expect(record?.standing).toEqual([revised]);
    expect(record?.targets).toHaveLength(2);
  });
});

describe('the bound to reach', () => {
  const between: Aim = { kind: 'range', lower: d('8'), upper: d('9') };
  test('of a range is the nearer one by direction', () => {
    expect(boundOf(between, lower)).toBe('9');
    expect(boundOf(between, higher)).toBe('8');
  });
  test.each(['value', 'at-least', 'at-most', 'above', 'below'] as const)('of %s is its value', (kind) => {
    expect(boundOf({ kind, value: d('14') }, lower)).toBe('14');
  });
  test.each<Aim>([
    { kind: 'zero-level' },
    { kind: 'zero-change' },
    { kind: 'coverage', count: 1, of: 2 },
    { kind: 'ordinal', word: 'WTP' },
    { kind: 'no-number' },
  ])('of $kind is none', (aim) => {
    expect(boundOf(aim, lower)).toBeUndefined();
  });
});

describe('distance to a target', () => {
  function distance(measure: Measure, aim: Aim, of: Indicator) {
    const [record] = indicatorRecords(
      report({ targets: [], baselines: [], figures: [figure({ indicator: of, content: { measure } })] }),
    );
    return record === undefined ? undefined : distanceToTarget(record, target({ indicator: of, aim }));
  }
  const value = (text: string): Aim => ({ kind: 'value', value: d(text) });

  test('a value below the target has reached it where lower is better', () => {
    expect(distance(number('8.63'), value('9.2'), lower)).toEqual({
      reached: true,
      within: false,
      distance: '0.57',
      bound: '9.2',
    });
  });
  test('a value below the target has not reached it where higher is better', () => {
    expect(distance(number('70.12'), value('73.5'), higher)).toMatchObject({ reached: false, distance: '3.38' });
  });
  test('the target itself is reached', () => {
    expect(distance(number('9.2'), value('9.2'), lower)).toMatchObject({ reached: true, distance: '0' });
  });
  test('"below 14" is not reached at 14', () => {
    expect(distance(number('14'), { kind: 'below', value: d('14') }, lower)).toMatchObject({ reached: false });
    expect(distance(number('13.99'), { kind: 'below', value: d('14') }, lower)).toMatchObject({ reached: true });
  });
  test('"above 70" is not reached at 70, "at least 70" is', () => {
    expect(distance(number('70'), { kind: 'above', value: d('70') }, higher)?.reached).toBe(false);
    expect(distance(number('70'), { kind: 'at-least', value: d('70') }, higher)?.reached).toBe(true);
  });
  test('a range is measured from its nearer bound, and says when the value is inside', () => {
    const between: Aim = { kind: 'range', lower: d('8'), upper: d('9') };
    expect(distance(number('11.93'), between, lower)).toMatchObject({
      reached: false,
      within: false,
      distance: '2.93',
    });
    expect(distance(number('8.5'), between, lower)).toMatchObject({ reached: true, within: true });
    expect(distance(number('7'), between, lower)).toMatchObject({ reached: true, within: false });
    expect(distance(number('8'), between, higher)).toMatchObject({ reached: true, within: true });
  });
  test.each<Precision>(['approximate', 'more-than', 'less-than'])(
    'a value that is only %s is not compared',
    (precision) => {
      expect(distance({ kind: 'number', value: d('9'), precision }, value('9.2'), lower)).toBeUndefined();
    },
  );
  test('a range and a word are not compared', () => {
    expect(distance(range('8', '9'), value('9.2'), lower)).toBeUndefined();
    expect(distance({ kind: 'word', word: 'WTP' }, { kind: 'ordinal', word: 'WTP' }, higher)).toBeUndefined();
  });
  test.each(['maintain', 'none'] as const)('a direction of "%s" is not compared', (direction) => {
    expect(distance(number('9'), value('9.2'), indicator({ direction }))).toBeUndefined();
  });
  test('a bound that points against the better direction is not compared', () => {
    expect(distance(number('9'), { kind: 'at-least', value: d('8') }, lower)).toBeUndefined();
    expect(distance(number('9'), { kind: 'below', value: d('8') }, higher)).toBeUndefined();
  });
  test('a value by another method than the starting point’s is not compared, nor one of several methods', () => {
    const methods = [
      { id: 'lama', name: { id: 'Lama' } },
      { id: 'baru', name: { id: 'Baru' } },
    ];
    const of = indicator({ direction: 'lower', methods });
    const at = (year: number, method: string, text: string) =>
      figure({ indicator: of, period: { year }, method, content: { measure: number(text) } });
    const goal = target({ indicator: of });
    const across = (figures: readonly Figure[], baselines: readonly Baseline[]) => {
      const [record] = indicatorRecords(report({ targets: [goal], baselines, figures }));
      return record && [acrossMethods(record, goal), distanceToTarget(record, goal) === undefined];
    };
    const start = [baseline({ indicator: of })];
    expect(across([at(2020, 'lama', '9.65'), at(2024, 'baru', '8')], start)).toEqual([true, true]);
    expect(across([at(2020, 'lama', '9.65'), at(2024, 'lama', '8')], start)).toEqual([false, false]);
    expect(across([at(2024, 'lama', '8'), at(2024, 'baru', '7')], [])).toEqual([true, true]);
  });
  test('without any value there is no distance', () => {
    const [record] = indicatorRecords(report({ figures: [] }));
    expect(record && distanceToTarget(record, target())).toBeUndefined();
  });
});
