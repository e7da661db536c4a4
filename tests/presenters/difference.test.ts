import { describe, expect, test } from 'vitest';
import type { Figure } from '#model/figure';
import type { Language } from '#model/language';
import { presentIndicator } from '#presenters/indicator';
import { cite, dataset, figure, indicator, number, report } from '../checks/dataset-builder.ts';
import { realReport, REAL } from './real-content.ts';

const growth = indicator({ id: 'pertumbuhan', direction: 'higher' });
const lkpj = cite({ id: 'lkpj-2021', kind: 'government', publisher: 'Pemerintah Kabupaten' });

function differences(language: Language, change: Partial<Figure> = {}) {
  const of = (value: string, more: Partial<Figure>) =>
    figure({ indicator: growth, period: { year: 2021 }, content: { measure: number(value) }, ...more });
  const one = report({
    baselines: [],
    targets: [],
    figures: [of('4.38', { citation: lkpj, ...change }), of('2.03', {})],
  });
  return presentIndicator(dataset({ indicators: [growth], reports: [one] }), one, growth.id, language).differences;
}

describe('a report of the government beside official statistics: 4.38 and 2.03', () => {
  const [block] = differences('id');

  test('both stand side by side, each with its kind, and the difference is in percentage points', () => {
    expect(block?.title).toBe('2021: statistik resmi dan laporan pemerintah, selisih 2,35 persen poin');
    expect(block?.figures.map(({ value, voice }) => [value, voice])).toEqual([
      ['2,03 persen', 'statistik resmi'],
      ['4,38 persen', 'laporan pemerintah'],
    ]);
  });
  test('the other one says how far it is from the one used, also in percent of it', () => {
    expect(block?.figures.map(({ difference }) => difference)).toEqual([
      undefined,
      '2,35 persen poin lebih tinggi daripada yang dipakai (115,76 %)',
    ]);
  });
  test('which one is used is said with the reason', () => {
    expect(block?.used).toBe('Yang dipakai: BPS (2024), karena statistik resmi didahulukan.');
    expect(block).not.toHaveProperty('reason');
  });
  test('an editor’s reason decides against the statistics, in the editor’s words', () => {
    const [chosen] = differences('id', { preferred: { id: 'Angka BPS belum direvisi.' } });
    expect(chosen?.used).toContain('Pemerintah Kabupaten');
    expect(chosen?.reason).toEqual({ text: 'Angka BPS belum direvisi.' });
    expect(chosen?.figures[1]?.difference).toContain('2,35 persen poin lebih rendah');
  });
  test('reads the same in English', () => {
    const [english] = differences('en');
    expect(english?.figures[1]?.difference).toBe('2.35 percentage points higher than the one used (115.76%)');
    expect(english?.used).toContain('official statistics come first');
  });
});

test('Belitung Timur: the poverty line of 2022 with digits in another order is marked by the editor’s doubt', () => {
  const page = presentIndicator(REAL, realReport('19.06'), 'garis-kemiskinan', 'id');
  const block = page.differences.find(({ title }) => title.startsWith('2022'));
  expect(block?.figures.map(({ doubt }) => doubt?.word)).toEqual([undefined, 'perlu dicek']);
  expect(block?.figures[1]?.difference).toMatch(/lebih rendah daripada yang dipakai \(\d,\d\d %\)/);
});
