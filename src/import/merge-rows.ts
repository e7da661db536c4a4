/** Drafts against the rows that are there: new ones are added, the same are left alone, others change only when that was asked. */
import { parseDecimal } from '#model/decimal';
import type { Row } from '#schemas/entry';
import { budget, figures, targets, type Table } from '#schemas/tables';
import { readTable } from '#reading/parse/table';
import { type CsvChange, editCsv } from './csv-edit.ts';
import { type Findings, spotText } from './finding.ts';
import type { Draft, TableName, Wanted } from './wanted.ts';

export interface MergedTable {
  readonly table: TableName;
  readonly text: string;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

const TABLES: Readonly<Record<TableName, Table>> = { targets, figures, budget };
/** Cells by which a row is the same row. */
const IDENTITY: Readonly<Record<TableName, readonly string[]>> = {
  targets: ['indicator', 'year', 'plan', 'version', 'source'],
  figures: ['indicator', 'period', 'area', 'source'],
  budget: ['item', 'year', 'stage', 'source'],
};
/** Cells that say what the row says; the others, such as notes, are left as they are where they are filled in. */
const SAYING: Readonly<Record<TableName, readonly string[]>> = {
  targets: ['kind', 'value', 'upper'],
  figures: ['value', 'upper', 'precision', 'missing'],
  budget: ['amount', 'rounded', 'kind'],
};

/** The region's tables with the drafts in them. Only tables that change are returned. */
export function mergeRows(drafts: readonly Draft[], wanted: Wanted, findings: Findings): readonly MergedTable[] {
  const names: readonly TableName[] = ['targets', 'figures', 'budget'];
  return names.flatMap((name) => {
    const own = withoutTwins(
      drafts.filter(({ table }) => table === name),
      findings,
    );
    return own.length === 0 ? [] : mergeTable(name, own, wanted, findings);
  });
}

function identityOf(table: TableName, cells: Readonly<Record<string, string>>): string {
  const start = table === 'targets' && cells['kind'] === 'baseline' ? 'baseline' : '';
  return [start, ...IDENTITY[table].map((name) => cells[name] ?? '')].join('\n');
}

/** What a row says, numbers in their canonical form: 9.20 and 9.2 are one value. */
function saying(table: TableName, cells: Readonly<Record<string, string>>): string {
  return SAYING[table]
    .flatMap((name) => {
      const cell = cells[name];
      return cell === undefined ? [] : [parseDecimal(cell) ?? cell];
    })
    .join(' ');
}

/** Two cells that say something of the same: once when they agree, an error when they do not. */
function withoutTwins(drafts: readonly Draft[], findings: Findings): readonly Draft[] {
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    const identity = identityOf(draft.table, draft.cells);
    const earlier = first.get(identity);
    if (earlier === undefined) {
      first.set(identity, draft);
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
  return [...first.values()];
}

/** How a row is called in messages: `garis-kemiskinan 2024`. */
function identityText({ table, cells }: Draft): string {
  const names =
    table === 'figures'
      ? ['indicator', 'period']
      : table === 'budget'
        ? ['item', 'year', 'stage']
        : ['indicator', 'year'];
  const words = names.map((name) => cells[name] ?? '');
  return cells['kind'] === 'baseline' ? [...words, 'baseline'].join(' ') : words.join(' ');
}

function mergeTable(
  name: TableName,
  drafts: readonly Draft[],
  wanted: Wanted,
  findings: Findings,
): readonly MergedTable[] {
  const text = wanted.tables[name];
  const file = `${name}.csv`;
  const read =
    text === undefined
      ? { value: { rows: [] }, findings: [] }
      : readTable(file, text.replace(/^\uFEFF/, ''), TABLES[name]);
  if (read.value === undefined || read.findings.some(({ severity }) => severity === 'error')) {
    const [broken] = read.findings;
    findings.error('existing-broken', {}, { file, line: String(broken?.place.line ?? 1), code: broken?.code ?? '' });
    return [];
  }
  const existing = Map.groupBy(read.value.rows, ({ cells }) => identityOf(name, cells));
  const added: Readonly<Record<string, string>>[] = [];
  const changes: CsvChange[] = [];
  let same = 0;
  for (const draft of drafts) {
    const found = existing.get(identityOf(name, draft.cells)) ?? [];
    const change = found.length === 0 ? 'new' : changeOf(name, draft, found, wanted, findings);
    if (change === 'new') added.push(draft.cells);
    else if (change === 'same') same += 1;
    else if (change !== undefined) changes.push(change);
  }
  if (added.length === 0 && changes.length === 0)
    return [{ table: name, text: text ?? '', added: 0, changed: 0, same }];
  const order = TABLES[name].columns.map((column) => column.name);
  const written = editCsv(text, order, changes, added);
  checkReadable(name, written, read.value.rows.length + added.length, findings);
  return [{ table: name, text: written, added: added.length, changed: changes.length, same }];
}

function changeOf(
  name: TableName,
  draft: Draft,
  found: readonly Row[],
  { replace, reason }: Wanted,
  findings: Findings,
): CsvChange | 'same' | undefined {
  const becomes = saying(name, draft.cells);
  const [row] = found;
  if (row === undefined || found.length > 1) {
    findings.error('row-exists-twice', draft.spot, {
      row: identityText(draft),
      file: `${name}.csv`,
      lines: found.map(({ line }) => String(line)).join(', '),
    });
    return undefined;
  }
  const was = saying(name, row.cells);
  if (was === becomes) return 'same';
  const values = { row: identityText(draft), file: `${name}.csv`, line: String(row.line), was, becomes };
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
function checkReadable(name: TableName, text: string, rows: number, findings: Findings): void {
  const { value, findings: found } = readTable(`${name}.csv`, text.replace(/^\uFEFF/, ''), TABLES[name]);
  const [broken] = found;
  if (broken !== undefined || value?.rows.length !== rows)
    findings.error(
      'result-unreadable',
      {},
      { file: `${name}.csv`, line: String(broken?.place.line ?? 0), code: broken?.code ?? '' },
    );
}
