/** The sheet that explains: how to fill in, what each column means, and made-up examples. It is never read. */
import {
  GUIDE_STEPS,
  GUIDE_WORDS,
  TEMPLATE_LEADS,
  TEMPLATE_SHEETS,
  type TemplateSheetName,
} from '#language/import/template';
import type { Table } from '#schemas/tables';
import { printedHeading, shownWord, templateColumns } from './columns.ts';
import type { CellStyle, LockedCell, LockedSheet } from './locked-workbook.ts';
import { markText } from './mark.ts';

/** Rows that show each kind of line; every id and value is made up and says so. */
const EXAMPLES: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  targets: [
    { indicator: 'contoh-indikator', year: '2024', kind: 'baseline', value: '8,63', source: 'contoh-sumber' },
    {
      indicator: 'contoh-indikator',
      year: '2026',
      kind: 'range',
      value: '5,80',
      upper: '6,00',
      source: 'contoh-sumber',
    },
    { indicator: 'contoh-opini', year: '2026', kind: 'ordinal', value: 'WTP', source: 'contoh-sumber' },
  ],
  figures: [
    {
      indicator: 'contoh-indikator',
      period: '2025',
      value: '8,45',
      status: 'final',
      method: 'not-stated',
      released: '2026-03',
      origin: 'primary',
      checked: 'yes',
      source: 'contoh-sumber',
    },
    {
      indicator: 'contoh-opini',
      period: '2025',
      missing: 'not-yet-due',
      status: 'not-stated',
      method: 'not-stated',
      released: 'unknown',
      origin: 'primary',
      checked: 'no',
      source: 'contoh-sumber',
    },
  ],
  budget: [
    {
      item: 'contoh-pos',
      name: 'Pos contoh',
      year: '2025',
      stage: 'apbd',
      kind: 'spending',
      amount: '1250000000',
      rounded: 'no',
      source: 'contoh-sumber',
    },
  ],
  programmes: [
    { id: 'contoh-program', name: 'Program contoh', level: 'program', code: '1.02.01', source: 'contoh-sumber' },
  ],
};

export function guideSheet(
  region: { readonly code: string; readonly name: string },
  tables: readonly Table[],
): LockedSheet {
  const rows: (readonly (LockedCell | undefined)[])[] = [
    line('title', markText({ sheet: 'guide', region })),
    line('lead', TEMPLATE_LEADS.guide),
    [],
    line('heading', GUIDE_WORDS.steps),
    ...GUIDE_STEPS.map((step, index) => line('wrapped', `${String(index + 1)}. ${step}`)),
    [],
    line('heading', GUIDE_WORDS.columns, '', ''),
    line('heading', GUIDE_WORDS.meaning, GUIDE_WORDS.sheet, GUIDE_WORDS.column),
    ...tables.flatMap((table) => columnLines(table)),
    [],
    line('heading', GUIDE_WORDS.examples),
    ...tables.flatMap((table) => exampleLines(table)),
  ];
  return {
    name: TEMPLATE_SHEETS.guide,
    columns: [110, 20, 28, ...Array.from({ length: 12 }, () => 18)].map((width) => ({ width, style: 'plain' })),
    rows,
    frozen: 0,
    openRows: 0,
    validations: [],
  };
}

function line(style: CellStyle, ...values: readonly string[]): readonly (LockedCell | undefined)[] {
  return values.map((value) => (value === '' ? undefined : { value, style }));
}

function columnLines(table: Table): readonly (readonly (LockedCell | undefined)[])[] {
  return templateColumns(table).map((one) => {
    const words = [...one.words.values()];
    const choices = words.length === 0 ? '' : ` ${GUIDE_WORDS.choices(words.join(', '))}`;
    const meaning = `${one.meaning}${choices}`;
    return line('wrapped', meaning, sheetName(table), printedHeading(one));
  });
}

function sheetName({ name }: Table): string {
  const sheet: TemplateSheetName = name;
  return TEMPLATE_SHEETS[sheet];
}

function exampleLines(table: Table): readonly (readonly (LockedCell | undefined)[])[] {
  const columns = templateColumns(table);
  return (EXAMPLES[table.name] ?? []).map((cells) =>
    line(
      'wrapped',
      `${sheetName(table)}: ${columns
        .flatMap((one) => {
          const cell = cells[one.column.name];
          return cell === undefined ? [] : [`${one.heading} = ${shownWord(one, cell)}`];
        })
        .join('; ')}`,
    ),
  );
}
