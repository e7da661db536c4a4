/** The rows that a table gains or changes, as a person compares them: what, before, after. */
import { readTable } from '#reading/parse/table';
import { identityText, type MergedTable, saying, TABLES } from './merge-rows.ts';

export interface RowChange {
  /** Line of the file as it will be. */
  readonly line: number;
  /** `garis-kemiskinan 2024`. */
  readonly subject: string;
  /** Undefined for a new row. */
  readonly was?: string;
  readonly becomes: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** `before`: the text of the table as it is; undefined where there is none. */
export function rowChanges({ table, text }: MergedTable, before: string | undefined): readonly RowChange[] {
  const rowsOf = (csv: string) =>
    readTable(`${table}.csv`, csv.replace(/^\uFEFF/, ''), TABLES[table]).value?.rows ?? [];
  const earlier = new Map((before === undefined ? [] : rowsOf(before)).map(({ line, cells }) => [line, cells]));
  return rowsOf(text).flatMap(({ line, cells }): readonly RowChange[] => {
    const old = earlier.get(line);
    const becomes = saying(table, cells);
    const was = old === undefined ? undefined : saying(table, old);
    if (was === becomes) return [];
    return [{ line, subject: identityText({ table, cells }), ...(was !== undefined && { was }), becomes, cells }];
  });
}
