import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '#reading/parse/csv';
import { decode } from '#reading/parse/decode';
import { readTable } from '#reading/parse/table';
import { budget, figures, targets } from '#schemas/tables';
import { GOOD } from '../folder.ts';

const file = join(GOOD, 'regions/15.04-batanghari/targets.csv');
const comma = readFileSync(file, 'utf8');
const semicolon = comma.replaceAll(',', ';').replaceAll('9.', '9,');
const rowsOf = (text: string) => readTable('targets.csv', text, targets).value?.rows;

describe('one table, however it was saved', () => {
  test('semicolons with a decimal comma read like commas with a decimal point', () => {
    expect(rowsOf(comma)).toHaveLength(2);
    expect(rowsOf(semicolon)).toEqual(rowsOf(comma));
  });

  test('line ends of Windows and a byte order mark change nothing', () => {
    const bytes = new TextEncoder().encode(`\uFEFF${semicolon.replaceAll('\n', '\r\n')}`);
    expect(rowsOf(decode('targets.csv', bytes, true).value ?? '')).toEqual(rowsOf(comma));
  });

  test('blanks of any kind around a cell are not part of it', () => {
    expect(rowsOf(comma.replace(',9.20,', ',\u00A0 9.20\u202F,'))).toEqual(rowsOf(comma));
  });

  test('empty lines, and lines of nothing but separators, are no rows', () => {
    expect(rowsOf(`${comma}\n,,,,,,,,,,\n\n`)).toEqual(rowsOf(comma));
  });

  test('columns may stand in any order, and those not needed may be left out', () => {
    const text = 'source,kind,value,year,indicator\ndokumen,value,9.2,2026,kemiskinan\n';
    expect(rowsOf(text)).toEqual([
      { line: 2, cells: { indicator: 'kemiskinan', year: '2026', kind: 'value', value: '9.2', source: 'dokumen' } },
    ]);
  });
});

test('a row reads the same whatever the row above it says', () => {
  const heading = 'indicator,year,kind,value,source,page';
  const row = fc
    .tuple(
      fc.constantFrom('kemiskinan', 'ipm', 'Tidak Sah'),
      fc.constantFrom('2026', '2027', ' 2027', 'nanti'),
      fc.constantFrom('value', 'at-least', 'salah'),
      fc.constantFrom('9.2', '9.20', '', '=1+1', 'sembilan'),
      fc.constantFrom('dokumen', 'naskah'),
      fc.constantFrom('', 'hlm. 1', '9.2'),
    )
    .map((cells) => cells.join(','));
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
      const together = readTable('targets.csv', [heading, ...rows, ''].join('\n'), targets);
      // Each row alone, on the line where it stands among the others.
      const alone = rows.map((one, index) =>
        readTable('targets.csv', [heading, ...Array.from({ length: index }, () => ''), one, ''].join('\n'), targets),
      );
      expect(together.value?.rows).toEqual(alone.flatMap(({ value }) => value?.rows ?? []));
      expect(together.findings).toEqual(alone.flatMap(({ findings }) => findings));
    }),
  );
});

test('a file without quotes reads like the same file with quotes', () => {
  const cell = fc.stringMatching(/^[a-z0-9 .;\u00A0-]{0,6}$/);
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, end, closed) => {
      const lines = [['a', 'b', 'c'], ...rows].map((row) => row.join(','));
      const plain = lines.join(end) + (closed ? end : '');
      const quoted = plain.replace('a,', '"a",');
      expect(readCsv('a.csv', quoted)).toEqual(readCsv('a.csv', plain));
    }),
  );
});

describe('where things stand', () => {
  test('a row that begins after a cell of several lines keeps its own line number', () => {
    const text =
      'indicator,year,kind,source,note\na,2024,no-number,s,"dua\nbaris"\na,2025,no-number,s,\na,20x6,no-number,s,\n';
    const { value, findings } = readTable('targets.csv', text, targets);
    expect(value?.rows.map((row) => row.line)).toEqual([2, 4]);
    expect(findings.map(({ place }) => [place.line, place.column])).toEqual([[5, 3]]);
  });

  test('a cell after one that spans lines is found on the line where it stands', () => {
    const text = 'note,indicator,year,kind,source\n"dua\nbaris",a,20x6,no-number,s\n';
    const { findings } = readTable('targets.csv', text, targets);
    expect(findings.map(({ place }) => [place.line, place.column])).toEqual([[3, 10]]);
  });

  test('two broken cells of one row are two findings, and the row is left out', () => {
    const text = 'indicator,year,kind,value,source\nA,20x6,value,x,s\nb,2026,value,1,s\n';
    const { value, findings } = readTable('targets.csv', text, targets);
    expect(findings.map((finding) => finding.code)).toEqual(['id-malformed', 'year-malformed']);
    expect(value?.rows.map((row) => row.line)).toEqual([3]);
  });
});

describe('how the numbers of a column are written', () => {
  const withHeading = (heading: string, cell: string) =>
    readTable('targets.csv', `indicator;year;kind;${heading};source\na;2026;value;${cell};s\n`, targets);

  test('the heading may say so, and then 1.250 is not ambiguous', () => {
    expect(withHeading('value:id', '1.250').value?.rows[0]?.cells['value']).toBe('1250');
    expect(withHeading('value:intl', '1.250').value?.rows[0]?.cells['value']).toBe('1.250');
    expect(withHeading('value', '1.250').findings.map((finding) => finding.code)).toEqual(['number-ambiguous']);
  });

  test('a column that holds no numbers cannot say so', () => {
    const { findings } = readTable('targets.csv', 'indicator:id,year,kind,source\n', targets);
    expect(findings.map((finding) => finding.code)).toEqual(['column-format-unknown']);
  });

  test('rupiah keep at most their sen', () => {
    const heading = 'item,name,year,stage,kind,amount,rounded,source\n';
    const amounts = ['1250000000', '-12.5', '1250000000.25'].map((amount) => `a,A,2024,apbd,change,${amount},no,s\n`);
    expect(readTable('budget.csv', heading + amounts.join(''), budget).findings).toEqual([]);
  });
});

test('a word on a scale is a value, and a word with digits is taken for a number', () => {
  const heading = 'indicator,period,value,status,method,released,origin,checked,source\n';
  const row = (value: string) => `opini,2024,${value},final,not-stated,2025,primary,yes,bpk\n`;
  const { value, findings } = readTable('figures.csv', heading + row('WTP') + row('5 dari 10'), figures);
  expect(value?.rows.map(({ cells }) => cells['value'])).toEqual(['WTP']);
  expect(findings.map((finding) => finding.code)).toEqual(['number-has-text']);
});
