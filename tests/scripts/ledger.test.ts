import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { examine } from '../../src/examine.ts';
import { GOOD, put } from '../reading/folder.ts';

const FIGURES = 'regions/15.04-batanghari/figures.csv';
const LEDGER = 'regions/15.04-batanghari/ledger.jsonl';

// Each call starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tilik-ledger-'));
  cpSync(GOOD, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function ledger(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts/ledger.ts'), '--content', folder, ...args],
    { encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

function edit(file: string, from: string, to: string): void {
  const text = read(file);
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

function errors(): readonly string[] {
  return examine(folder)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

/** The table with a column of reasons. */
function withReasons(): void {
  const [head = '', ...rows] = read(FIGURES).trimEnd().split('\n');
  writeFileSync(join(folder, FIGURES), [`${head},reason`, ...rows.map((row) => `${row},`)].join('\n').concat('\n'));
}

/** Changes the value of the n-th row (from 1), with a reason. */
function change(row: number, value: string, reason: string): void {
  const lines = read(FIGURES).trimEnd().split('\n');
  const column = (lines[0] ?? '').split(',').indexOf('value');
  const cells = (lines[row] ?? '').split(',');
  cells[column] = value;
  cells[cells.length - 1] = reason;
  lines[row] = cells.join(',');
  writeFileSync(join(folder, FIGURES), `${lines.join('\n')}\n`);
}

describe('npm run ledger', () => {
  test('a preview writes nothing; the first edition records all; then nothing is left to say', () => {
    expect(ledger('--preview')).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, LEDGER))).toBe(false);
    expect(ledger().status).toBe(0);
    expect(read(LEDGER).trim().split('\n').length).toBeGreaterThan(3);
    expect(errors()).toEqual([]);
    const before = read(LEDGER);
    expect(ledger().said).toContain('Tidak ada yang perlu dicatat');
    expect(read(LEDGER)).toBe(before);
  });

  test('a changed figure stops the check until it is recorded with a reason', () => {
    ledger();
    const before = read(LEDGER);
    edit(FIGURES, '9.45', '9.55');
    expect(errors()).toEqual(['change-not-recorded']);
    const refused = ledger();
    expect(refused.status).toBe(1);
    expect(refused.said).toMatch(/figures\.csv:\d+: belum ada alasan/);
    expect(read(LEDGER)).toBe(before);
    expect(ledger('--reason', ' ').status).toBe(2);
    const recorded = ledger('--reason', 'Salah ketik');
    expect(recorded.said).toContain('9.45 persen → 9.55 persen');
    expect(recorded.status).toBe(0);
    expect(read(LEDGER).startsWith(before)).toBe(true);
    expect(errors()).toEqual([]);
  });

  test('a redaction takes the value out of the file, and says what it cannot reach', () => {
    ledger();
    const rows = read(FIGURES);
    const row = rows.split('\n').find((line) => line.includes('9.63')) ?? '';
    const id =
      /"id":"([^"]*)"/.exec(
        read(LEDGER)
          .split('\n')
          .find((line) => line.includes('9.63')) ?? '',
      )?.[1] ?? '';
    writeFileSync(join(folder, FIGURES), rows.replace(`${row}\n`, ''));
    expect(errors()).toContain('withdrawal-not-recorded');
    put(
      folder,
      'withdrawals/uji.yaml',
      `region: '15.04'\nfigure: ${id}\nkind: privacy\nasked_on: '2026-11-20'\nasked_by: Warga\ntext: Dihapus atas permintaan.\nredact: true\n`,
    );
    const { status, said } = ledger();
    expect(said).toContain('riwayat git');
    expect(status).toBe(0);
    expect(read(LEDGER)).not.toContain('9.63');
    expect(errors()).toEqual([]);
  });

  test('line ends of Windows break nothing, and the next line can be recorded', () => {
    ledger();
    writeFileSync(join(folder, LEDGER), read(LEDGER).replaceAll('\n', '\r\n'));
    expect(errors()).toEqual([]);
    edit(FIGURES, '9.45', '9.55');
    expect(ledger('--reason', 'Salah ketik').status).toBe(0);
    expect(errors()).toEqual([]);
    expect(read(LEDGER)).not.toContain('\r');
  });

  test('a ledger edited by hand is told by line, and nothing is recorded on top of it', () => {
    ledger();
    edit(LEDGER, '"value":"9.45"', '"value":"9.00"');
    expect(errors()).toContain('ledger-line-edited');
    const { status, said } = ledger('--reason', 'x');
    expect(said).toMatch(/ledger\.jsonl:\d+:1 {2}galat {2}ledger-line-edited/);
    expect(status).toBe(1);
    writeFileSync(join(folder, LEDGER), read(LEDGER).replace('{', '{{'));
    expect(errors()).toEqual(['ledger-line-unreadable']);
  });

  test('an unknown region is told', () => {
    const { status, said } = ledger('--region', '99.99');
    expect([status, said]).toEqual([2, expect.stringContaining('"99.99"')]);
  });
});

test('two editors change two figures on the same day; neither meets the other, and main records both', () => {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=uji', '-c', 'user.email=uji@example.org', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  withReasons();
  ledger();
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'edisi pertama');
  const count = read(FIGURES).trimEnd().split('\n').length - 1;
  for (const [editor, row, value] of [
    ['pertama', 1, '7.11'],
    ['kedua', count, '7.22'],
  ] as const) {
    git('switch', '--quiet', '--create', editor, 'main');
    change(row, value, `Koreksi ${editor}`);
    expect(ledger('--preview').said).toContain('Tidak ada yang ditulis');
    git('commit', '--quiet', '--all', '--message', editor);
  }
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-edit', 'pertama');
  git('merge', '--quiet', '--no-edit', 'kedua');
  expect(errors().filter((code) => code === 'change-not-recorded')).toHaveLength(2);
  expect(ledger().status).toBe(0);
  expect(errors()).toEqual([]);
  expect(git('diff', '--numstat')).toMatch(/^2\t0\t/);
  expect(read(LEDGER)).toContain('Koreksi pertama');
  expect(read(LEDGER)).toContain('Koreksi kedua');
});
