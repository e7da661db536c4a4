import { type Imported, importTables } from '#import/import-tables';
import { reportText } from '#import/report/text';
import type { Wanted } from '#import/wanted';

/** What is asked for in tests: a made-up source and plan of one region. */
export const WANTED: Wanted = {
  fileName: 'uji.xlsx',
  region: { code: '15.04', name: 'Kabupaten Batanghari' },
  source: 'dokumen-uji',
  sourceKnown: true,
  plan: 'rpjmd-uji',
  version: 'perda-uji',
  planEnd: 2027,
  indicators: [{ id: 'indikator-uji-persen', names: ['Indikator uji persen (P0)'], unit: 'persen' }],
  agencies: [{ id: 'dinas-uji', names: ['Dinas Uji'] }],
  areas: [
    { code: '15', name: 'Jambi' },
    { code: '15.04', name: 'Kabupaten Batang Hari' },
    { code: '15.05', name: 'Kabupaten Muaro Jambi' },
    { code: '15.71', name: 'Kota Jambi' },
  ],
  sheets: [],
  replace: false,
  skips: [],
  tables: {},
};

export function imported(bytes: Uint8Array, more: Partial<Wanted> = {}): Imported {
  return importTables(bytes, { ...WANTED, ...more });
}

/** The report as a reviewer reads it, with what would be written. */
export function reviewed(result: Imported): string {
  const files = [
    ...result.tables.map(({ table, text }) => `--- ${table}.csv\n${text}`),
    ...result.newFiles.map(({ path, text }) => `--- ${path}\n${text}`),
  ];
  return [reportText(result, result.blocked ? 'blocked' : 'dry', 'id'), '', ...(result.blocked ? [] : files)].join(
    '\n',
  );
}

/** `code@cell` of each finding of a weight. */
export function found(result: Imported, weight: 'error' | 'doubt' | 'repair' | 'note'): readonly string[] {
  return result.findings
    .filter((one) => one.weight === weight)
    .map(({ code, spot }) => `${code}@${spot.cell ?? spot.sheet ?? ''}`);
}
