import { describe, expect, test } from 'vitest';
import type { BudgetLine } from '#model/budget';
import { presentBudget, MANY_ITEMS, type BudgetItem } from '#presenters/budget';
import { presentRegion } from '#presenters/region';
import { viewAt } from '#presenters/view';
import { budgetLine, datasetWith, plan, programme, report } from '../checks/dataset-builder.ts';
import { LANGUAGES, REAL, realReport } from './real-content.ts';

function itemsOf(code: string, item: RegExp, language: 'id' | 'en' = 'id'): readonly BudgetItem[] {
  const { money } = presentRegion(REAL, realReport(code), language);
  const all = money?.budget?.groups.flatMap(({ items }) => items) ?? [];
  return all.filter(({ name }) => item.test(name.text));
}

const said = (item: BudgetItem | undefined) => item?.rows.map((row) => row.said);

describe('the real amounts', () => {
  test('Musi Banyuasin: the revised budget rose by about 26.5 percent, both amounts rounded', () => {
    const [apbd] = itemsOf('16.06', /^APBD/);
    expect(apbd?.rows.map(({ stage, amounts }) => `${stage}: ${amounts[0]?.amount ?? ''}`)).toEqual([
      'APBD: Rp3,43 triliun',
      'APBD perubahan: Rp4,34 triliun',
    ]);
    expect(said(apbd)).toEqual([[], ['Naik sekitar Rp910 miliar (sekitar 26,5 %) dari APBD.']]);
    expect(apbd?.rows[0]?.amounts[0]?.precision).toBe('dibulatkan oleh sumber');
  });

  test('BANTU UMAK 2024: two sources side by side, apart from the stages, and no sum', () => {
    const item = itemsOf('16.06', /UMAK/).find(({ year }) => year === '2024');
    expect(item?.rows).toHaveLength(1);
    expect(item?.rows[0]).toMatchObject({ apart: true, stage: 'diumumkan, di luar tahap anggaran' });
    expect(item?.rows[0]?.amounts.map(({ amount }) => amount)).toEqual(['Rp72 miliar', 'Rp70 miliar']);
    expect(said(item)).toEqual([['2 sumber berbeda, selisih sekitar Rp2 miliar; tidak dijumlahkan.']]);
    expect(JSON.stringify(item)).not.toMatch(/142/);
  });

  test('Belitung Timur: one source rounds what the other gives in full', () => {
    const [fund] = itemsOf('19.06', /insentif/);
    expect(said(fund)).toEqual([['Jumlah yang sama; satu sumber membulatkannya.']]);
    expect(fund?.rows[0]?.amounts[0]?.precision).toBe('angka penuh: Rp6.272.867.000');
  });

  test('Cirebon regency: own revenue fell by about 4.7 percent', () => {
    expect(said(itemsOf('32.09', /^Own-source/, 'en')[0])).toEqual([
      [],
      ['Down about Rp50 billion (about 4.7%) from the budget (APBD).'],
    ]);
  });

  test('Cirebon city: the note on the printed deficit stands with it', () => {
    expect(itemsOf('32.74', /^Defisit/)[0]?.rows[0]?.amounts[0]?.note?.text).toMatch(/Rp50 miliar.*Rp47 miliar/);
  });

  test.each(LANGUAGES)('in "%s" the two notes stand with the money of every region that has any', (language) => {
    for (const report of REAL.regions.values()) {
      const { money } = presentRegion(REAL, report, language);
      expect(money === undefined).toBe(report.budget.length === 0);
      expect(money?.notes.length ?? 3).toBe(3);
    }
  });
});

describe('absorption', () => {
  const dataset = datasetWith({});
  const view = viewAt(dataset, 'id', '');
  const lines: readonly BudgetLine[] = [
    budgetLine({ stage: 'apbd', sen: 1_500_000_000_00n }),
    budgetLine({ stage: 'realisation', sen: 1_234_567_890_00n }),
  ];

  test('is shown with its numbers filled in, and the caution is said once', () => {
    const budget = presentBudget(
      view,
      [...lines, ...lines.map((line) => ({ ...line, item: 'lain' }))],
      'uang',
      report(),
    );
    expect(budget?.groups[0]?.items[0]?.absorption).toEqual({
      words: 'Serapan 82,30 % dari APBD',
      formula: 'Rp1.234.567.890 ÷ Rp1.500.000.000 × 100 = 82,30 %',
    });
    expect(budget?.notes.filter((note) => /kinerja/.test(note))).toHaveLength(1);
  });

  test('of a rounded amount is about', () => {
    const rounded = lines.map((line) => ({ ...line, rounded: true }));
    expect(presentBudget(view, rounded, 'uang', report())?.groups[0]?.items[0]?.absorption?.words).toBe(
      'Serapan sekitar 82,3 % dari APBD',
    );
  });

  test('that is not known is not spoken of', () => {
    const budget = presentBudget(view, lines.slice(0, 1), 'uang', report());
    expect(budget?.groups[0]?.items[0]).not.toHaveProperty('absorption');
    expect(budget?.notes.join(' ')).not.toMatch(/kinerja/);
  });
});

test('much money is folded by year, the latest first, and drawn no more', () => {
  const lines = Array.from({ length: MANY_ITEMS + 1 }, (_, index) =>
    budgetLine({ item: `pos-${String(index)}`, year: 2023 + (index % 2) }),
  );
  const budget = presentBudget(viewAt(datasetWith({}), 'id', ''), lines, 'uang', report());
  expect(budget).toMatchObject({ folded: true, figures: [] });
  expect(budget?.groups.map(({ title }) => title)).toEqual(['Tahun 2024: 12 pos', 'Tahun 2023: 13 pos']);
});

test('much money of programmes is left to the pages of their plans', () => {
  const programmes = Array.from({ length: MANY_ITEMS + 1 }, (_, index) => programme({ id: `p${String(index)}` }));
  const own = programmes.map(({ id }) => budgetLine({ item: id, programme: id }));
  const dataset = datasetWith({ plans: [plan({ programmes })], budget: [budgetLine({ item: 'apbd' }), ...own] });
  const [report] = dataset.regions.values();
  const money = report === undefined ? undefined : presentRegion(dataset, report, 'id').money;
  expect(money?.budget?.groups[0]?.items).toHaveLength(1);
  expect(money?.elsewhere).toBe('Uang tiap program ada di halaman rencana.');
});
