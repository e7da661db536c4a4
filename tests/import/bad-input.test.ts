/** One made workbook for each damage: it is named with its cell, and nothing would be written. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { IMPORT_CODES } from '#import/finding';
import { reportHtml } from '#import/report/html';
import { reportJson } from '#import/report/json';
import { reportText } from '#import/report/text';
import { importWordsOf, WORDED_CODES } from '#language/import/words';
import { budgetTable, evaluationForm, failed, indicatorTable, type Made, shown, workbook } from './workbooks.ts';
import { found, imported, reviewed, WANTED } from './wanted.ts';

type Rows = (rows: Made[][]) => void;

/** Puts a value into a cell named as spreadsheets do, `D6`. */
function put(cell: string, value: Made): Rows {
  const column = cell.charCodeAt(0) - 65;
  const row = Number(cell.slice(1)) - 1;
  return (rows) => {
    const line = rows[row];
    if (line === undefined) throw new RangeError(cell);
    while (line.length <= column) line.push(null);
    line[column] = value;
  };
}

describe('a damaged file is refused with the reason', () => {
  const good = indicatorTable();
  const files: readonly (readonly [string, Uint8Array, string])[] = [
    ['an empty file', new Uint8Array(), 'file-empty'],
    ['a file that is no workbook', strToU8('halo'), 'file-kind'],
    ['a ZIP that is no workbook', zipSync({ 'a.txt': strToU8('a') }), 'file-kind'],
    ['a workbook cut in half', good.slice(0, good.length / 2), 'workbook-corrupt'],
    [
      'a workbook whose sheet is no XML',
      zipSync({ ...unzipSync(good), 'xl/workbook.xml': strToU8('<broken') }),
      'workbook-corrupt',
    ],
    ['an old workbook', ole('Workbook'), 'workbook-old'],
    ['a workbook with a password', ole('EncryptedPackage'), 'workbook-protected'],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'workbook-binary'],
    ['a file of more than 20 MB', new Uint8Array(20_000_001), 'file-too-large'],
    ['a ZIP bomb', zipSync({ 'xl/workbook.xml': new Uint8Array(30_000_000) }), 'workbook-bomb'],
  ];
  test.each(files)('%s', (_, bytes, code) => {
    const result = imported(bytes);
    expect(result.blocked).toBe(true);
    expect(result.findings.filter(({ weight }) => weight === 'error').map((one) => one.code)).toEqual([code]);
    expect(result.tables).toEqual([]);
  });

  test('an archive that hides its size is cut off at what it says, and refused', () => {
    const lying = zipSync({ 'xl/workbook.xml': new Uint8Array(3_000_000) });
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(found(imported(lying), 'error')).toHaveLength(1);
  });

  test('macros are left out and told, the table is read', () => {
    const result = imported(zipSync({ ...unzipSync(good), 'xl/vbaProject.bin': strToU8('makro') }), {
      fileName: 'uji.xlsm',
    });
    expect(result.blocked).toBe(false);
    expect(found(result, 'note')).toContain('macros-ignored@');
    expect(result.tables[0]?.added).toBeGreaterThan(0);
  });

  test('a sheet of 200,000 rows is refused where it becomes too long', () => {
    const rows: Made[][] = Array.from({ length: 200_000 }, (_, index) => [index + 1]);
    rows[0] = ['Indikator', 'Satuan', '2025'];
    const result = imported(workbook({ name: 'Panjang', rows }));
    expect(found(result, 'error')).toEqual(['sheet-too-long@A20001']);
  }, 30_000);
});

function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}

/** A formula without the result that a spreadsheet keeps beside it. */
function uncalculated(): Made {
  return { t: 'z', f: 'A1+1' };
}

/** Another indicator that has the id which a name would become. */
const TAKEN = {
  id: 'nama-panjang-nama-panjang-nama-panjang-nama-panjang-nama-panjang-nama-panjang',
  names: ['Bernama lain'],
  unit: 'persen',
} as const;
const again: Rows = (rows) => rows.push([5, 'Indikator uji persen', '%', 8.9, null, null, null, null, null]);
const below: Rows = (rows) => rows.push([], ['No', 'Program', 'Satuan', 'Pagu 2025'], [1, 'Program uji', '%', 5]);
const nextYears: Rows = (rows) =>
  rows.push(
    [...(rows[2] ?? [])],
    [null, null, null, null, 2028, 2029, 2030, null, null],
    [1, 'Lain uji', '%', 1, 2, 3, 4],
  );
function remark(text: string): Rows {
  return (rows) => [put('J3', 'Keterangan'), put('J6', text)].forEach((change) => change(rows));
}

describe('a damaged table is told by cell, and nothing of it is written', () => {
  const tables: readonly (readonly [string, Uint8Array, string])[] = [
    ['a formula that failed', indicatorTable(put('E6', failed('#REF!'))), 'formula-error@E6'],
    ['a number that can be read two ways', indicatorTable(put('E6', '9.450')), 'number-ambiguous@E6'],
    ['a range that Excel made a date', indicatorTable(put('E6', shown(45_000, 'd-mmm'))), 'number-became-date@E6'],
    ['words where a number belongs', indicatorTable(put('E6', 'naik tajam')), 'number-unreadable@E6'],
    ['another unit in one cell', indicatorTable(put('E9', '12 %')), 'unit-mixed@E9'],
    ['a percent format under persons', indicatorTable(put('E9', shown(0.12, '0%'))), 'unit-mixed@E9'],
    ['a unit that is not known', indicatorTable(put('C7', 'kodi')), 'unit-unknown@C7'],
    ['another unit than the indicator has', indicatorTable(put('C6', 'orang')), 'unit-differs@B6'],
    ['a year twice', indicatorTable(put('G4', 2026)), 'year-twice@G4'],
    ['two headings that mean the same', indicatorTable(put('I3', 'Satuan Ukur')), 'columns-same@I4'],
    ['an end condition against the last target', indicatorTable(put('H6', '7,5')), 'end-differs@H6'],
    [
      'the same indicator twice with other values',
      indicatorTable(put('B7', 'Indikator uji persen')),
      'unit-differs@B7',
    ],
    ['a baseline without a year', indicatorTable(put('D3', 'Kondisi Awal')), 'year-unclear@D6'],
    ['a value without an indicator', indicatorTable(put('B6', null)), 'indicator-column-missing@D6'],
    ['the table of another region', indicatorTable(put('A1', 'Tabel 7.1 Kabupaten Muaro Jambi')), 'other-region@A1'],
    ['the code of another region', indicatorTable(put('A1', 'Kode wilayah: 15.05')), 'other-region@A1'],
    ['the city for the regency', indicatorTable(put('A1', 'IKU Kota Jambi')), 'other-region@A1'],
    ['a name with a title', indicatorTable(put('I6', 'Drs. Nama Rekaan, M.Si')), 'person-name@I6'],
    ['a NIK', indicatorTable(put('I6', '1504010101800001')), 'personal-number@I6'],
    ['a total that does not add up', budgetTable(put('C7', 1_760_000_000)), 'total-differs@C7'],
    ['money without a stage', budgetTable(put('C2', 'Pagu')), 'stage-unclear@C3'],
    ['money without a year', budgetTable(put('A1', 'Belanja')), 'year-unclear@C3'],
    ['negative spending', budgetTable(put('C6', -5)), 'amount-negative@C6'],
    ['money finer than sen', budgetTable(put('C6', 1.255)), 'amount-too-fine@C6'],
    ['a formula that was never calculated', indicatorTable(put('E6', uncalculated())), 'formula-without-result@E6'],
    ['a unit that is misspelt', indicatorTable(put('C7', 'Dokunem')), 'unit-unknown@C7'],
    ['no unit at all', indicatorTable(put('C7', null)), 'unit-missing@B7'],
    ['an indicator without letters', indicatorTable(put('B7', '***')), 'name-unusable@B7'],
    [
      'a name that is another indicator’s id',
      indicatorTable(put('B7', `${'Nama panjang '.repeat(6)}dengan akhir lain`)),
      'indicator-id-taken@B7',
    ],
    ['the same indicator twice with another value', indicatorTable(again), 'row-twice@D10'],
    ['a second table below the first', indicatorTable(below), 'table-second@A11'],
    ['the next page with other years', indicatorTable(nextYears), 'table-second@A11'],
    ['a NIK kept as a number', indicatorTable(put('I6', 1_504_010_101_800_001)), 'personal-number@I6'],
    ['a NIK among remarks', indicatorTable(remark('NIK 1504010101800001')), 'personal-number@J6'],
    ['a name among remarks', indicatorTable(remark('Drs. Nama Rekaan, M.Si')), 'person-name@J6'],
    ['a bound as an outcome', evaluationForm(put('P5', '≤ 90')), 'bound-not-possible@P5'],
  ];
  test.each(tables)('%s', (_, bytes, expected) => {
    const result = imported(bytes, { indicators: [...WANTED.indicators, TAKEN] });
    expect(found(result, 'error')).toContain(expected);
    expect(result.blocked).toBe(true);
    expect(JSON.stringify(result)).not.toMatch(/Nama Rekaan|1504010101800001/);
  });

  test('the reports of all of them, to be read', async () => {
    const errors = tables.map(([name, bytes]) => {
      const text = reportText(imported(bytes, { indicators: [...WANTED.indicators, TAKEN] }), 'blocked', 'id');
      return `# ${name}\n${text.slice(0, text.indexOf('\n\n'))}\n`;
    });
    await expect(errors.join('\n')).toMatchFileSnapshot('reports/damages.txt');
  });
});

describe('what can be read with certainty is read, and told', () => {
  test('an apostrophe before a number', () => {
    expect(found(imported(indicatorTable(put('E6', "'8,3"))), 'repair')).toContain('number-repaired@E6');
  });
  test('a percentage stored as a fraction is not a hundredth of itself', () => {
    const result = imported(indicatorTable(put('E6', shown(0.084, '0.0%'))));
    expect(found(result, 'repair')).toContain('percent-fraction@E6');
    expect(result.tables[0]?.text).toContain('indikator-uji-persen,2025,value,8.4,');
  });
  test('a lone fraction among percentages is doubted, not changed', () => {
    const result = imported(
      indicatorTable((rows) => [put('E6', 0.985), put('F6', 97.2)].forEach((change) => change(rows))),
    );
    expect(found(result, 'doubt')).toEqual(['fraction-doubt@E6']);
    expect(result.tables[0]?.text).toContain('indikator-uji-persen,2025,value,0.985');
  });
  test('what binary fractions add behind the fifteenth digit is no part of the value', () => {
    const result = imported(indicatorTable(put('E6', 0.1 + 0.2)));
    expect(found(result, 'repair')).toContain('number-noise@E6');
    expect(result.tables[0]?.text).toContain('indikator-uji-persen,2025,value,0.3,');
  });
  test('blanks below a merged or filled cell follow it; who is in charge is never taken over', () => {
    const result = imported(
      indicatorTable((rows) => {
        rows[6] = [2, null, null, null, 8.3, null, null, null, null];
        rows[5] = [1, 'Indikator uji persen', '%', 8.63, null, '8,1', null, null, 'Dinas Uji'];
      }),
    );
    expect(found(result, 'repair')).toEqual(expect.arrayContaining(['inherited@B7', 'inherited@C7']));
    expect(result.tables[0]?.text).toContain('indikator-uji-persen,2025,value,8.3,rpjmd-uji,perda-uji,,dokumen-uji');
  });
  test('a sign for "the same" carries the unit over to another indicator; a blank does not', () => {
    const result = imported(indicatorTable(put('C7', 'idem')));
    expect(found(result, 'repair')).toContain('inherited@C7');
    expect(found(imported(indicatorTable(put('C7', null))), 'error')).toEqual(['unit-missing@B7']);
  });
  test('a number kept as text', () => {
    expect(found(imported(indicatorTable(put('E6', '8'))), 'repair')).toContain('number-as-text@E6');
  });
  test('a unit in brackets behind the headings of all values', () => {
    const rows = [
      ['Indikator', 'Target 2025 (%)', 'Target 2026 (%)'],
      ['Uji satu', 5, '6,5'],
    ];
    const result = imported(workbook({ name: 'Lembar', rows }));
    expect(result.blocked).toBe(false);
    expect(result.newFiles[0]?.text).toContain('unit: persen');
    const mixed = [['Indikator', 'Target 2025 (%)', 'Target 2026 (orang)'], rows[1] ?? []];
    expect(found(imported(workbook({ name: 'Lembar', rows: mixed })), 'error')).toEqual(['unit-missing@A2']);
  });
  test('the same value of the same thing twice is written once', () => {
    const result = imported(indicatorTable((rows) => rows.push([5, ...(rows[5] ?? []).slice(1)])));
    expect(found(result, 'note')).toContain('row-repeated@E10');
    expect(result.blocked).toBe(false);
  });
  test('an average is no indicator', () => {
    const result = imported(indicatorTable((rows) => rows.push(['Rata-rata capaian', null, null, null, 97.5])));
    expect(found(result, 'note')).toContain('total-not-written@E10');
  });
  test('formatting far below the table is no data', () => {
    const rows: Made[][] = Array.from({ length: 20_500 }, () => []);
    rows[0] = ['Indikator', 'Satuan', '2025'];
    rows[1] = ['Uji', '%', 5];
    rows[20_400] = [{ t: 's', v: '' }];
    const result = imported(workbook({ name: 'Panjang', rows }));
    expect(found(result, 'doubt')).toEqual(['sheet-blank-tail@A20001']);
    expect(result.tables[0]?.added).toBe(1);
  });
  test('a sheet without a table beside one that has a table is told', () => {
    const result = imported(
      workbook(
        { name: 'Sampul', rows: [['Sampul uji']] },
        {
          name: 'Isi',
          rows: [
            ['Indikator', 'Satuan', '2025'],
            ['Uji', '%', 5],
          ],
        },
      ),
    );
    expect(found(result, 'doubt')).toEqual(['sheet-without-table@Sampul']);
    expect(result.tables[0]?.added).toBe(1);
  });
  test('a CSV file whose quotes do not close is told by line', () => {
    const result = imported(strToU8('Indikator,Satuan,2025\n"Uji,%,5\n'), { fileName: 'uji.csv' });
    expect(found(result, 'error')).toEqual(['csv-unreadable@A2']);
  });
  test('hidden rows and columns are passed over and told', () => {
    const result = imported(indicatorTable(undefined, { hiddenRows: [8], hiddenColumns: [6] }));
    expect(found(result, 'note')).toEqual(expect.arrayContaining(['rows-hidden@8:8', 'columns-hidden@F1']));
    expect(result.tables[0]?.text).not.toContain('opini-uji');
    expect(result.tables[0]?.text).not.toContain(',2026,');
  });
  test('headings repeated on each printed page are no data', () => {
    const repeat: Rows = (rows) => rows.splice(7, 0, [...(rows[2] ?? [])], [...(rows[3] ?? [])], [...(rows[4] ?? [])]);
    const result = imported(indicatorTable(repeat));
    expect(found(result, 'repair')).toContain('header-repeated@A8');
    expect(result.blocked).toBe(false);
    expect(result.tables[0]?.text).toBe(imported(indicatorTable()).tables[0]?.text);
  });
  test('an indicator whose name begins like a total is an indicator', () => {
    expect(imported(indicatorTable()).tables[0]?.text).toContain('jumlah-uji,2025,value,1260000');
  });
  test('a skipped error loses its cell alone, and is kept in the report', () => {
    const result = imported(indicatorTable(put('E6', '9.450')), { skips: ['number-ambiguous@Tabel 7.1!E6'] });
    expect(result.blocked).toBe(false);
    expect(result.tables[0]?.text).not.toContain('indikator-uji-persen,2025');
    expect(result.tables[0]?.text).toContain('indikator-uji-persen,2026');
    expect(reportText(result, 'dry', 'id')).toContain('Galat yang dilewati atas permintaan');
  });
  test('one kind of error can be skipped on a whole sheet, and each cell stays in the report', () => {
    const units = (rows: Made[][]) => [put('C7', 'kodi'), put('C8', 'gross')].forEach((change) => change(rows));
    const result = imported(indicatorTable(units), { skips: ['unit-unknown@Tabel 7.1!*'] });
    expect(result.blocked).toBe(false);
    expect(found(result, 'error')).toEqual(['unit-unknown@C7', 'unit-unknown@C8']);
  });
  test('a column with a cell that cannot be read is not added up', () => {
    expect(found(imported(budgetTable(put('C6', failed('#DIV/0!')))), 'error')).toEqual(['formula-error@C6']);
  });
  test('a skip that meets nothing is an error', () => {
    expect(found(imported(indicatorTable(), { skips: ['total-differs@Z9'] }), 'error')).toEqual(['skip-unused@']);
  });
  test('a declared notation settles what could be read two ways', () => {
    const result = imported(indicatorTable(put('E6', '9.450')), { notation: 'intl' });
    expect(found(result, 'error')).not.toContain('number-ambiguous@E6');
  });
});

describe('people stay out', () => {
  const list = workbook({
    name: 'Penerima',
    rows: [
      ['No', 'Nama', 'NIK', 'Alamat', 'Uraian', 'Anggaran 2024'],
      [1, 'Orang Rekaan Uji', '1504010101800001', 'Jalan Rekaan 9', 'Bantuan uji', 600_000],
    ],
  });
  test.each([
    ['refused', []],
    ['left out on request', ['personal-column@B1', 'personal-column@C1', 'personal-column@D1']],
  ] as const)('columns of names, numbers and addresses are %s, and in no report or file', (_, skips) => {
    const result = imported(list, { skips });
    const told = [
      reviewed(result),
      reportHtml(result, 'dry', 'id'),
      reportJson(result, 'dry', 'en'),
      JSON.stringify(result),
    ].join('\n');
    expect(found(result, 'error')).toEqual(['personal-column@B1', 'personal-column@C1', 'personal-column@D1']);
    expect(told).not.toMatch(/Orang Rekaan|1504010101800001|Jalan Rekaan/);
    expect(result.blocked).toBe(skips.length === 0);
    expect(result.tables).toHaveLength(skips.length === 0 ? 0 : 1);
  });
  test.each(['NIK/No. KK', 'Nama dan Alamat', 'No. KTP', 'Nama Penerima', 'Alamat Lengkap', 'Nama Kepala Keluarga'])(
    'a column headed %s is one of people',
    (heading) => {
      const rows = [
        [heading, 'Uraian', 'Anggaran 2024'],
        ['Orang Rekaan Uji', 'Bantuan uji', 600_000],
      ];
      const result = imported(workbook({ name: 'Daftar', rows }));
      expect(found(result, 'error')).toEqual(['personal-column@A1']);
      expect(JSON.stringify(result)).not.toContain('Orang Rekaan');
    },
  );
  test.each(['Nama Program', 'Program/Nama Kegiatan', 'Nama Paket', 'Uraian dan Nama'])(
    'a column headed %s is not',
    (heading) => {
      const rows = [
        [heading, 'Anggaran 2024'],
        ['Bantuan uji', 600_000],
      ];
      expect(found(imported(workbook({ name: 'Daftar', rows })), 'error')).toEqual([]);
    },
  );
  test('a column of names that no list of ours foresees is not read either', () => {
    const rows = [
      ['No', 'Nama Ketua Kelompok', 'Uraian', 'Anggaran 2024'],
      [1, 'Orang Rekaan Uji', 'Bantuan uji', 600_000],
    ];
    const result = imported(workbook({ name: 'Kelompok', rows }));
    expect(JSON.stringify(result)).not.toContain('Orang Rekaan');
    expect(found(result, 'note')).toContain('column-not-read@B1');
  });
  test('a number of a person in another column is masked wherever it is quoted', () => {
    const result = imported(indicatorTable(put('I6', 'NIK 1504010101800001')));
    expect(JSON.stringify(result)).not.toContain('1504010101800001');
  });
});

describe('words', () => {
  test('every code has words in both languages, and none is left over', () => {
    expect([...WORDED_CODES].toSorted()).toEqual([...IMPORT_CODES].toSorted());
    for (const code of IMPORT_CODES)
      for (const language of ['id', 'en'] as const)
        expect(importWordsOf({ code, values: {} }, language).title, code).toMatch(/[.:)] ?$/);
  });
  test('the HTML page loads nothing and runs nothing, and what it quotes is text', () => {
    const page = reportHtml(imported(indicatorTable(put('E6', '<script>alert(1)</script>'))), 'blocked', 'id');
    expect(page).not.toMatch(/<script|https?:|src=|@import|url\(/);
    expect(page).toContain('&lt;script&gt;');
  });
});
