import type { Measure, Precision } from '#model/measure';
import type { Row } from '#schemas/entry';
import { cellNumber, complainOf, type TableScope } from './rows.ts';

const PRECISIONS: readonly Precision[] = ['exact', 'approximate', 'more-than', 'less-than'];

/** The value of a row that has one: a number, a range where `upper` is filled in, or a word. */
export function measureOf(table: TableScope, row: Row): Measure | undefined {
  const word = row.cells['value'];
  const value = cellNumber(row, 'value');
  const upper = cellNumber(row, 'upper');
  if (word === undefined) return undefined;
  if (value === undefined) {
    if (upper === undefined) return { kind: 'word', word };
    complainOf(table, row, 'upper', 'cell-not-expected', { seen: upper, because: `value = ${word}` });
    return undefined;
  }
  const precision = PRECISIONS.find((one) => one === row.cells['precision']) ?? 'exact';
  if (upper === undefined) return { kind: 'number', value, precision };
  if (precision === 'exact' || precision === 'approximate') return { kind: 'range', lower: value, upper };
  complainOf(table, row, 'upper', 'cell-not-expected', { seen: upper, because: `precision = ${precision}` });
  return undefined;
}
