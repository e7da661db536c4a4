/** Drafts against the rows that are there: new ones are added, the same are left alone, others change only when that was asked. */
import { parseDecimal } from '#model/decimal';
import type { Row } from '#schemas/entry';
import { budget, figures, programmes, targets, type Table } from '#schemas/tables';
import { readTable } from '#reading/parse/table';
import { type CsvChange, editCsv } from './csv-edit.ts';
import { type Findings, spotText } from './finding.ts';
import { wholeChange } from './whole-row.ts';
import { type Draft, tableFile, type TableName, type Wanted } from './wanted.ts';

export interface MergedTable {
  readonly table: TableName;
  /** Where it lies, as in `TableTexts`. */
  readonly file: string;
  readonly text: string;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** How each table is read. */
export const TABLES: Readonly<Record<TableName, Table>> = { targets, figures, budget, programmes };
/** Cells by which a row is the same row. */
const IDENTITY: Readonly<Record<TableName, readonly string[]>> = {
  targets: ['indicator', 'year', 'plan', 'version', 'source'],
  figures: ['indicator', 'period', 'area', 'source'],
  budget: ['item', 'year', 'stage', 'source'],
  programmes: ['id'],
};
/** Cells that say what the row says; the others, such as notes, are left as they are where they are filled in. */
const SAYING: Readonly<Record<TableName, readonly string[]>> = {
  targets: ['kind', 'value', 'upper'],
  figures: ['value', 'upper', 'precision', 'missing'],
  budget: ['amount', 'rounded', 'kind'],
  programmes: ['name', 'level', 'parent', 'code', 'code_rule'],
};

/** The region's tables with the drafts in them. Only tables that change are returned. */
export function mergeRows(drafts: readonly Draft[], wanted: Wanted, findings: Findings): readonly MergedTable[] {
  const names: readonly TableName[] = ['targets', 'figures', 'budget', 'programmes'];
  return names.flatMap((name) => {
    const own = drafts.filter(({ table }) => table === name);
    const byFile = Map.groupBy(own, ({ cells }) => tableFile(name, cells['plan']));
    return [...byFile].flatMap(([file, some]) =>
      mergeTable(name, file, name === 'programmes' ? some.map(withoutPlan) : some, wanted, findings),
    );
  });
}

/** A programme's plan is the folder that its table lies in, and no cell of it. */
function withoutPlan({ cells, whole, ...draft }: Draft): Draft {
  const { plan: _, ...rest } = cells;
  return { ...draft, cells: rest, ...(whole !== undefined && { whole: whole.filter((name) => name !== 'plan') }) };
}

function identityOf(table: TableName, cells: Readonly<Record<string, string>>): string {
  const start = table === 'targets' && cells['kind'] === 'baseline' ? 'baseline' : '';
  return [start, ...IDENTITY[table].map((name) => cells[name] ?? '')].join('\n');
}

/** What a row says, numbers in their canonical form: 9.20 and 9.2 are one value. */
export function saying(table: TableName, cells: Readonly<Record<string, string>>): string {
  return SAYING[table]
    .flatMap((name) => {
      const cell = cells[name];
      return cell === undefined ? [] : [parseDecimal(cell) ?? cell];
    })
    .join(' ');
}

/**
 * Two cells that say something of the same: once when they agree, an error when they do not. Rows that the table itself has
 * more than once are left to be paired with them in order.
 */
function withoutTwins(
  drafts: readonly Draft[],
  existing: ReadonlyMap<string, readonly Row[]>,
  findings: Findings,
): readonly Draft[] {
  const first = new Map<string, Draft>();
  const paired = new Map<string, number>();
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const identity = identityOf(draft.table, draft.cells);
    const earlier = first.get(identity);
    const met = paired.get(identity) ?? 0;
    if (earlier === undefined || (draft.whole !== undefined && met < (existing.get(identity)?.length ?? 0))) {
      if (earlier === undefined) first.set(identity, draft);
      paired.set(identity, met + 1);
      kept.push(draft);
      continue;
    }
    const values = {
      other: spotText(earlier.spot),
      was: saying(draft.table, earlier.cells),
      becomes: saying(draft.table, draft.cells),
      row: identityText(draft),
    };
    if (values.was === values.becomes) findings.note('row-repeated', draft.spot, values);
    else findings.error('row-twice', draft.spot, values);
  }
  return kept;
}

/** How a row is called in messages: `garis-kemiskinan 2024`. */
export function identityText({ table, cells }: Pick<Draft, 'table' | 'cells'>): string {
  const names =
    table === 'figures'
      ? ['indicator', 'period']
      : table === 'budget'
        ? ['item', 'year', 'stage']
        : table === 'programmes'
          ? ['id']
          : ['indicator', 'year'];
  const words = names.map((name) => cells[name] ?? '');
  return cells['kind'] === 'baseline' ? [...words, 'baseline'].join(' ') : words.join(' ');
}

function mergeTable(
  name: TableName,
  file: string,
  drafts: readonly Draft[],
  wanted: Wanted,
  findings: Findings,
): readonly MergedTable[] {
  const text = wanted.tables[file];
  const csv = `${file}.csv`;
  const read =
    text === undefined
      ? { value: { rows: [] }, findings: [] }
      : readTable(csv, text.replace(/^\uFEFF/, ''), TABLES[name]);
  if (read.value === undefined || read.findings.some(({ severity }) => severity === 'error')) {
    const [broken] = read.findings;
    findings.error(
      'existing-broken',
      {},
      { file: csv, line: String(broken?.place.line ?? 1), code: broken?.code ?? '' },
    );
    return [];
  }
  const existing = Map.groupBy(read.value.rows, ({ cells }) => identityOf(name, cells));
  const added: Readonly<Record<string, string>>[] = [];
  const changes: CsvChange[] = [];
  let same = 0;
  const paired = new Map<string, number>();
  for (const draft of withoutTwins(drafts, existing, findings)) {
    const identity = identityOf(name, draft.cells);
    const found = existing.get(identity) ?? [];
    const nth = paired.get(identity) ?? 0;
    paired.set(identity, nth + 1);
    const row = found[nth];
    const change =
      found.length === 0
        ? 'new'
        : draft.whole !== undefined && row !== undefined
          ? wholeChange(draft, row, { named: identityText(draft), csv }, wanted, findings)
          : changeOf(draft, csv, found, wanted, findings);
    if (change === 'new') added.push(draft.cells);
    else if (change === 'same') same += 1;
    else if (change !== undefined) changes.push(change);
  }
  tellKept(csv, drafts, read.value.rows, paired, findings);
  if (added.length === 0 && changes.length === 0)
    return [{ table: name, file, text: text ?? '', added: 0, changed: 0, same }];
  const order = TABLES[name].columns.map((column) => column.name);
  const written = editCsv(text, order, changes, added);
  checkReadable(name, csv, written, read.value.rows.length + added.length, findings);
  return [{ table: name, file, text: written, added: added.length, changed: changes.length, same }];
}

/** Rows that stand in the table and no longer in the sheet: they stay, since nothing is taken back by leaving it out. */
function tellKept(
  csv: string,
  drafts: readonly Draft[],
  rows: readonly Row[],
  paired: ReadonlyMap<string, number>,
  findings: Findings,
): void {
  const [first] = drafts;
  const sheet = first?.spot.sheet;
  if (first === undefined || sheet === undefined || !drafts.every(({ whole }) => whole !== undefined)) return;
  const left = rows.filter(({ cells }) => !paired.has(identityOf(first.table, cells)));
  const [row] = left;
  if (row === undefined) return;
  const values = { count: String(left.length), file: csv, line: String(row.line) };
  findings.note('rows-kept', { sheet }, values);
}

function changeOf(
  draft: Draft,
  csv: string,
  found: readonly Row[],
  { replace, reason }: Wanted,
  findings: Findings,
): CsvChange | 'same' | undefined {
  const name = draft.table;
  const becomes = saying(name, draft.cells);
  const [row] = found;
  if (row === undefined || found.length > 1) {
    findings.error('row-exists-twice', draft.spot, {
      row: identityText(draft),
      file: csv,
      lines: found.map(({ line }) => String(line)).join(', '),
    });
    return undefined;
  }
  const was = saying(name, row.cells);
  if (was === becomes) return 'same';
  const values = { row: identityText(draft), file: csv, line: String(row.line), was, becomes };
  if (!replace || reason === undefined) {
    findings.error('row-exists', draft.spot, values);
    return undefined;
  }
  findings.note('row-replaced', draft.spot, { ...values, reason });
  const cleared = Object.fromEntries(
    SAYING[name].flatMap((column) => (row.cells[column] === undefined ? [] : [[column, '']])),
  );
  const news = Object.fromEntries(
    SAYING[name].flatMap((column) => {
      const cell = draft.cells[column];
      return cell === undefined ? [] : [[column, cell]];
    }),
  );
  return { line: row.line, cells: { ...cleared, ...news, reason } };
}

/** What is written must be read by the reader that the site uses; anything else is a fault of this program, and said. */
function checkReadable(name: TableName, csv: string, text: string, rows: number, findings: Findings): void {
  const { value, findings: found } = readTable(csv, text.replace(/^\uFEFF/, ''), TABLES[name]);
  const [broken] = found;
  if (broken !== undefined || value?.rows.length !== rows)
    findings.error(
      'result-unreadable',
      {},
      { file: csv, line: String(broken?.place.line ?? 0), code: broken?.code ?? '' },
    );
}
