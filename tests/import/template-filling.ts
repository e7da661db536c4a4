/** A template, filled in as a person would do it in a spreadsheet: cells typed below the headings, by the heading's words. */
import { read, utils, write, type CellObject } from '@e965/xlsx';
import { templateColumns, shownWord } from '#import/template/columns';
import { digitsOf, MOST_DIGITS } from '#import/template/digits';
import type { TemplateContent } from '#import/template/template-content';
import { templateWorkbook } from '#import/template/template-sheets';
import { TEMPLATE_SHEETS } from '#language/import/template';
import type { Table } from '#schemas/tables';

export const EMPTY: TemplateContent = {
  region: { code: '15.04', name: 'Kabupaten Batanghari' },
  references: {
    indicators: [
      { id: 'indikator-uji-persen', name: 'Indikator uji persen', unit: 'persen' },
      { id: 'opini-uji', name: 'Opini uji', unit: 'predikat' },
      { id: 'jumlah-uji', name: 'Jumlah uji', unit: 'jiwa' },
    ],
    sources: [{ id: 'dokumen-uji', name: 'Dokumen uji' }],
    plans: [{ id: 'rpjmd-uji', name: 'RPJMD uji' }],
    versions: [{ id: 'perda-uji', name: 'Perda uji' }],
    agencies: [{ id: 'dinas-uji', name: 'Dinas Uji' }],
    clusters: [{ id: 'klaster-uji', name: 'Klaster uji' }],
    areas: [{ id: '15.04.01', name: 'Mersam' }],
  },
  tables: {},
};

/** What is asked for when a template comes back. */
export const OF_TEMPLATE = {
  source: '',
  sourceKnown: false,
  indicators: EMPTY.references.indicators.map(({ id, name, unit }) => ({ id, names: [name], unit })),
  references: EMPTY.references,
};

export function template(content: TemplateContent = EMPTY): Uint8Array {
  const written = templateWorkbook(content);
  if (!(written instanceof Uint8Array)) throw new TypeError(written.code);
  return written;
}

/** Cells by sheet and name, `Target` → `{ D4: 9.65 }`. */
export type Typed = Readonly<Record<string, Readonly<Record<string, string | number | CellObject | null>>>>;

export function typed(bytes: Uint8Array, cells: Typed): Uint8Array {
  const book = read(bytes, { type: 'array', cellNF: true });
  for (const [name, sheet] of Object.entries(cells)) {
    const page = book.Sheets[name];
    if (page === undefined) throw new RangeError(name);
    for (const [cell, value] of Object.entries(sheet)) {
      if (value === null) {
        Reflect.deleteProperty(page, cell);
        continue;
      }
      page[cell] =
        typeof value === 'object'
          ? value
          : typeof value === 'number'
            ? { t: 'n', v: value }
            : { t: 's', v: stored(value) };
      const range = utils.decode_range(page['!ref'] ?? 'A1');
      const { r, c } = utils.decode_cell(cell);
      range.e = { r: Math.max(range.e.r, r), c: Math.max(range.e.c, c) };
      page['!ref'] = utils.encode_range(range);
    }
  }
  const out: unknown = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true });
  if (!(out instanceof Uint8Array)) throw new TypeError('no bytes');
  return new Uint8Array(out);
}

/** As spreadsheets store an underscore that would begin a letter's number. */
function stored(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** The cells of whole rows, from the first free row on; numbers as a spreadsheet keeps them, choices in their words. */
export function rowsTyped(table: Table, rows: readonly Readonly<Record<string, string>>[], first = 4): Typed {
  const cells: Record<string, string | number> = {};
  rows.forEach((row, index) => {
    templateColumns(table).forEach((one, column) => {
      const kept = row[one.column.name];
      if (kept === undefined) return;
      const numeric = ['number', 'measure', 'amount', 'integer', 'year'].includes(one.column.kind);
      cells[utils.encode_cell({ r: first - 1 + index, c: column })] =
        numeric && /^-?\d+(?:\.\d+)?$/.test(kept) ? typedNumber(kept) : shownWord(one, kept);
    });
  });
  return { [TEMPLATE_SHEETS[table.name]]: cells };
}

/** Beyond fifteen digits a spreadsheet would lose some, so that a person writes text. */
function typedNumber(kept: string): string | number {
  return digitsOf(kept) > MOST_DIGITS ? kept.replace('.', ',') : Number(kept);
}
