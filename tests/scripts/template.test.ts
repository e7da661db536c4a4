import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examine } from '../../src/examine.ts';
import { typed } from '../import/template-filling.ts';
import { GOOD } from '../reading/folder.ts';

let folder = '';
let content = '';
let region = '';
let out = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tilik-templat-'));
  content = join(folder, 'isi');
  out = join(folder, 'templat.xlsx');
  cpSync(GOOD, content, { recursive: true });
  region = [...examine(content).dataset.regions.values()][0]?.region.code ?? '';
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: 'template' | 'import', ...args: readonly string[]) {
  return spawnSync(process.execPath, [`scripts/${script}.ts`, '--content', content, ...args], { encoding: 'utf8' });
}

describe('npm run template', { timeout: 60_000 }, () => {
  test('writes a file that changes nothing when it is imported untouched, without --source', () => {
    const { status, stdout } = run('template', '--region', region, '--out', out);
    expect([status, stdout]).toEqual([0, expect.stringContaining('npm run import -- ')]);
    const back = run('import', out, '--region', region);
    expect([back.status, back.stdout]).toEqual([0, expect.stringContaining('Tidak ada yang berubah')]);
    expect(back.stdout).toContain('0 galat, 0 ragu, 0 perbaikan, 0 catatan');
  });

  test('what is filled in is read by the site', () => {
    const { dataset } = examine(content);
    const [source = ''] = dataset.sources.keys();
    const filled = join(folder, 'terisi.xlsx');
    const cells = {
      'Indikator baru': { A4: 'Panjang jalan uji', B4: 'Km', C4: 'naik itu baik', D4: 1, E4: 'Panjang jalan uji.' },
      Target: { A40: 'Panjang jalan uji', B40: 2026, C40: 'nilai', D40: 12.5, I40: source },
    };
    writeFileSync(filled, typed(new Uint8Array(readFileSync(out)), cells));
    const { status, stdout } = run('import', filled, '--region', region);
    expect([status, stdout]).toEqual([0, expect.stringContaining('targets.csv: 1 baris baru')]);
    const after = examine(content, { preview: true });
    const ours = after.findings.filter(
      ({ place, severity }) => severity === 'error' && /panjang-jalan|targets/.test(place.file),
    );
    expect(ours).toEqual([]);
    const [report] = after.dataset.regions.values();
    expect(report?.targets.find(({ indicator }) => indicator.id === 'panjang-jalan-uji')?.aim).toEqual({
      kind: 'value',
      value: '12.5',
    });
  });

  test('overwrites nothing unless told to', () => {
    writeFileSync(out, 'isian orang');
    const { status, stderr } = run('template', '--region', region, '--out', out);
    expect([status, stderr]).toEqual([1, expect.stringContaining('sudah ada')]);
    expect(readFileSync(out, 'utf8')).toBe('isian orang');
    expect(run('template', '--region', region, '--out', out, '--force').status).toBe(0);
  });

  test('what is mistyped is said in a sentence, and nothing is written', () => {
    const other = join(folder, 'lain.xlsx');
    expect(run('template', '--region', '99.99', '--out', other).stderr).toContain('Wilayah "99.99" tidak ada');
    expect(run('template', '--region', region, '--out', join(folder, 'lain.csv')).stderr).toContain('.xlsx');
    expect(run('template').status).toBe(2);
    expect(existsSync(other)).toBe(false);
  });
});
