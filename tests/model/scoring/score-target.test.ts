import { describe, expect, test } from 'vitest';
import { decimal } from '#model/decimal';
import type { Measure } from '#model/measure';
import { ask, indicator, number } from './builder.ts';

const lower = indicator('lower');
const ten = { kind: 'value', value: decimal('10') } as const;
const search = { what: { id: 'situs daerah' }, on: '2026-05-01' };
const METHODS = ['lama', 'baru'].map((id) => ({ id, name: { id } }));

function judged(measure: Measure, aim: NonNullable<Parameters<typeof ask>[0]['target']['aim']> = ten) {
  return ask({ indicator: lower, target: { aim }, values: [{ period: '2025', measure }] });
}

describe('nothing is not met before its date', () => {
  const values = [{ period: '2026', measure: number('12') }];

  test('while the target’s year runs, even a worse value is only not yet due', () => {
    const target = { aim: ten, year: 2026 };
    expect(ask({ indicator: lower, target, values })).toEqual({ kind: 'not-yet-due', due: '2027-03-31' });
    expect(ask({ indicator: lower, target, values, site: { releaseDate: '2026-12-31' } }).kind).toBe('not-yet-due');
    expect(ask({ indicator: lower, target, values, site: { releaseDate: '2027-01-01' } })).toMatchObject({
      met: false,
    });
  });

  test('a promise without a deadline is met once it is met, and never not met', () => {
    const free = (value: string) =>
      ask({
        indicator: lower,
        target: { aim: ten },
        undated: true,
        values: [{ period: '2024', measure: number(value) }],
      });
    expect(free('9')).toMatchObject({ kind: 'scored', met: true, year: 2024 });
    expect(free('11')).toEqual({ kind: 'not-yet-due' });
  });
});

describe('a year without a value', () => {
  const missing = (content: object, site = {}) =>
    ask({ indicator: lower, target: { aim: ten }, values: [{ period: '2025', content: content as never }], site });

  test('due and looked for after it was due is silence, with the search', () => {
    expect(missing({ missing: 'not-in-our-sources', search })).toEqual({
      kind: 'not-reported',
      due: '2026-03-31',
      reason: 'not-in-our-sources',
      search,
    });
  });

  test('a search before the due day says nothing about a later report', () => {
    expect(missing({ missing: 'not-reported', search: { ...search, on: '2026-03-31' } })).toEqual({
      kind: 'not-searched',
      due: '2026-03-31',
    });
  });

  test('without a search nothing is said about the region', () => {
    expect(ask({ indicator: lower, target: { aim: ten }, values: [] }).kind).toBe('not-searched');
  });

  test('on the due day itself it is not yet late', () => {
    expect(missing({ missing: 'not-reported', search }, { releaseDate: '2026-03-31' }).kind).toBe('not-yet-due');
  });

  test('the release month of the indicator comes before the day of the site', () => {
    const monthly = indicator('lower', { releaseMonth: 2 });
    const later = indicator('lower', { releaseMonth: 12 });
    const target = { aim: ten, year: 2023 };
    expect(ask({ indicator: monthly, target, values: [] })).toEqual({ kind: 'not-searched', due: '2024-02-29' });
    expect(ask({ indicator: later, target: { aim: ten }, values: [] })).toEqual({
      kind: 'not-yet-due',
      due: '2026-12-31',
    });
  });

  test.each(['withheld', 'not-measured', 'no-number-given'] as const)(
    '%s is said as it is, and is no silence',
    (reason) => {
      expect(missing({ missing: reason })).toEqual({ kind: 'no-value', reason });
    },
  );
});

describe('only within one method', () => {
  const broken = indicator('lower', { methods: METHODS });
  const baseline = { year: 2020, measure: number('12') };
  const start = { period: '2020', measure: number('12'), method: 'lama' };

  test('a value by another method than the baseline’s is not compared, and both methods are named', () => {
    const values = [start, { period: '2025', measure: number('9'), method: 'baru' }];
    expect(ask({ indicator: broken, target: { aim: ten }, baseline, values })).toEqual({
      kind: 'not-comparable',
      why: 'method-break',
      methods: ['lama', 'baru'],
    });
  });

  test('of two methods in one year that of the baseline counts', () => {
    const values = [
      start,
      { period: '2025', measure: number('9'), method: 'baru' },
      { period: '2025', measure: number('11'), method: 'lama' },
    ];
    expect(ask({ indicator: broken, target: { aim: ten }, baseline, values })).toMatchObject({ met: false });
    expect(ask({ indicator: broken, target: { aim: ten }, values })).toMatchObject({ why: 'several-methods' });
  });

  test('an unnamed method is not taken for a named one where there are several, and is said where all are unnamed', () => {
    const named = [start, { period: '2025', measure: number('9') }];
    expect(ask({ indicator: broken, target: { aim: ten }, baseline, values: named }).kind).toBe('not-comparable');
    const unnamed = [
      { period: '2020', measure: number('12') },
      { period: '2025', measure: number('9') },
    ];
    expect(ask({ indicator: broken, target: { aim: ten }, baseline, values: unnamed })).toMatchObject({
      met: true,
      cautions: ['method-not-stated'],
    });
  });
});

describe('zero growth speaks of the change', () => {
  const change = { kind: 'zero-change' } as const;
  const year = (period: string, value: string, more = {}) => ({ period, measure: number(value), ...more });

  test('no increase over the year before is met, however high the level', () => {
    expect(
      ask({ indicator: lower, target: { aim: change }, values: [year('2024', '9'), year('2025', '9')] }),
    ).toMatchObject({
      kind: 'zero-change',
      met: true,
    });
    expect(
      ask({ indicator: lower, target: { aim: change }, values: [year('2024', '0.1'), year('2025', '0.2')] }),
    ).toMatchObject({
      met: false,
    });
  });

  test('without the value of the year before there is nothing to judge', () => {
    expect(ask({ indicator: lower, target: { aim: change }, values: [year('2023', '9'), year('2025', '0')] })).toEqual({
      kind: 'not-comparable',
      why: 'no-value-before',
      year: 2024,
    });
  });

  test('the two values must be of one method', () => {
    const values = [year('2024', '9', { method: 'lama' }), year('2025', '8', { method: 'baru' })];
    expect(ask({ indicator: indicator('lower', { methods: METHODS }), target: { aim: change }, values })).toEqual({
      kind: 'not-comparable',
      why: 'method-break',
      methods: ['lama', 'baru'],
    });
  });

  test('a change inside the margin of error is flagged', () => {
    const values = [year('2024', '9'), year('2025', '9.3', { margin: decimal('0.5') })];
    expect(ask({ indicator: lower, target: { aim: change }, values })).toMatchObject({
      met: false,
      cautions: ['change-within-margin'],
    });
  });
});

describe('what a source is not sure of', () => {
  const than = (precision: 'more-than' | 'less-than' | 'approximate', value: string): Measure => ({
    kind: 'number',
    value: decimal(value),
    precision,
  });

  test('a bound decides only where every value it allows says the same', () => {
    expect(judged(than('less-than', '10'))).toMatchObject({ kind: 'imprecise', why: 'bound', met: true });
    expect(judged(than('more-than', '11'))).toMatchObject({ met: false });
    expect(judged(than('less-than', '12'))).not.toHaveProperty('met');
    expect(judged(than('more-than', '9'))).not.toHaveProperty('met');
  });

  test('a range decides when it lies on one side', () => {
    const range = (lowest: string, highest: string): Measure => ({
      kind: 'range',
      lower: decimal(lowest),
      upper: decimal(highest),
    });
    expect(judged(range('8', '9'))).toMatchObject({ why: 'range', met: true });
    expect(judged(range('11', '12'))).toMatchObject({ met: false });
    expect(judged(range('9', '11'))).not.toHaveProperty('met');
  });

  test('an approximate value decides nothing and gives no percentage', () => {
    expect(judged(than('approximate', '1'))).toMatchObject({ kind: 'imprecise', why: 'approximate' });
    expect(judged(than('approximate', '1'))).not.toHaveProperty('met');
    expect(judged(than('approximate', '1'))).not.toHaveProperty('achievement');
  });

  test('provisional values and sources that differ are said beside the verdict', () => {
    const values = [
      { period: '2025', measure: number('9'), status: 'provisional' as const },
      { period: '2025', measure: number('9.5') },
    ];
    expect(ask({ indicator: lower, target: { aim: ten }, values })).toMatchObject({
      cautions: ['provisional', 'sources-differ'],
    });
  });

  test('a gap to the target inside the margin of error is flagged, an exact hit is not', () => {
    const margin = decimal('0.5');
    const near = (value: string) =>
      ask({ indicator: lower, target: { aim: ten }, values: [{ period: '2025', measure: number(value), margin }] });
    expect(near('10.4')).toMatchObject({ met: false, cautions: ['gap-within-margin'] });
    expect(near('10')).toMatchObject({ met: true, cautions: [] });
    expect(near('10.6')).toMatchObject({ cautions: [] });
  });
});

describe('no rule, no verdict', () => {
  test('an indicator that names no better direction', () => {
    const values = [{ period: '2025', measure: number('9') }];
    expect(ask({ indicator: indicator('none'), target: { aim: ten }, values })).toEqual({
      kind: 'no-rule',
      why: 'no-direction',
    });
  });

  test('a bound against the better direction', () => {
    expect(judged(number('9'), { kind: 'at-least', value: decimal('10') })).toEqual({
      kind: 'no-rule',
      why: 'bound-against-direction',
    });
  });

  test('a word where a number was promised', () => {
    expect(judged({ kind: 'word', word: 'WTP' })).toEqual({ kind: 'no-rule', why: 'word-against-number' });
  });
});

describe('the value of a year', () => {
  const quarters = ['1', '2', '3', '4'].map((value, index) => ({
    period: `2025-Q${String(index + 1)}`,
    measure: number(value),
  }));
  const of = (aggregation: 'cumulative' | 'average' | 'end-position', values = quarters) =>
    ask({ indicator: indicator('higher', { aggregation }), target: { aim: ten }, values });

  test('is the sum, the mean, or the last of its parts', () => {
    expect(of('cumulative')).toMatchObject({ achievement: '100', met: true });
    expect(of('average')).toMatchObject({ achievement: '25' });
    expect(of('end-position')).toMatchObject({ achievement: '40' });
  });

  test('is not known while a part is missing, and never counts it as zero', () => {
    expect(of('cumulative', quarters.slice(0, 3))).toMatchObject({ kind: 'imprecise', why: 'parts-missing' });
    expect(of('cumulative', quarters.slice(0, 3))).not.toHaveProperty('met');
  });

  test('a figure of the whole year comes before its parts', () => {
    expect(of('cumulative', [...quarters, { period: '2025', measure: number('9') }])).toMatchObject({
      achievement: '90',
    });
  });
});

test('coverage counts what there is against what was promised', () => {
  const values = [{ period: '2025', measure: number('9') }];
  expect(
    ask({ indicator: indicator('higher'), target: { aim: { kind: 'coverage', count: 14, of: 14 } }, values }),
  ).toMatchObject({
    kind: 'scored',
    achievement: '64.29',
    met: false,
  });
});
