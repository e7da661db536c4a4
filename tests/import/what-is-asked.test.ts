/** What the editor asks for, what the content knows, and what a table says beside its values. */
import { describe, expect, test } from 'vitest';
import { sourceFile } from '#import/stubs';
import { indicator } from '#schemas/indicator';
import { source } from '#schemas/source';
import { parse } from 'yaml';
import { budgetTable, evaluationForm, indicatorTable, type MadeSheet, shown, workbook } from './workbooks.ts';
import { found, imported } from './wanted.ts';

const plain = (rows: MadeSheet['rows']) => workbook({ name: 'Lembar', rows });

describe('sheets', () => {
  const two = workbook(
    {
      name: 'Satu',
      rows: [
        ['Indikator', 'Satuan', '2025'],
        ['Uji satu', '%', 1],
      ],
    },
    {
      name: 'Dua',
      rows: [
        ['Indikator', 'Satuan', '2025'],
        ['Uji dua', '%', 2],
      ],
    },
    {
      name: 'Sembunyi',
      rows: [
        ['Indikator', 'Satuan', '2025'],
        ['Uji tiga', '%', 3],
      ],
      hidden: true,
    },
  );
  test('all that can be seen are read, hidden ones are told', () => {
    const result = imported(two);
    expect(result.sheets.map(({ name }) => name)).toEqual(['Satu', 'Dua']);
    expect(found(result, 'note')).toContain('sheet-hidden@Sembunyi');
  });
  test('only the one asked for is read', () => {
    expect(imported(two, { sheets: ['Dua'] }).tables[0]?.text).not.toContain('uji-satu');
  });
  test('a name that no sheet has is an error with the names there are', () => {
    const result = imported(two, { sheets: ['Tiga'] });
    expect(result.findings.find(({ code }) => code === 'sheet-unknown')?.values).toEqual({
      sheet: 'Tiga',
      known: 'Satu, Dua, Sembunyi',
    });
  });
  test('a workbook without any table is an error', () => {
    expect(found(imported(plain([['halo']])), 'error')).toEqual(['no-table@']);
  });
});

describe('what a table does not say is asked for', () => {
  test('the year of a baseline', () => {
    const table = indicatorTable((rows) => rows[2]?.splice(3, 1, 'Kondisi Awal'));
    expect(imported(table, { baselineYear: 2023 }).tables[0]?.text).toContain(
      'indikator-uji-persen,2023,baseline,8.63',
    );
  });
  test('the stage of a budget', () => {
    const table = budgetTable((rows) => rows[1]?.splice(2, 1, 'Pagu'));
    expect(imported(table, { stage: 'ppas' }).tables[0]?.text).toContain('2024,ppas,spending,1500000000');
  });
  test('the end of a plan stands for its last year, where the content knows it', () => {
    const rows = [
      ['Indikator', 'Satuan', 'Kondisi Akhir'],
      ['Uji', '%', 5],
    ];
    expect(imported(plain(rows)).tables[0]?.text).toContain('uji,2027,value,5');
  });
});

test('a source, where neither the table nor the editor names one', () => {
  expect(found(imported(indicatorTable(), { source: '' }), 'error')).toEqual(['source-needed@Tabel 7.1']);
  const own = plain([
    ['indicator', 'year', 'kind', 'value'],
    ['indikator-uji-persen', '2025', 'value', 8],
  ]);
  expect(found(imported(own, { source: '' }), 'error')).toEqual(['source-needed@Lembar']);
});

describe('text', () => {
  test('of codes what is displayed counts: 1.1 shown as 1.10 is 1.10', () => {
    const table = evaluationForm((rows) => rows[4]?.splice(1, 1, shown(1.1, '0.00')));
    expect(imported(table).tables.find(({ table: name }) => name === 'budget')?.text).toContain(
      '1-10-program-uji-kesehatan',
    );
  });
  test('a date in a column of dates is a date, whatever number is stored', () => {
    const rows = [
      ['indicator', 'period', 'value', 'status', 'method', 'released', 'origin', 'checked'],
      ['indikator-uji-persen', '2024', 8.5, 'final', 'not-stated', shown(45_505, 'dd/mm/yyyy'), 'primary', 'yes'],
      ['indikator-uji-persen', shown(45_352, 'mmm-yy'), 8.6, 'final', 'not-stated', 'unknown', 'primary', 'yes'],
    ];
    const result = imported(plain(rows));
    expect(found(result, 'repair')).toEqual(['text-repaired@F2', 'text-repaired@B3']);
    expect(result.tables[0]?.text).toContain('indikator-uji-persen,2024,8.5,final,not-stated,2024-08-01,');
    expect(result.tables[0]?.text).toContain('indikator-uji-persen,2024-03,8.6,');
  });
  test('what hindered and what is to follow, said by row, becomes the note of that row', () => {
    const rows = [
      ['Indikator', 'Satuan', 'Realisasi 2024', 'Faktor Penghambat', 'Tindak Lanjut'],
      ['Uji', '%', 5, 'hujan uji', 'pompa uji'],
    ];
    expect(imported(plain(rows)).tables[0]?.text).toContain(
      'Faktor penghambat menurut sumber: hujan uji. Tindak lanjut menurut sumber: pompa uji.',
    );
  });
  test('a name that is almost that of a known indicator is doubted', () => {
    const table = indicatorTable((rows) => rows[5]?.splice(1, 1, 'Indikator uji persenn'));
    expect(found(imported(table), 'doubt')).toEqual(['indicator-near@B6']);
  });
  test('amounts in millions are written out and marked as rounded', () => {
    const rows = [
      ['Uraian', 'Pagu Indikatif 2025 (Rp juta)'],
      ['Program uji', '1.250,5'],
    ];
    expect(imported(plain(rows)).tables[0]?.text).toContain('2025,indicative,spending,1250500000,yes');
  });
});

describe('files for what the content does not know', () => {
  test('are valid and say what is unknown', () => {
    const files = imported(indicatorTable(), { sourceKnown: false }).newFiles;
    expect(files.map(({ path }) => path)).toEqual([
      'sources/dokumen-uji.yaml',
      'indicators/indeks-uji.yaml',
      'indicators/opini-uji.yaml',
      'indicators/jumlah-uji.yaml',
    ]);
    const [first, ...rest] = files;
    expect(source.parse(parse(first?.text ?? ''))).toMatchObject({
      publisher: 'unknown',
      title: 'unknown',
      published: 'unknown',
    });
    for (const { text } of rest) expect(indicator.parse(parse(text))).toMatchObject({ direction: 'none' });
  });
  test('a file name with odd signs stays text', () => {
    expect(source.parse(parse(sourceFile('s', 'a: "b" # c.xlsx').text)).note).toContain('a: "b" # c.xlsx');
  });
});
