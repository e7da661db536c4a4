/** The vectors of the field's own document, number by number. */
import { describe, expect, test } from 'vitest';
import { decimal } from '#model/decimal';
import type { Direction } from '#model/indicator';
import { bandOf } from '#model/scoring/band-of';
import { progress } from '#model/scoring/progress';
import { ask, BANDS, indicator, judge, number } from './builder.ts';

/** number, direction, target, actual, achievement, met, band */
const SCORED: readonly (readonly [string, Direction, string, string, string, boolean, string])[] = [
  ['1', 'higher', '72.10', '70.50', '97.78', false, 'ST'],
  ['2', 'higher', '100', '125', '125', true, 'ST'],
  ['3', 'higher', '3.50', '2.61', '74.57', false, 'S'],
  ['4', 'higher', '70', '62.3', '89', false, 'T'],
  ['5', 'higher', '80', '0', '0', false, 'SR'],
  ['6', 'lower', '11.00', '11.88', '92', false, 'ST'],
  ['7', 'lower', '10.50', '10.50', '100', true, 'ST'],
  ['8', 'lower', '10.00', '8.00', '120', true, 'ST'],
  ['9', 'lower', '10.00', '20.00', '0', false, 'SR'],
  ['10', 'lower', '10.00', '25.00', '-50', false, 'SR'],
  ['11', 'lower', '≤ 14', '0', '200', true, 'ST'],
  ['12', 'lower', '0.50', '0.85', '30', false, 'SR'],
  ['16', 'higher', '-2.00', '-1.50', '125', true, 'ST'],
  ['17', 'higher', '-2.00', '-3.00', '50', false, 'SR'],
  ['18', 'higher', '-2.00', '0.50', '225', true, 'ST'],
  ['19', 'lower', '-0.50', '0.20', '-40', false, 'SR'],
  ['20', 'maintain', '100', '97', '97', false, 'ST'],
  ['23a', 'higher', '80–90', '85', '100', true, 'ST'],
  ['23b', 'higher', '80–90', '92', '102.22', true, 'ST'],
  ['23c', 'higher', '80–90', '70', '87.5', false, 'T'],
  ['24a', 'lower', '7–8', '6.5', '107.14', true, 'ST'],
  ['24b', 'lower', '7–8', '9', '87.5', false, 'T'],
  ['25a', 'maintain', '1.5–3.5', '2.8', '100', true, 'ST'],
  ['25b', 'maintain', '1.5–3.5', '4.2', '80', false, 'T'],
  ['26a', 'higher', '5.80–6.00', '5.75', '99.14', false, 'ST'],
  ['26b', 'higher', '5.80–6.00', '5.80', '100', true, 'ST'],
];

describe('achievement, strict verdict and band', () => {
  test.each(SCORED)(
    'vector %s: %s is better, %s promised, %s reached',
    (_, direction, target, actual, percent, met, band) => {
      expect(judge(direction, target, actual)).toMatchObject({
        kind: 'scored',
        achievement: percent,
        met,
        band: { name: { id: band } },
      });
    },
  );

  test.each([
    ['13', 'lower', '0', '0', true],
    ['14', 'lower', '0', '0.85', false],
    ['15', 'higher', '0', '5', true],
  ] as const)(
    'vector %s: a target of zero has no percentage and no band, only met or not',
    (_, direction, target, actual, met) => {
      const score = judge(direction, target, actual);
      expect(score).toMatchObject({ kind: 'zero-target', met });
      expect(score).not.toHaveProperty('achievement');
      expect(score).not.toHaveProperty('band');
    },
  );

  test('vector 21: without an actual nothing is known, and least of all zero', () => {
    const score = ask({
      indicator: indicator('higher'),
      target: { aim: { kind: 'value', value: decimal('70') } },
      values: [],
    });
    expect(score).toEqual({ kind: 'not-searched', due: '2026-03-31' });
  });

  test('vector 22: a promise without a number is not scored', () => {
    const values = [{ period: '2025', measure: number('70') }];
    expect(ask({ indicator: indicator('higher'), target: { aim: { kind: 'no-number' } }, values })).toEqual({
      kind: 'no-number',
    });
  });

  test('vector 27: a rating below the promised one is not met and has no percentage', () => {
    const scale = indicator('higher', { unit: 'predikat', ordinalScale: ['WTP', 'WDP', 'TW', 'TMP'] });
    const rated = (word: string) =>
      ask({
        indicator: scale,
        target: { aim: { kind: 'ordinal', word: 'WTP' } },
        values: [{ period: '2025', measure: { kind: 'word', word } }],
      });
    expect(rated('WDP')).toMatchObject({ kind: 'ordinal', met: false });
    expect(rated('WTP')).toMatchObject({ kind: 'ordinal', met: true });
    expect(rated('WDP')).not.toHaveProperty('achievement');
    expect(rated('entah')).toEqual({ kind: 'no-rule', why: 'word-not-on-scale' });
  });
});

describe('bands go by lower bounds on the rounded value', () => {
  test.each([
    ['125', 'ST'],
    ['91', 'ST'],
    ['90.99', 'T'],
    ['90.50', 'T'],
    ['76', 'T'],
    ['75.99', 'S'],
    ['66', 'S'],
    ['65.50', 'R'],
    ['51', 'R'],
    ['50.99', 'SR'],
    ['50', 'SR'],
    ['-50', 'SR'],
  ])('%s is %s', (percent, name) => {
    expect(bandOf(decimal(percent), BANDS)?.name.id).toBe(name);
    expect(bandOf(decimal(percent), BANDS.toReversed())?.name.id).toBe(name);
  });

  test('a scale without a lowest band gives none below it', () => {
    expect(bandOf(decimal('50'), BANDS.slice(0, 4))).toBeUndefined();
  });
});

describe('progress is the part of the way covered', () => {
  test.each([
    ['12.50', '10.00', '11.00', '60'],
    ['12.50', '10.00', '13.00', '-20'],
    ['12.50', '10.00', '9.00', '140'],
    ['69.50', '73.50', '71.00', '37.5'],
    ['100', '100', '100', undefined],
  ])('from %s to %s, now %s: %s', (baseline, end, actual, percent) => {
    const calculation = {
      rule: 'progress',
      baseline: decimal(baseline),
      end: decimal(end),
      actual: decimal(actual),
    } as const;
    expect(progress(calculation)).toBe(percent);
  });
});
