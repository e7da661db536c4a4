import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examine } from '../../src/examine.ts';
import { indicatorTable } from '../import/workbooks.ts';
import { GOOD } from '../reading/folder.ts';

let folder = '';
let content = '';
let file = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tilik-import-'));
  content = join(folder, 'isi');
  file = join(folder, 'uji.xlsx');
  cpSync(GOOD, content, { recursive: true });
  writeFileSync(
    file,
    indicatorTable((rows) => {
      rows[0] = ['Tabel 7.1 (data uji)'];
      rows[2]?.splice(7, 1, 'Kondisi Akhir (2027)');
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { region } = [...examine(content).dataset.regions.values()][0] ?? {};
  return spawnSync(
    process.execPath,
    [
      'scripts/import.ts',
      file,
      '--region',
      region?.code ?? '',
      '--source',
      'dokumen-impor-uji',
      '--content',
      content,
      ...args,
    ],
    { encoding: 'utf8' },
  );
}

const written = () => readdirSync(content, { recursive: true }).map(String).toSorted();

describe('npm run import', { timeout: 60_000 }, () => {
  test('a dry run writes its report and nothing else', () => {
    const before = written();
    const report = join(folder, 'laporan.html');
    const { status, stdout } = run('--dry-run', '--report', report);
    expect(stdout).toContain('Tabel 7.1!F6: "8,1" → 8.1, satuan persen.  [number-repaired]');
    expect(status).toBe(0);
    expect(written()).toEqual(before);
    expect(readFileSync(report, 'utf8')).toContain('<h1>Laporan impor uji.xlsx</h1>');
  });

  test('what it writes is read by the site without errors of reading, and a second run changes nothing', () => {
    const { status, stdout } = run('--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ state: 'written', tables: [{ table: 'targets', changed: 0 }] });
    expect(existsSync(join(content, 'sources/dokumen-impor-uji.yaml'))).toBe(true);
    expect(written().filter((path) => path.endsWith('.tmp'))).toEqual([]);
    const { findings, dataset } = examine(content);
    const ours = findings.filter(
      ({ place, severity }) =>
        severity === 'error' && /targets\.csv|dokumen-impor-uji|indeks-uji|opini-uji/.test(place.file),
    );
    // Which way and which word is better no table says: the content check asks for that, and for nothing else.
    expect([...new Set(ours.map(({ code }) => code))]).toEqual(['target-without-direction', 'word-not-on-scale']);
    expect(dataset.indicators.has('indeks-uji')).toBe(true);
    expect(JSON.parse(run('--format', 'json').stdout)).toMatchObject({ state: 'unchanged' });
  });

  test('with an error nothing is written and the command fails', () => {
    const before = written();
    const { status, stdout } = run('--skip', 'total-differs@A1');
    expect(status).toBe(1);
    expect(stdout).toContain('Tidak ada yang ditulis');
    expect(written()).toEqual(before);
  });

  test('a table that is not UTF-8 is not written back', () => {
    const { region } = [...examine(content).dataset.regions.values()][0] ?? {};
    const table = join(content, region?.place.file ?? '', '..', 'targets.csv');
    const before = readFileSync(table);
    const latin = Buffer.concat([before, Buffer.from('x,2024,value,1,,,,s,,caf\xe9\n', 'latin1')]);
    writeFileSync(table, latin);
    const { status, stderr } = run();
    expect([status, stderr]).toEqual([1, expect.stringContaining('bukan UTF-8')]);
    expect(readFileSync(table)).toEqual(latin);
    writeFileSync(table, before);
  });

  test('what is mistyped is said in a sentence', () => {
    expect(run('--replace').stderr).toContain('--replace memerlukan --reason');
    expect(run('--plan', 'tidak-ada').stderr).toContain('Rencana "tidak-ada" tidak ada');
    expect(run('--stage', 'x').stderr).toContain('Pilih announced');
    expect(run('--unheard').status).toBe(2);
  });
});
