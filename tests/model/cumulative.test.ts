import { describe, expect, test } from 'vitest';
import { formResult, positionUpTo } from '#model/cumulative';
import { decimal } from '#model/decimal';
import { shareOf } from '#model/share';

const numbers = (...values: readonly string[]) => values.map((value) => decimal(value));

describe('over the years of a plan', () => {
  test('a cumulative indicator is added up, and held against the end target', () => {
    const position = positionUpTo(numbers('10', '12', '15'), 'cumulative');
    expect(position).toEqual({ value: '37', known: 3, of: 3 });
    expect(shareOf(decimal('37'), decimal('60'))).toBe('61.67');
    expect(shareOf(decimal('15'), decimal('20'))).toBe('75');
  });

  test('a rate is not added up: after three years it is the last one', () => {
    expect(positionUpTo(numbers('70.1', '70.8', '71.2'), 'end-position').value).toBe('71.2');
  });

  test('an averaged indicator is the mean of its years', () => {
    expect(positionUpTo(numbers('1', '2', '4.5'), 'average').value).toBe('2.5');
  });

  test('a missing year is counted as missing and not added as zero', () => {
    expect(positionUpTo([decimal('10'), undefined, decimal('15')], 'cumulative')).toEqual({
      value: '25',
      known: 2,
      of: 3,
    });
    expect(positionUpTo([undefined], 'cumulative')).toEqual({ known: 0, of: 1 });
  });
});

describe('the columns of the evaluation forms', () => {
  test('E form: column 14 = 7 + 13, column 15 = 14 ÷ 6', () => {
    const row = {
      aggregation: 'cumulative',
      endTarget: decimal('120'),
      before: decimal('40'),
      year: decimal('25'),
    } as const;
    expect(formResult(row)).toEqual({ position: '65', endShare: '54.17' });
  });

  test('T-C.19: column 9 = 8 ÷ 7', () => {
    const row = {
      aggregation: 'cumulative',
      endTarget: decimal('60'),
      yearTarget: decimal('30'),
      year: decimal('25'),
    } as const;
    expect(formResult(row)).toEqual({ yearShare: '83.33' });
  });

  test('a rate keeps the value of the year, also when the years before are unknown', () => {
    const row = { aggregation: 'end-position', endTarget: decimal('73.5'), year: decimal('71.2') } as const;
    expect(formResult(row)).toEqual({ position: '71.2', endShare: '96.87' });
  });

  test('a column that rests on a missing value stays empty', () => {
    expect(formResult({ aggregation: 'cumulative', endTarget: decimal('60'), before: decimal('40') })).toEqual({});
  });
});

describe('shares and differences', () => {
  test('food and other needs make up the poverty line', () => {
    expect(shareOf(decimal('410143'), decimal('547752'))).toBe('74.88');
    expect(shareOf(decimal('137609'), decimal('547752'))).toBe('25.12');
  });

  test('a fall of 0.06 points from 7.08 is a fall of 0.85 percent', () => {
    expect(shareOf(decimal('-0.06'), decimal('7.08'))).toBe('-0.85');
  });

  test('of nothing there is no share', () => {
    expect(shareOf(decimal('5'), decimal('0'))).toBeUndefined();
  });
});
