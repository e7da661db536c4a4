/** One made workbook for each kind of table. The reports are read by people before they are kept. */
import { describe, expect, test } from 'vitest';
import { budgetTable, evaluationForm, indicatorTable, programmeTable, tc19, workbook } from './workbooks.ts';
import { OF_TEMPLATE, template, typed } from './template-filling.ts';
import { imported, reviewed } from './wanted.ts';

describe('each kind of table is read whole, and its report says everything that was done', () => {
  test('a table of indicators of an RPJMD', async () => {
    const result = imported(indicatorTable());
    expect(result.blocked).toBe(false);
    await expect(reviewed(result)).toMatchFileSnapshot('reports/indicators.txt');
  });

  test('T-C.19', async () => {
    const result = imported(tc19());
    expect(result.blocked).toBe(false);
    await expect(reviewed(result)).toMatchFileSnapshot('reports/t-c-19.txt');
  });

  test('the RKPD evaluation form with its remarks', async () => {
    const result = imported(evaluationForm());
    expect(result.blocked).toBe(false);
    expect(result.remarks.map(({ subject }) => subject)).toEqual([
      'rating',
      'driver',
      'obstacle',
      'follow-up',
      'follow-up',
    ]);
    await expect(reviewed(result)).toMatchFileSnapshot('reports/evaluation.txt');
  });

  test('a table of programmes, with target and money under each year, in the units that such tables use', async () => {
    const result = imported(programmeTable());
    expect(result.blocked).toBe(false);
    expect(result.newFiles.map(({ text }) => /unit: (.*)/.exec(text)?.[1])).toEqual([
      'tahun',
      'per-1000-kelahiran-hidup',
      'kilometer',
      'kasus',
      'dokumen',
      'laporan',
      'ton',
      'hektare',
      'paket',
    ]);
    await expect(reviewed(result)).toMatchFileSnapshot('reports/programmes.txt');
  });

  test('a table headed with our own column names', async () => {
    const rows = [
      ['indicator', 'period', 'value', 'status', 'method', 'released', 'origin', 'checked', 'note'],
      ['indikator-uji-persen', '2024', '8,5', 'final', 'not-stated', 'unknown', 'primary', 'yes', 'dua\nbaris'],
      ['indikator-uji-persen', '2025-Q1', 8.25, 'provisional', 'not-stated', '2025-05', 'second-hand', 'no', null],
    ];
    const result = imported(workbook({ name: 'figures', rows }));
    expect(result.blocked).toBe(false);
    await expect(reviewed(result)).toMatchFileSnapshot('reports/own.txt');
  });

  test('the filled template', async () => {
    const cells = {
      Target: {
        A4: 'Indikator uji persen',
        B4: 2026,
        C4: 'rentang',
        D4: 5.8,
        E4: 6,
        F4: 'rpjmd-uji',
        I4: 'dokumen-uji',
      },
      Realisasi: {
        ...{
          A4: 'Opini uji',
          B4: '2025',
          D4: 'WTP',
          J4: 'tetap',
          K4: 'tidak disebut',
          M4: '2026-05',
          N4: 'penghasil data',
        },
        ...{ O4: 'ya', Q4: 'lhp-uji-2025', R4: 'hlm. 1.10' },
      },
      Anggaran: {
        ...{
          A4: 'belanja-uji',
          B4: 'Belanja uji',
          D4: 2025,
          E4: 'APBD perubahan',
          F4: 'belanja',
          G4: 'Rp 1.250.000.000',
        },
        ...{ H4: 'tidak', I4: 'program-uji', M4: 'dokumen-uji' },
      },
      Program: {
        ...{ A4: 'rpjmd-uji', B4: 'program-uji', C4: 'Program uji', E4: 'program', K4: '1.02.10', M4: 'dokumen-uji' },
      },
      'Indikator baru': { A4: 'Panjang jalan uji', B4: 'Km', C4: 'naik itu baik', D4: 1, E4: 'Panjang jalan uji.' },
      'Sumber baru': { A4: 'lhp-uji-2025', B4: 'LHP uji', C4: 'Penerbit uji', D4: 'laporan pemerintah', E4: '2026-05' },
    };
    const result = imported(typed(template(), cells), OF_TEMPLATE);
    expect(result.blocked).toBe(false);
    await expect(reviewed(result)).toMatchFileSnapshot('reports/template.txt');
  });

  test('a table of money', async () => {
    const result = imported(budgetTable());
    expect(result.blocked).toBe(false);
    await expect(reviewed(result)).toMatchFileSnapshot('reports/budget.txt');
  });
});
