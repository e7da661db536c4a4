/** The files that an import writes, and in which state it leaves the content. */
import type { Imported } from './import-tables.ts';
import type { ImportState } from './report/order.ts';
import type { NewFile } from './stubs.ts';

/** Tables that change and files that are new, by their path from the content folder on; none while errors stand. */
export function changedFiles({ blocked, tables, newFiles }: Imported, folder: string): readonly NewFile[] {
  if (blocked) return [];
  const changed = tables.filter(({ added, changed: replaced }) => added + replaced > 0);
  return [...changed.map(({ file, text }) => ({ path: `${folder}/${file}.csv`, text })), ...newFiles];
}

/** `writes`: whether what changes is to be written. */
export function stateOf(imported: Imported, folder: string, writes: boolean): ImportState {
  if (imported.blocked) return 'blocked';
  if (changedFiles(imported, folder).length === 0) return 'unchanged';
  return writes ? 'written' : 'dry';
}
