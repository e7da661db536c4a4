import { describe, expect, test } from 'vitest';
import { decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import { presentIndicator } from '#presenters/indicator';
import { presentProvinceMap } from '#presenters/province-map';
import { viewAt } from '#presenters/view';
import { inSite, pages } from '#routes';
import { cite, dataset, figure, indicator, number, region, report } from '../checks/dataset-builder.ts';
import { REAL, realReport } from './real-content.ts';

const of = indicator();
const news = cite({ id: 'koran', kind: 'news' });

function page(figures: readonly Figure[]) {
  const content = report({ targets: [], baselines: [], figures });
  return presentIndicator(dataset({ reports: [content] }), content, 'kemiskinan', 'id');
}

describe('sources that differ', () => {
  test('stand side by side with the difference, the chosen one marked', () => {
    const other = figure({ indicator: of, citation: news, content: { measure: number('9.11') } });
    const [difference] = page([figure({ indicator: of }), other]).differences;
    expect(difference?.title).toBe('2024: statistik resmi dan berita, selisih 0,48 persen poin');
    expect(difference?.figures.map((row) => row.chosen !== undefined)).toEqual([true, false]);
  });
  test('no exact difference is claimed of a value that is only "more than"', () => {
    const vague = figure({
      indicator: of,
      citation: news,
      content: { measure: { kind: 'number', value: decimal('9.11'), precision: 'more-than' } },
    });
    expect(page([figure({ indicator: of }), vague]).differences[0]?.title).toBe('2024: statistik resmi dan berita');
  });
  test('two methods are no difference', () => {
    const { differences } = page([
      figure({ indicator: of, method: 'lama' }),
      figure({ indicator: of, method: 'baru', citation: news, content: { measure: number('9') } }),
    ]);
    expect(differences).toEqual([]);
  });
});

describe('the page', () => {
  test('names only sections that are there', () => {
    expect(page([figure({ indicator: of })]).contents.map((entry) => entry.id)).toEqual([
      'grafik',
      'tabel',
      'definisi',
      'unduh',
    ]);
  });
  test('without any value has no chart, but its table', () => {
    const empty = page([figure({ indicator: of, content: { missing: 'not-measured' } })]);
    expect(empty).not.toHaveProperty('chart');
    expect(empty.figures).toHaveLength(1);
  });
  test('figures of a kecamatan are in the table and not in the sentences', () => {
    const local = page([figure({ indicator: of, area: '15.04.03' })]);
    expect(local.figures).toHaveLength(1);
    expect(local.sentences).toEqual([]);
  });
  test('years before a long gap are named under the chart', () => {
    const years = [2008, 2023, 2024].map((year) => figure({ indicator: of, period: { year } }));
    expect(page(years).chart?.notes.at(-1)).toBe('Angka yang jauh lebih lama (2008) ada di tabel.');
  });
  test('the ways to other regions are right and without its own, whichever page of the province was made first', () => {
    const id = 'persentase-penduduk-miskin';
    const codes = ['15.04', '15', '15.71'].filter((code) => REAL.regions.has(code));
    expect(codes.length).toBeGreaterThan(1);
    for (const language of ['id', 'en'] as const) {
      const of = (code: string, from: typeof REAL) => presentIndicator(from, realReport(code), id, language).elsewhere;
      // A dataset of its own knows nothing of the pages before.
      const alone = new Map(codes.map((code) => [code, of(code, { ...REAL })]));
      for (const order of [codes, codes.toReversed()]) {
        const from = { ...REAL };
        for (const code of order) expect(of(code, from)).toEqual(alone.get(code));
      }
      for (const [code, lines] of alone) {
        const here = new URL(inSite(pages.indicator(realReport(code).region, id), language), 'https://situs.contoh/');
        expect(lines.map((line) => line.code)).not.toContain(code);
        for (const line of lines) {
          const there = inSite(pages.indicator(realReport(line.code).region, id), language);
          expect(new URL(line.href, here).pathname).toBe(`/${there}`);
        }
      }
    }
  });
  test('the same indicator elsewhere is one of the same province', () => {
    const names = presentIndicator(REAL, realReport('15.04'), 'persentase-penduduk-miskin', 'id').elsewhere;
    expect(names.map((row) => row.text)).toEqual(['Jambi']);
  });
  test('a page for an indicator without any record is a fault', () => {
    expect(() => presentIndicator(REAL, realReport('15.04'), 'tidak-ada', 'id')).toThrow(RangeError);
  });
});

describe('the map of a province', () => {
  test('shows each regency with its value and a legend that ends with "no data"', () => {
    const map = presentProvinceMap(viewAt(REAL, 'id', ''), realReport('62'), 'persentase-penduduk-miskin');
    expect(map?.legend.length).toBeGreaterThan(2);
    expect(map?.svg).toContain('Lamandau');
  });
  test('is left out where no regency has the indicator', () => {
    expect(presentProvinceMap(viewAt(REAL, 'id', ''), realReport('62'), 'stok-madu-teran')).toBeUndefined();
  });
  test('does not paint a missing value as the lowest class', () => {
    const province = report({
      region: region({ code: '15', kind: 'provinsi', tiles: [{ code: '15.04', col: 0, row: 0 }] }),
      figures: [],
      targets: [],
      baselines: [],
    });
    const silent = report({
      figures: [figure({ indicator: of, content: { missing: 'not-reported' } })],
      targets: [],
      baselines: [],
    });
    const data = dataset({ reports: [province, silent] });
    const map = presentProvinceMap(viewAt(data, 'id', ''), province, 'kemiskinan');
    expect(map?.svg).not.toContain('class-1');
  });
});
