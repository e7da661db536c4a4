import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContent } from '#reading/disk/read-content';
import type { Row } from '#schemas/entry';
import { indicatorId, moneyOf, plain } from './figure-names.ts';
import { coveredElsewhere, leftOut, lineKey, listIsThere, sharedFigures, type SharedFigure } from './shared-figures.ts';

const { entries } = readContent(fileURLToPath(new URL('../../content', import.meta.url)));

type Cells = Row['cells'];

function cells(collection: 'figures' | 'targets' | 'budgets', region: string): readonly Cells[] {
  return entries[collection]
    .filter(({ id }) => id.startsWith(`${region}-`))
    .flatMap(({ data }) => data.rows.map((row) => row.cells));
}

/** The source a line cites: the one with its address, or the copied table with its title. */
function sourceOf({ address, title }: SharedFigure): string | undefined {
  return entries.sources.find(({ data }) => (address === '' ? data.title === title : data.address === address))?.id;
}

/** The aim a target row writes, in the words of the list: `9.2`, `9.98..10.75`, `<14`, `0`. */
function aim({ kind, value = '', upper = '' }: Cells): string {
  if (kind === 'zero-level') return '0';
  if (kind === 'range') return `${plain(value)}..${plain(upper)}`;
  return kind === 'below' ? `<${plain(value)}` : plain(value);
}

function measured({ value = '', upper }: Cells): string {
  return upper === undefined ? plain(value) : `${plain(value)}..${plain(upper)}`;
}

function listed(value: string): string {
  const text = value.startsWith('<') ? value.slice(1) : value;
  return `${value.startsWith('<') ? '<' : ''}${text.split('..').map(plain).join('..')}`;
}

/** True when the content holds the line: same region, indicator, time, value and source. */
function isHeld(line: SharedFigure): boolean {
  const source = sourceOf(line);
  const value = listed(line.value);
  const money = moneyOf(line.indicator);
  if (money !== undefined) {
    return cells('budgets', line.region).some(
      (row) =>
        row['item'] === money.item &&
        row['stage'] === money.stage &&
        row['year'] === line.year &&
        plain(row['amount'] ?? '') === value &&
        row['source'] === source,
    );
  }
  const [name = '', promise] = line.indicator.split('__');
  const indicator = indicatorId(name);
  if (promise !== undefined) {
    const year = line.year === 'open' ? 'none' : line.year;
    return cells('targets', line.region).some(
      (row) =>
        row['indicator'] === indicator &&
        row['year'] === year &&
        (row['kind'] === 'baseline') === (promise === 'baseline') &&
        aim(row) === value &&
        row['source'] === source,
    );
  }
  return cells('figures', line.region).some(
    (row) =>
      row['indicator'] === indicator &&
      row['period']?.slice(0, 4) === line.year &&
      measured(row) === value &&
      row['source'] === source,
  );
}

/** What one file says, as text; for a roll-out only the part about one region. */
function saidIn(file: string, region: string): string {
  const found = Object.values(entries)
    .flat()
    .find((entry) => entry.file === file);
  if (found === undefined) return '';
  const isStatus = found.collection === 'networks' && region.includes('.') && 'statuses' in found.data;
  const part = isStatus ? found.data.statuses?.find((status) => status.region === region) : found.data;
  return JSON.stringify(part ?? '');
}

describe.skipIf(!listIsThere)('the shared list of figures (not beside this checkout: skipped)', () => {
  test('every row is in the content, held by another file, or left out with a reason', () => {
    const away = new Set([...leftOut(), ...coveredElsewhere()].map(lineKey));
    const missing = sharedFigures().filter((line) => !away.has(lineKey(line)) && !isHeld(line));
    expect(missing.map((line) => `line ${String(line.line)}: ${lineKey(line)}`)).toEqual([]);
  });

  test('no row is listed as left out that the content holds or that the list does not have', () => {
    const held = new Map(sharedFigures().map((line) => [lineKey(line), isHeld(line)]));
    const stale = [...leftOut(), ...coveredElsewhere()].map(lineKey).filter((key) => held.get(key) !== false);
    expect(stale).toEqual([]);
  });

  test('a row that is left out says why', () => {
    expect(leftOut().filter(({ reason = '' }) => reason.length < 20)).toEqual([]);
  });

  test('a row about a document, a stage or a pledge is found in the file that holds it', () => {
    const unheld = coveredElsewhere().flatMap((row) => {
      const text = saidIn(row['file'] ?? '', row['region'] ?? '');
      const needles = (row['needles'] ?? '').split('|');
      return needles.filter((needle) => !text.includes(needle)).map((needle) => `${lineKey(row)}: ${needle}`);
    });
    expect(unheld).toEqual([]);
  });
});
