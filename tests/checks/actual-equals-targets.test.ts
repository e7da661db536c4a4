import { describe, expect, test } from 'vitest';
import { actualEqualsTargets } from '#checks/actual-equals-targets';
import { decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import { at, cite, datasetWith, figure, FIGURES, indicator, number, target, TARGETS } from './dataset-builder.ts';
import { places, run } from './run.ts';

const lkpj = cite({ id: 'lkpj-2024', kind: 'government' });

/** One indicator each, target and actual for 2024 as `12 = 12`. */
function reported(pairs: readonly string[], change: (index: number) => Partial<Figure> = () => ({})) {
  const rows = pairs.map((pair, index) => {
    const [asked = '', actual = ''] = pair.split(' = ');
    const of = indicator({ id: `i${String(index)}`, direction: 'higher' });
    return {
      target: target({
        indicator: of,
        year: 2024,
        aim: { kind: 'value', value: decimal(asked) },
        place: at(TARGETS, 2 + index),
      }),
      figure: figure({
        indicator: of,
        period: { year: 2024 },
        content: { measure: number(actual) },
        citation: lkpj,
        place: at(FIGURES, 2 + index),
        ...change(index),
      }),
    };
  });
  return datasetWith({
    baselines: [],
    targets: rows.map((row) => row.target),
    figures: rows.map((row) => row.figure),
  });
}

const COPIED = ['12 = 12', '7.5 = 7.5', '70.2 = 70.2', '3 = 3'];
const found = (...args: Parameters<typeof reported>) => places(actualEqualsTargets, reported(...args));

describe('actuals of one source and year that all equal their targets', () => {
  test('are told once, at the first row', () => {
    expect(found(COPIED)).toEqual([`${FIGURES}:2 value → ${TARGETS}:2 value`]);
    expect(run(actualEqualsTargets, reported(COPIED))[0]?.values).toMatchObject({ count: '4', source: 'lkpj-2024' });
  });
  test('one that differs clears the others, and three are too few', () => {
    expect(found([...COPIED, '5 = 5.1'])).toEqual([]);
    expect(found(COPIED.slice(1))).toEqual([]);
  });
  test('targets of a whole or of zero say nothing, because their ends are natural', () => {
    expect(found(['100 = 100', '100 = 100', '100 = 100', '0 = 0'])).toEqual([]);
    expect(found([...COPIED, '100 = 98'])).toHaveLength(1);
  });
  test('another source for some of them is another report', () => {
    expect(found(COPIED, (index) => (index < 2 ? { citation: cite({ id: 'bps' }) } : {}))).toEqual([]);
  });
  test('stay told until each row is doubted or explained', () => {
    const doubted = { doubt: { id: 'Sama persis dengan target.' } };
    expect(found(COPIED, (index) => (index === 0 ? doubted : {}))).toEqual([`${FIGURES}:3 value → ${TARGETS}:3 value`]);
    expect(found(COPIED, () => doubted)).toEqual([]);
  });
});
