/** The template of one region: its rows as they are, room for new ones, and what may be chosen. */
import {
  NEW_INDICATOR_HEADINGS,
  NEW_SOURCE_HEADINGS,
  READ_ITSELF,
  TEMPLATE_LEADS,
  TEMPLATE_SHEETS,
  templateChoices,
  type TemplateSheetName,
} from '#language/import/template';
import { readTable } from '#reading/parse/table';
import type { Row } from '#schemas/entry';
import { TABLES, type Table } from '#schemas/tables';
import type { TableName } from '../wanted.ts';
import { printedHeading, shownWord, TEMPLATE_TABLES, templateColumns, type TemplateColumn } from './columns.ts';
import { digitsOf, MOST_DIGITS } from './digits.ts';
import { guideSheet } from './guide.ts';
import { type Lists, listsSheet } from './lists.ts';
import {
  lockedWorkbook,
  type CellStyle,
  type LockedCell,
  type LockedSheet,
  type Validation,
} from './locked-workbook.ts';
import { markText } from './mark.ts';
import type { TemplateContent } from './template-content.ts';

/** Rows to fill in below those that are there. */
const ROOM = 1_000;
/** Title, lead and headings. */
const HEAD = 3;
/** `plans/rpjmd-2025-2029/programmes`. */
const PROGRAMMES = /^plans\/([^/]+)\/programmes$/;
const NUMERIC = new Set(['number', 'measure', 'integer', 'year']);

/** More letters than this no cell of a spreadsheet holds. */
const LONGEST_CELL = 32_767;

/** A table that the strict reader does not accept, or that no spreadsheet can hold, so that no template can be made of it. */
export interface BrokenTable {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** The bytes of the template, or the table that must be mended first. Same content, same bytes. */
export function templateWorkbook(content: TemplateContent): Uint8Array<ArrayBuffer> | BrokenTable {
  const read = new Map<TableName, readonly Row[]>();
  for (const [file, text] of Object.entries(content.tables)) {
    const plan = PROGRAMMES.exec(file)?.[1];
    const table = TABLES.find(({ name }) => name === (plan === undefined ? file : 'programmes'));
    if (table === undefined) continue;
    const { value, findings } = readTable(`${file}.csv`, text.replace(/^\uFEFF/, ''), table);
    const broken = findings.find(({ severity }) => severity === 'error');
    if (value === undefined || broken !== undefined)
      return { file: `${file}.csv`, line: broken?.place.line ?? 1, code: broken?.code ?? '' };
    const tooLong = value.rows.find(({ cells }) => Object.values(cells).some((cell) => cell.length > LONGEST_CELL));
    if (tooLong !== undefined) return { file: `${file}.csv`, line: tooLong.line, code: 'cell-too-long' };
    const rows = value.rows.map(({ line, cells }) => ({
      line,
      cells: plan === undefined ? cells : { plan, ...cells },
    }));
    read.set(table.name, [...(read.get(table.name) ?? []), ...rows]);
  }
  return lockedWorkbook(markText({ sheet: 'guide', region: content.region }), sheetsOf(content, read));
}

function sheetsOf(content: TemplateContent, read: ReadonlyMap<TableName, readonly Row[]>): readonly LockedSheet[] {
  const rowsOf = (name: TableName): readonly Row[] => read.get(name) ?? [];
  const columns = new Map(TEMPLATE_TABLES.map((table) => [table, templateColumns(table)]));
  const lists = listsSheet(
    content,
    { programmes: rowsOf('programmes'), budget: rowsOf('budget') },
    choiceLists(columns),
  );
  return [
    guideSheet(content.region, TEMPLATE_TABLES),
    ...TEMPLATE_TABLES.map((table) => tableSheet(content, table, columns.get(table) ?? [], rowsOf(table.name), lists)),
    newIndicators(content, lists),
    newSources(content, lists),
    lists.sheet,
  ];
}

/** The drop-downs of words: those of choices, and of columns that take a word in place of a value. */
function choiceLists(columns: ReadonlyMap<Table, readonly TemplateColumn[]>) {
  const lists = new Map<string, { readonly heading: string; readonly words: readonly string[] }>();
  for (const [table, own] of columns) {
    for (const { column, heading, words } of own) {
      if (column.kind !== 'choice') continue;
      lists.set(`${table.name}.${column.name}`, { heading, words: [...words.values()] });
    }
  }
  for (const [key, heading] of [
    ['indicators.direction', NEW_INDICATOR_HEADINGS.direction],
    ['sources.kind', NEW_SOURCE_HEADINGS.kind],
  ] as const) {
    const [table = '', column = ''] = key.split('.');
    lists.set(key, { heading, words: Object.values(templateChoices(table, column)) });
  }
  return lists;
}

function tableSheet(
  { region }: TemplateContent,
  table: Table,
  columns: readonly TemplateColumn[],
  rows: readonly Row[],
  lists: Lists,
): LockedSheet {
  const sheet: TemplateSheetName = table.name;
  return {
    ...openSheet(
      sheet,
      region,
      columns.map((one) => ({ heading: printedHeading(one), style: styleOf(one), width: widthOf(one) })),
    ),
    rows: [
      ...headRows(sheet, region, columns.map(printedHeading)),
      ...rows.map(({ cells }) => columns.map((one) => cellOf(one, cells[one.column.name]))),
    ],
    openRows: rows.length + ROOM,
    validations: columns.map((one, column): Validation => {
      const own = lists.words.get(`${table.name}.${one.column.name}`);
      const list = own ?? (one.list === undefined ? undefined : lists.places.get(one.list));
      return {
        column,
        ...(list !== undefined && { list }),
        strict: own !== undefined,
        title: one.heading,
        hint: one.meaning,
      };
    }),
  };
}

function headRows(
  sheet: TemplateSheetName,
  region: TemplateContent['region'],
  headings: readonly string[],
): readonly (readonly LockedCell[])[] {
  return [
    [{ value: markText({ sheet, region }), style: 'title' }],
    [{ value: TEMPLATE_LEADS[sheet], style: 'lead' }],
    headings.map((value) => ({ value, style: 'heading' })),
  ];
}

interface OpenColumn {
  readonly heading: string;
  readonly style: CellStyle;
  readonly width: number;
  /** Its drop-down, and whether only that may be typed. */
  readonly list?: string | undefined;
  readonly hint?: string;
}

function openSheet(
  sheet: TemplateSheetName,
  region: TemplateContent['region'],
  columns: readonly OpenColumn[],
): LockedSheet {
  return {
    name: TEMPLATE_SHEETS[sheet],
    columns: columns.map(({ width, style }) => ({ width, style })),
    rows: headRows(
      sheet,
      region,
      columns.map(({ heading }) => heading),
    ),
    frozen: HEAD,
    openRows: ROOM,
    validations: columns.flatMap(({ heading, list, hint }, column) =>
      list === undefined && hint === undefined
        ? []
        : [
            {
              column,
              title: heading,
              hint: hint ?? heading,
              strict: list !== undefined,
              ...(list !== undefined && { list }),
            },
          ],
    ),
  };
}

function styleOf({ column }: TemplateColumn): CellStyle {
  if (column.kind === 'amount') return 'money';
  return NUMERIC.has(column.kind) ? 'number' : 'text';
}

function widthOf({ column, heading }: TemplateColumn): number {
  if (/^(?:note|doubt|reason|preferred|searched$)/.test(column.name)) return 40;
  if (column.kind === 'id' || column.name === 'name' || column.name === 'name_en') return 32;
  return Math.max(14, heading.length + 4);
}

/** A number where a spreadsheet keeps all its digits; everything else as text, so that nothing becomes a date. */
function cellOf(one: TemplateColumn, kept: string | undefined): LockedCell | undefined {
  if (kept === undefined || kept === '') return undefined;
  const style = styleOf(one);
  if (style === 'text') return { value: shownWord(one, kept), style };
  const number = Number(kept);
  if (/^-?\d/.test(kept) && digitsOf(kept) <= MOST_DIGITS) return { value: number, style };
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(kept);
  return { value: isNumber ? kept.replace('.', ',') : shownWord(one, kept), style };
}

function newIndicators({ region }: TemplateContent, lists: Lists): LockedSheet {
  const { id, name, unit, direction, decimals, definition } = NEW_INDICATOR_HEADINGS;
  return openSheet('indicators', region, [
    { heading: `${name} *`, style: 'text', width: 50 },
    { heading: `${unit} *`, style: 'text', width: 24, list: lists.places.get('unit') },
    { heading: direction, style: 'text', width: 22, list: lists.words.get('indicators.direction') },
    { heading: decimals, style: 'number', width: 16 },
    { heading: definition, style: 'text', width: 60 },
    {
      heading: id,
      style: 'text',
      width: 32,
      hint: 'Boleh kosong: dibuat dari namanya. Huruf kecil, angka, dan tanda hubung.',
    },
  ]);
}

function newSources({ region }: TemplateContent, lists: Lists): LockedSheet {
  const { id, title, publisher, kind, published, address, seen, note, via } = NEW_SOURCE_HEADINGS;
  return openSheet('sources', region, [
    {
      heading: `${id} *`,
      style: 'text',
      width: 36,
      hint: 'Huruf kecil, angka, dan tanda hubung, misalnya rpjmd-2025-2029.',
    },
    { heading: title, style: 'text', width: 50 },
    { heading: publisher, style: 'text', width: 30 },
    { heading: kind, style: 'text', width: 22, list: lists.words.get('sources.kind') },
    {
      heading: published,
      style: 'text',
      width: 22,
      hint: '2026-03-31, 2026-03, atau 2026. Kosong bila tidak diketahui.',
    },
    { heading: address, style: 'text', width: 50 },
    { heading: seen, style: 'text', width: 18, hint: '2026-03-31, 2026-03, atau 2026. Kosong bila tidak diketahui.' },
    { heading: note, style: 'text', width: 40 },
    {
      heading: via,
      style: 'text',
      width: 30,
      hint: `"${READ_ITSELF}", atau nama penerbit salinan yang dibaca. Kosong bila tidak diketahui.`,
    },
  ]);
}
