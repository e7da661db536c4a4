import { describe, expect, test } from 'vitest';
import { differenceFrom, usedBecause } from '#model/disagreement';
import { decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import { momentsOf } from '#model/series';
import { cite, figure, number, range } from '../checks/dataset-builder.ts';

const bps = cite({ id: 'bps', kind: 'statistics' });
const lkpj = cite({ id: 'lkpj', kind: 'government', publisher: 'Pemerintah Kabupaten' });
const news = cite({ id: 'koran', kind: 'news', publisher: 'Koran' });

function valued(value: string, change: Partial<Figure> = {}): Figure {
  return figure({ content: { measure: number(value) }, ...change });
}

describe('how far two sources are apart', () => {
  test('7.02 beside 7.08 is 0.06 less, and 0.85 percent less', () => {
    expect(differenceFrom(valued('7.08'), valued('7.02'))).toEqual({ difference: '-0.06', relative: '-0.85' });
  });
  test('a report of 4.38 beside the statistics’ 2.03 is 2.35 more, and 115.76 percent more', () => {
    expect(differenceFrom(valued('2.03'), valued('4.38'))).toEqual({ difference: '2.35', relative: '115.76' });
  });
  test('below zero the relative difference keeps the sign of the difference', () => {
    expect(differenceFrom(valued('-2'), valued('-1.5'))).toEqual({ difference: '0.5', relative: '25' });
  });
  test('against zero there is no relative difference', () => {
    expect(differenceFrom(valued('0'), valued('0.4'))).toEqual({ difference: '0.4' });
  });
  test('equal values do not differ, and of anything vague the difference is not known', () => {
    const about = figure({ content: { measure: { kind: 'number', value: decimal('7'), precision: 'approximate' } } });
    expect(differenceFrom(valued('7.08'), valued('7.08'))).toBeUndefined();
    expect(differenceFrom(valued('7.08'), about)).toBeUndefined();
    expect(differenceFrom(valued('7.08'), figure({ content: { measure: range('7', '8') } }))).toBeUndefined();
    expect(differenceFrom(valued('7.08'), figure({ content: { missing: 'not-measured' } }))).toBeUndefined();
  });
});

describe('why one of them is used', () => {
  const why = (...figures: readonly Figure[]) => momentsOf(figures).map(usedBecause);

  test('official statistics come first', () => {
    expect(why(valued('4.38', { citation: lkpj }), valued('2.03', { citation: bps, primary: false }))).toEqual([
      'statistics',
    ]);
  });
  test('unless an editor gives a reason', () => {
    const chosen = valued('4.38', { citation: lkpj, preferred: { id: 'Angka revisi.' } });
    expect(why(valued('2.03', { citation: bps }), chosen)).toEqual(['preferred']);
  });
  test('else the producer comes before a copy, and else the first in the file', () => {
    expect(why(valued('1', { citation: news, primary: false }), valued('2', { citation: lkpj }))).toEqual(['producer']);
    expect(why(valued('1', { citation: news }), valued('2', { citation: lkpj }))).toEqual(['first']);
  });
  test('a source without a value is no rival', () => {
    const silent = figure({ citation: news, primary: false, content: { missing: 'not-reported' } });
    expect(why(valued('1', { citation: bps }), silent)).toEqual(['first']);
  });
});
