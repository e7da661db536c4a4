/** One cell → canonical text by the kind of its column, or what is wrong with it. */
import { parsePartialDate, isDay } from '#model/date';
import { parsePeriod } from '#model/period';
import { slugOf } from '#model/slug';
import { ID_PATTERN } from '#schemas/blocks';
import type { Column } from '#schemas/tables';
import { isExcelError, type Notation, readNumber } from './number.ts';
import { shown } from './report.ts';
import type { ReadingCode } from '../codes.ts';
import { suggest } from './suggest.ts';

export interface CellFault {
  readonly code: ReadingCode;
  readonly values: Readonly<Record<string, string>>;
}

/** How the numbers of a column are written. */
export interface NumberFormat {
  readonly notation: Notation;
  readonly declared: boolean;
}

const YEAR = /^(?:19[4-9]\d|20\d\d|2100)$/;

/** Reads a cell that is not blank and has no blanks around it. */
export function readCell(text: string, column: Column, format: NumberFormat): string | CellFault {
  if (text.charCodeAt(0) === 61) return { code: 'cell-formula', values: { seen: shown(text) } };
  if (isExcelError(text)) return { code: 'excel-error', values: { seen: text } };
  switch (column.kind) {
    case 'text':
      return text;
    case 'id':
      return ID_PATTERN.test(text) || allows(column, text) ? text : fault('id-malformed', text, { slug: slugOf(text) });
    case 'ids':
      return readIds(text);
    case 'choice':
      return column.choices?.includes(text) === true ? text : choiceFault(text, column);
    case 'number':
      return readNumber(text, format.notation, format.declared);
    case 'measure':
      return /\d/.test(text) || /^[-\u2012-\u2015\u2212]+$/.test(text)
        ? readNumber(text, format.notation, format.declared)
        : text;
    case 'amount':
      return atMost(readNumber(text, format.notation, format.declared), 2, 'amount-too-fine', text);
    case 'integer':
      return atMost(readNumber(text, format.notation, format.declared), 0, 'integer-malformed', text);
    case 'year':
      return YEAR.test(text) || allows(column, text) ? text : fault('year-malformed', text, wordsOf(column));
    case 'period':
      return parsePeriod(text) === undefined ? fault('period-malformed', text) : text;
    case 'date':
      return parsePartialDate(text) === undefined ? fault('date-malformed', text) : text;
    case 'day':
      return isDay(text) ? text : fault('day-malformed', text);
  }
}

/** Ids with one space between them. */
function readIds(text: string): string | CellFault {
  const ids = text.split(/[\s;,]+/).filter((part) => part !== '');
  const odd = ids.find((part) => !ID_PATTERN.test(part));
  return odd === undefined ? ids.join(' ') : fault('id-malformed', odd, { slug: slugOf(odd) });
}

function allows(column: Column, text: string): boolean {
  return column.words?.includes(text) === true;
}

function wordsOf(column: Column): Readonly<Record<string, string>> {
  return { words: (column.words ?? []).join(' / ') };
}

function fault(code: ReadingCode, text: string, more: Readonly<Record<string, string>> = {}): CellFault {
  return { code, values: { seen: shown(text), ...more } };
}

function choiceFault(text: string, column: Column): CellFault {
  const choices = column.choices ?? [];
  return fault('value-not-allowed', text, { choices: choices.join(', '), suggestion: suggest(text, choices) });
}

function atMost(read: string | CellFault, decimals: number, code: ReadingCode, text: string): string | CellFault {
  if (typeof read !== 'string') return read;
  const point = read.indexOf('.');
  return point >= 0 && read.length - point - 1 > decimals ? fault(code, text) : read;
}
