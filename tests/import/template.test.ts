/** A template written for a region, filled in and imported: nothing is lost and nothing changes that nobody changed. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { examine } from '#examine';
import { editCsv } from '#import/csv-edit';
import { changedFiles } from '#import/changed-files';
import { importTables } from '#import/import-tables';
import { knownOf, folderOf } from '#import/known';
import { keptWord, shownWord, TEMPLATE_TABLES, templateColumns } from '#import/template/columns';
import { templateContent } from '#import/template/template-content';
import { tableFile } from '#import/wanted';
import { wantedFrom } from '#import/wanted-from';
import { TEMPLATE_SHEETS } from '#language/import/template';
import { parseDecimal } from '#model/decimal';
import { loadAreas } from '#reading/disk/areas';
import { readTables } from '#reading/disk/read-tables';
import { readTable } from '#reading/parse/table';
import { source } from '#schemas/source';
import { budget, figures, programmes, TABLES, targets, type Column, type Table } from '#schemas/tables';
import { EMPTY, OF_TEMPLATE, rowsTyped, template, typed, type Typed } from './template-filling.ts';
import { found, imported } from './wanted.ts';

type Cells = Readonly<Record<string, string>>;

function csvOf(table: Table, rows: readonly Cells[]): string {
  return editCsv(
    undefined,
    table.columns.map(({ name }) => name),
    [],
    rows,
  );
}

function rowsOf(table: Table, text: string): readonly Cells[] {
  return readTable(`${table.name}.csv`, text, table).value?.rows.map(({ cells }) => cells) ?? [];
}

describe('the template of a region', () => {
  test('of the shipped content changes nothing when it comes back untouched', () => {
    const { dataset } = examine('content');
    const areas = loadAreas();
    for (const report of dataset.regions.values()) {
      const tables = readTables(`content/${folderOf(report.region)}`);
      if (typeof tables === 'string') throw new TypeError(tables);
      const known = knownOf(dataset, report, areas, tables);
      const wanted = wantedFrom(known, { fileName: 'uji.xlsx', source: '', sheets: [], replace: false, skips: [] });
      if (typeof wanted === 'string') throw new TypeError(wanted);
      const result = importTables(template(templateContent(known)), wanted);
      expect(result.findings, known.region.code).toEqual([]);
      expect(result.newFiles).toEqual([]);
      for (const { file, text, added, changed } of result.tables) {
        expect({ added, changed }).toEqual({ added: 0, changed: 0 });
        expect(text).toBe(tables[file]);
      }
    }
  }, 60_000);

  test('is the same bytes for the same content', () => {
    expect(template()).toEqual(template());
  });

  test('locks headings without a password and leaves the cells below them open', () => {
    const files = unzipSync(template());
    const sheet = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
    const looks = [...styles.matchAll(/<protection locked="([01])"\/>/g)].map(([, locked]) => locked);
    const styleOf = (cell: string): string => new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)?.[1] ?? '';
    const column = /<col min="4" max="4" [^>]*style="(\d+)"/.exec(sheet)?.[1] ?? '';
    expect(sheet).toMatch(/<sheetProtection sheet="1"(?![^>]*(?:password|hashValue))/);
    expect(looks[Number(styleOf('A3'))]).toBe('1');
    expect(looks[Number(column)]).toBe('0');
  });

  test('offers what may be chosen: ids from the lists, words in Indonesian', () => {
    const files = unzipSync(template());
    const sheet = strFromU8(files['xl/worksheets/sheet3.xml'] ?? new Uint8Array());
    const lists = [...sheet.matchAll(/type="list"[^>]*errorStyle="(\w+)" errorTitle="([^"]*)"/g)].map(
      ([, strict = '', title = '']) => `${title}: ${strict}`,
    );
    expect(lists).toEqual([
      'Indikator: warning',
      'Kecamatan atau desa: warning',
      'Ketepatan: stop',
      'Mengapa tidak ada nilai: stop',
      'Keadaan angka: stop',
      'Asal: stop',
      'Sudah dicocokkan: stop',
      'Sumber: warning',
    ]);
  });

  test('says each heading once in a table, and each choice in one word', () => {
    for (const table of TEMPLATE_TABLES) {
      const columns = templateColumns(table);
      expect(new Set(columns.map(({ heading }) => heading.toLowerCase())).size).toBe(columns.length);
      for (const one of columns) {
        for (const kept of one.column.choices ?? []) expect(keptWord(one, shownWord(one, kept)), kept).toBe(kept);
        if (one.column.kind === 'choice')
          expect([...one.words.keys()].toSorted()).toEqual([...(one.column.choices ?? [])].toSorted());
      }
    }
  });

  test('of a table that the reader refuses is not made', async () => {
    const { templateWorkbook } = await import('#import/template/template-sheets');
    expect(templateWorkbook({ ...EMPTY, tables: { targets: 'indicator,year\nsatu' } })).toMatchObject({
      file: 'targets.csv',
    });
    const row = { indicator: 'opini-uji', year: '2025', kind: 'ordinal', value: 'WTP', source: 'dokumen-uji' };
    const long = csvOf(targets, [{ ...row, note: 'a'.repeat(32_768) }]);
    expect(templateWorkbook({ ...EMPTY, tables: { targets: long } })).toMatchObject({ code: 'cell-too-long', line: 2 });
  });
});

const number = fc
  .tuple(fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => {
    const text = digits
      .toString()
      .replace('-', '')
      .padStart(places + 1, '0');
    const whole = text.slice(0, text.length - places);
    const written = places === 0 ? whole : `${whole}.${text.slice(-places)}`;
    return String(parseDecimal(digits < 0n ? `-${written}` : written));
  });
const amount = fc
  .bigInt({ min: 0n, max: 99_999_999_999_999_999n })
  .map((sen) => String(parseDecimal(`${(sen / 100n).toString()}.${(sen % 100n).toString().padStart(2, '0')}`)));
/** What a note may hold: letters, quotes, apostrophes, separators, line breaks, no-break spaces. */
const SIGNS = Array.from(`aZé’“”'"\u00A0;,._x%&<> \n1.0-–≤`);
const text = fc
  .array(fc.constantFrom(...SIGNS, 'kata', 'Rp 5', '1.10', '=2', "'", '_x0041_'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join('').trim())
  .filter((one) => one !== '' && !/^=/.test(one) && !/\d[\d\s.-]{8,}/.test(one));

/** Any cell that the strict reader takes for the column. */
function cellFor({ name, kind, choices = [], words = [] }: Column): fc.Arbitrary<string> {
  const ids: Readonly<Record<string, string>> = {
    source: 'dokumen-uji',
    plan: 'rpjmd-uji',
    version: 'perda-uji',
    agency: 'dinas-uji',
    cluster: 'klaster-uji',
    programme: 'program-0',
    parent: 'program-0',
    method: 'not-stated',
  };
  if (name === 'indicator') return fc.constantFrom(...EMPTY.references.indicators.map(({ id }) => id));
  switch (kind) {
    case 'id':
      return fc.constant(ids[name] ?? 'pengenal-uji');
    case 'ids':
      return fc.constantFrom('jumlah-uji', 'jumlah-uji opini-uji');
    case 'choice':
      return fc.constantFrom(...choices);
    case 'number':
      return number;
    case 'measure':
      return fc.oneof(number, fc.constantFrom('WTP', 'Sangat Tinggi', 'A', 'BB+'));
    case 'amount':
      return amount;
    case 'integer':
      return fc.nat().map(String);
    case 'year':
      return fc.constantFrom('2024', ...words);
    case 'period':
      return fc.constantFrom('2024', '2024-03', '2025-Q2', '2025-S1');
    case 'date':
      return fc.constantFrom('2024', '2024-03', '2024-03-31', 'unknown');
    case 'day':
      return fc.constant('2026-11-23');
    case 'text':
      return name === 'area' ? fc.constantFrom('15.04.01', '15.04.01.2003') : text;
  }
}

/** Rows whose identities differ, each with the cells it must have and some of the others. */
function rowsFor(table: Table): fc.Arbitrary<readonly Cells[]> {
  const row = fc.record(Object.fromEntries(table.columns.map((column) => [column.name, cellFor(column)])), {
    requiredKeys: table.columns.flatMap(({ name, required }) => (required ? [name] : [])),
  });
  return fc.array(row, { maxLength: 6 }).map((rows) =>
    rows.map((cells, index) => {
      const own: Readonly<Record<Table['name'], Cells>> = {
        targets: { year: ['none', 'unknown'][index] ?? String(2001 + index) },
        figures: { period: String(2001 + index) },
        budget: { item: `pos-${String(index)}` },
        programmes: { id: `program-${String(index)}` },
      };
      return { ...cells, ...own[table.name] };
    }),
  );
}

const everything = fc.record({
  targets: rowsFor(targets),
  figures: rowsFor(figures),
  budget: rowsFor(budget),
  programmes: rowsFor(programmes).map((rows) =>
    rows.length === 0 ? [{ id: 'program-0', name: 'Uji', source: 'dokumen-uji' }] : rows,
  ),
});

/** Where the rows of a table lie, all programmes in one plan. */
function fileOf({ name }: Table): string {
  return tableFile(name, 'rpjmd-uji');
}

/** As typed into the template, where each programme names its plan. */
function typedRows(table: Table, rows: readonly Cells[]): Typed {
  const named = table.name === 'programmes' ? rows.map((cells) => ({ plan: 'rpjmd-uji', ...cells })) : rows;
  return rowsTyped(TEMPLATE_TABLES.find(({ name }) => name === table.name) ?? table, named);
}

describe('for any rows', () => {
  test('what is typed into a template is what the tables then hold, cell by cell', () => {
    fc.assert(
      fc.property(everything, (rows) => {
        const cells = Object.fromEntries(TABLES.flatMap((table) => Object.entries(typedRows(table, rows[table.name]))));
        const result = imported(typed(template(), cells), OF_TEMPLATE);
        expect(result.findings.filter(({ weight }) => weight === 'error')).toEqual([]);
        for (const table of TABLES) {
          const written = result.tables.find(({ file }) => file === fileOf(table))?.text;
          expect(written === undefined ? [] : rowsOf(table, written)).toEqual(rows[table.name]);
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('what the tables hold comes back from their template unchanged', () => {
    fc.assert(
      fc.property(everything, (rows) => {
        const tables = Object.fromEntries(
          TABLES.flatMap((table) =>
            rows[table.name].length === 0 ? [] : [[fileOf(table), csvOf(table, rows[table.name])]],
          ),
        );
        const result = imported(template({ ...EMPTY, tables }), { ...OF_TEMPLATE, tables });
        expect(result.findings).toEqual([]);
        for (const { file, text: written } of result.tables) expect(written).toBe(tables[file] ?? '');
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

describe('a filled template', () => {
  const existing = {
    targets: csvOf(targets, [
      {
        indicator: 'indikator-uji-persen',
        year: '2026',
        kind: 'value',
        value: '9.2',
        source: 'dokumen-uji',
        reason: 'lama',
      },
      { indicator: 'indikator-uji-persen', year: '2027', kind: 'value', value: '9.1', source: 'dokumen-uji' },
    ]),
  };
  const filled = (cells: Parameters<typeof typed>[1]) =>
    imported(typed(template({ ...EMPTY, tables: existing }), cells), { ...OF_TEMPLATE, tables: existing });

  test('changes a row that gives a new reason, and shows was and becomes', () => {
    const result = filled({ Target: { D4: 9.3, O4: 'Salah ketik pada naskah' } });
    expect(found(result, 'note')).toEqual(['row-replaced@A4']);
    expect(result.findings[0]?.values).toMatchObject({
      was: 'Nilai 9.2',
      becomes: 'Nilai 9.3',
      reason: 'Salah ketik pada naskah',
    });
    expect(result.tables[0]?.text).toContain('2026,value,9.3,dokumen-uji,Salah ketik pada naskah');
    expect(result.tables[0]?.text).toContain('2027,value,9.1,dokumen-uji,');
  });
  test.each([
    ['without a reason', { Target: { D5: 9.3 } }, 'reason-missing@A5'],
    ['with the reason of an earlier change', { Target: { D4: 9.3 } }, 'reason-missing@A4'],
    ['an unknown indicator', { Target: { A5: 'indikator-lain' } }, 'reference-unknown@A5'],
    ['a word that is no choice', { Target: { C5: 'kira-kira' } }, 'cell-not-allowed@C5'],
    ['a year that is none', { Target: { B5: 'tahun depan' } }, 'cell-not-allowed@B5'],
    ['another unit', { Target: { D5: '9 orang' } }, 'unit-mixed@D5'],
    ['a value that can be read two ways', { Target: { D5: '9.125' } }, 'number-ambiguous@D5'],
    ['a NIK in a note', { Target: { K5: 'NIK 1504010101800001' } }, 'personal-number@K5'],
    ['a name with a title', { Target: { K5: 'menurut Drs. Nama Rekaan, M.Si' } }, 'person-name@K5'],
    ['a heading written over', { Target: { C3: 'Apa saja' } }, 'template-heading-missing@A3'],
    ['a heading twice', { Target: { P3: 'Nilai' } }, 'columns-same@P3'],
    ['a column of NIK beside it', { Target: { P3: 'NIK' } }, 'personal-column@P3'],
    ['a cell that must be filled in', { Target: { C5: null } }, 'text-missing@C5'],
    [
      'the template of another region',
      { Target: { A1: 'Templat Tilik · Target · 15.05 Kabupaten Muaro Jambi' } },
      'other-region@A1',
    ],
    ['a new indicator without a unit', { 'Indikator baru': { A4: 'Uji baru' } }, 'unit-missing@B4'],
    ['a new indicator in an unknown unit', { 'Indikator baru': { A4: 'Uji baru', B4: 'kodi' } }, 'unit-unknown@B4'],
    ['a new source without an id', { 'Sumber baru': { B4: 'Judul uji' } }, 'cell-not-allowed@A4'],
    ['a link that is none', { 'Sumber baru': { A4: 'uji', F4: 'contoh.id' } }, 'cell-not-allowed@F4'],
  ])('is refused with its cell: %s', (_, cells, expected) => {
    const result = filled(cells);
    expect(found(result, 'error')).toContain(expected);
    expect(result.blocked).toBe(true);
    expect(JSON.stringify(result)).not.toMatch(/1504010101800001|Nama Rekaan/);
  });
  test('reads what people type instead of a bare number', () => {
    const row = { A6: 'Indikator uji persen', B6: 2028, C6: 'nilai', I6: 'dokumen-uji' };
    const value = (cell: string | number | { t: 'n'; v: number; z: string }): string =>
      filled({ Target: { ...row, D6: cell } }).tables[0]?.text.split('\n')[3] ?? '';
    expect(value('98,5 %')).toBe('indikator-uji-persen,2028,value,98.5,dokumen-uji,');
    expect(value({ t: 'n', v: 0.985, z: '0.0%' })).toBe('indikator-uji-persen,2028,value,98.5,dokumen-uji,');
    expect(value("'98,5")).toBe('indikator-uji-persen,2028,value,98.5,dokumen-uji,');
    expect(value('≤ 14')).toBe('indikator-uji-persen,2028,at-most,14,dokumen-uji,');
    expect(value('5,80 – 6,00')).toBe('indikator-uji-persen,2028,range,5.8,dokumen-uji,,6');
  });
  test.each(['indikator-uji-persen', 'Indikator uji persen', 'INDIKATOR UJI PERSEN', 'Indikator uji persen (P0)'])(
    'finds an indicator that is called %s',
    (name) => {
      const result = filled({ Target: { A6: name, B6: 2028, C6: 'nilai', D6: 9, I6: 'dokumen-uji' } });
      expect(result.blocked).toBe(false);
      expect(result.tables[0]?.text).toContain('indikator-uji-persen,2028,value,9,dokumen-uji');
    },
  );
  test('begins indicators and sources, and rows may name them at once', () => {
    const result = filled({
      'Indikator baru': { A4: 'Panjang jalan uji', B4: 'Km', C4: 'naik itu baik', D4: 1, E4: 'Panjang jalan uji.' },
      'Sumber baru': {
        A4: 'lkpj-uji-2026',
        B4: 'LKPJ uji',
        C4: 'Penerbit uji',
        D4: 'laporan pemerintah',
        E4: '2026-03',
      },
      Target: { A6: 'Panjang jalan uji', B6: 2028, C6: 'nilai', D6: 12.5, I6: 'lkpj-uji-2026' },
    });
    expect(result.blocked).toBe(false);
    expect(result.tables[0]?.text).toContain('panjang-jalan-uji,2028,value,12.5,lkpj-uji-2026');
    expect(result.newFiles.map(({ path }) => path)).toEqual([
      'sources/lkpj-uji-2026.yaml',
      'indicators/panjang-jalan-uji.yaml',
    ]);
    expect(result.newFiles[0]?.text).toMatch(
      /kind: government\npublisher: Penerbit uji\ntitle: LKPJ uji\npublished: 2026-03/,
    );
    expect(parse(result.newFiles[0]?.text ?? '')).toMatchObject({ via: { publisher: 'unknown' } });
    expect(result.newFiles[1]?.text).toMatch(/unit: kilometer\n#.*\ndirection: higher\ndecimals: 1/);
  });
  test.each([
    ['dokumennya sendiri', 'none'],
    ['Penerbit salinan uji', { publisher: 'Penerbit salinan uji' }],
  ])('says of a new source that it was read through: %s', (typedVia, via) => {
    const result = filled({ 'Sumber baru': { A4: 'lkpj-uji-2026', B4: 'LKPJ uji', I4: typedVia } });
    expect(source.parse(parse(result.newFiles[0]?.text ?? ''))).toMatchObject({ title: 'LKPJ uji', via });
  });
  test('puts a programme into the table of its plan, and refuses one without a plan', () => {
    const programme = { B4: 'program-uji', C4: 'Program uji', E4: 'program', K4: '1.02.10', M4: 'dokumen-uji' };
    const result = filled({ Program: { ...programme, A4: 'rpjmd-uji' } });
    expect(result.tables.map(({ file }) => file)).toEqual(['targets', 'plans/rpjmd-uji/programmes']);
    expect(changedFiles(result, 'regions/15.04-uji')).toEqual([
      {
        path: 'regions/15.04-uji/plans/rpjmd-uji/programmes.csv',
        text: 'id,name,level,code,source\nprogram-uji,Program uji,program,1.02.10,dokumen-uji\n',
      },
    ]);
    expect(found(filled({ Program: programme }), 'error')).toEqual(['text-missing@A4']);
    expect(found(filled({ Program: { ...programme, A4: 'rpjmd-lain' } }), 'error')).toEqual(['reference-unknown@A4']);
  });
  test('tells rows that are gone from the sheet and keeps them', () => {
    const gone = Object.fromEntries(Array.from('ABCDEFGHIJKLMNO', (letter) => [`${letter}5`, null]));
    const result = filled({ Target: gone });
    expect(found(result, 'note')).toEqual(['rows-kept@Target']);
    expect(result.tables[0]).toMatchObject({ added: 0, changed: 0, text: existing.targets });
  });
  test('of notes alone needs no reason', () => {
    const result = filled({ Target: { K4: 'catatan uji\ndua baris' } });
    expect(found(result, 'note')).toEqual(['row-explained@A4']);
    expect(result.tables[0]?.text).toContain('"catatan uji\ndua baris"');
  });
  test('is known also as CSV, as spreadsheets of Indonesia save one of its sheets', () => {
    const lines = [
      'Templat Tilik · Target · 15.04 Kabupaten Batanghari;;;;;;;;',
      'Satu baris untuk satu target;;;;;;;;',
      'Indikator *;Tahun *;Jenis *;Nilai;Batas atas;Rencana;Versi rencana;Perangkat daerah;Sumber *',
      'indikator-uji-persen;2028;rentang;5,8;6,05;rpjmd-uji;;;dokumen-uji',
    ];
    const result = imported(strToU8(`\uFEFF${lines.join('\r\n')}\r\n`), { ...OF_TEMPLATE, fileName: 'Target.csv' });
    expect(found(result, 'error')).toEqual([]);
    expect(result.tables[0]?.text).toContain('indikator-uji-persen,2028,range,5.8,6.05,rpjmd-uji,dokumen-uji');
  });
  test('of sheets that explain and list, nothing is read', () => {
    const result = filled({ [TEMPLATE_SHEETS.guide]: { A40: 'NIK 1504010101800001' } });
    expect(result.findings).toEqual([]);
  });
});
