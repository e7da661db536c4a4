import { describe, expect, test } from 'vitest';
import type { Figure } from '#model/figure';
import { disagreements, latest, momentsOf, sinceLongGap } from '#model/series';
import { cite, figure, number, range } from '../checks/dataset-builder.ts';

const news = cite({ id: 'koran', kind: 'news', publisher: 'Koran' });
const bps = cite({ id: 'bps', kind: 'statistics' });

function valued(value: string, change: Partial<Figure> = {}): Figure {
  return figure({ content: { measure: number(value) }, ...change });
}

function missing(change: Partial<Figure> = {}): Figure {
  return figure({ content: { missing: 'not-reported' }, ...change });
}

function chosenOf(figures: readonly Figure[]): Figure | undefined {
  return momentsOf(figures)[0]?.chosen;
}

const inYear = (year: number, change: Partial<Figure> = {}) => valued('1', { period: { year }, ...change });
const inMonth = (year: number, month: number, change: Partial<Figure> = {}) =>
  inYear(year, { period: { year, part: { kind: 'month', number: month } }, ...change });

describe('the value that stands for a moment', () => {
  const first = valued('1', { citation: news, primary: false });
  const second = valued('2', { citation: news, primary: false });
  const producer = valued('3', { citation: news, primary: true });
  const statisticsCopy = valued('4', { citation: bps, primary: false });
  const statistics = valued('5', { citation: bps, primary: true });
  const preferred = valued('6', { citation: news, primary: false, preferred: { id: 'Naskah asli.' } });

  test('is the one an editor preferred with a reason', () => {
    expect(chosenOf([statistics, producer, preferred])).toBe(preferred);
  });
  test('is else the one of a statistics office', () => {
    expect(chosenOf([producer, first, statisticsCopy])).toBe(statisticsCopy);
  });
  test('is the office’s own before a copy of it', () => {
    expect(chosenOf([statisticsCopy, statistics])).toBe(statistics);
  });
  test('is else the producer’s own before a copy', () => {
    expect(chosenOf([first, producer])).toBe(producer);
  });
  test('is else the first in the file', () => {
    expect(chosenOf([first, second])).toBe(first);
  });
  test('is any value before a reason for having none', () => {
    const silent = missing({ citation: bps, primary: true, preferred: { id: 'Alasan.' } });
    expect(chosenOf([silent, first])).toBe(first);
  });
  test('keeps every other value beside it', () => {
    expect(momentsOf([first, statistics, second])[0]?.others).toEqual([first, second]);
  });
});

describe('moments', () => {
  test('methods are kept apart, in the order of their first row', () => {
    const old = inYear(2024, { method: 'lama' });
    const fresh = inYear(2024, { method: 'baru' });
    const silent = inYear(2024);
    expect(momentsOf([fresh, old, silent]).map((moment) => moment.method)).toEqual(['baru', 'lama', undefined]);
  });
  test('run from the oldest to the newest', () => {
    expect(momentsOf([inYear(2024), inYear(2018), inYear(2021)]).map((moment) => moment.year)).toEqual([
      2018, 2021, 2024,
    ]);
  });
  test('figures of a kecamatan are left out', () => {
    expect(momentsOf([inYear(2024, { area: '15.04.03' })])).toEqual([]);
  });
  test('a figure of March and one of the same year without month are one moment', () => {
    expect(momentsOf([inMonth(2024, 3), inYear(2024)])).toHaveLength(1);
  });
  test('March and September of one year are two moments, not two opinions', () => {
    const moments = momentsOf([
      inMonth(2024, 9, { content: { measure: number('7') } }),
      inMonth(2024, 3, { content: { measure: number('8') } }),
    ]);
    expect(moments.map((moment) => moment.key)).toEqual(['2024-03', '2024-09']);
    expect(disagreements(moments)).toEqual([]);
  });
  test('months of different methods do not split each other’s year', () => {
    const moments = momentsOf([inMonth(2024, 3, { method: 'lama' }), inMonth(2024, 9, { method: 'baru' })]);
    expect(moments.map((moment) => moment.key)).toEqual(['2024', '2024']);
  });
  test('quarters and semesters are their own moments, before the whole year they end', () => {
    const part = (kind: 'quarter' | 'semester', part: number) =>
      inYear(2025, { period: { year: 2025, part: { kind, number: part } } });
    const moments = momentsOf([inYear(2025), part('quarter', 4), part('semester', 1), part('quarter', 1)]);
    expect(moments.map((moment) => moment.key)).toEqual(['2025-Q1', '2025-S1', '2025-Q4', '2025']);
  });
});

describe('disagreement', () => {
  const two = (a: Partial<Figure>, b: Partial<Figure>) => disagreements(momentsOf([valued('9', a), valued('9', b)]));
  test('different values of one method and moment disagree', () => {
    expect(two({}, { content: { measure: number('9.1') } })).toHaveLength(1);
  });
  test('the same value from two sources is no disagreement', () => {
    expect(two({ citation: news }, { citation: bps })).toEqual([]);
  });
  test('different values of two methods are no disagreement', () => {
    expect(two({ method: 'lama' }, { method: 'baru', content: { measure: number('9.1') } })).toEqual([]);
  });
  test('a source without a value disagrees with nobody', () => {
    expect(two({}, { content: { missing: 'not-in-our-sources' } })).toEqual([]);
  });
  test('a range and a number disagree, two equal ranges and two equal words do not', () => {
    const same = (measure: Parameters<typeof two>[0]['content']) => ({
      ...(measure !== undefined && { content: measure }),
    });
    expect(two({}, { content: { measure: range('8', '9') } })).toHaveLength(1);
    expect(two(same({ measure: range('8', '9') }), same({ measure: range('8', '9') }))).toEqual([]);
    expect(
      two(same({ measure: { kind: 'word', word: 'WTP' } }), same({ measure: { kind: 'word', word: 'WTP' } })),
    ).toEqual([]);
    expect(
      two(same({ measure: { kind: 'word', word: 'WTP' } }), same({ measure: { kind: 'word', word: 'WDP' } })),
    ).toHaveLength(1);
  });
});

describe('latest and drawn moments', () => {
  test('the latest moment is the last with a value', () => {
    const moments = momentsOf([inYear(2022), missing({ period: { year: 2024 } })]);
    expect(latest(moments)?.year).toBe(2022);
  });
  test('without any value there is no latest moment', () => {
    expect(latest(momentsOf([missing()]))).toBeUndefined();
  });
  test('what lies more than five years before the rest is left to the table', () => {
    const years = [2009, 2010, 2016, 2018];
    expect(sinceLongGap(momentsOf(years.map((year) => inYear(year)))).map((moment) => moment.year)).toEqual([
      2016, 2018,
    ]);
  });
  test('a gap of five years is drawn', () => {
    const years = [2010, 2015, 2018];
    expect(sinceLongGap(momentsOf(years.map((year) => inYear(year)))).map((moment) => moment.year)).toEqual(years);
  });
  test('a reason for having no value does not bridge a long gap', () => {
    const figures = [inYear(2010), missing({ period: { year: 2014 } }), inYear(2018)];
    expect(sinceLongGap(momentsOf(figures)).map((moment) => moment.year)).toEqual([2018]);
  });
});
