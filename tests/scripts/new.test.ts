import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { examine, hasErrors } from '../../src/examine.ts';
import { GOOD } from '../reading/folder.ts';

// Each call starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tilik-new-'));
  cpSync(GOOD, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function begin(args: readonly string[], input = ''): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts/new.ts'), ...args, '--content', folder],
    { encoding: 'utf8', input },
  );
  return { status, said: stdout + stderr };
}
const everything = (): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('npm run new', () => {
  test('a region comes with its tables, passes the check, and is never written twice', () => {
    const { status, said } = begin(['region', '--code', '16.06']);
    expect(said).toContain('regions/16.06-musi-banyuasin/region.yaml');
    expect(status).toBe(0);
    expect(hasErrors(examine(folder).findings)).toBe(false);
    const before = everything();
    const again = begin(['region', '--code', '16.06', '--short-name', 'Lain']);
    expect(again).toMatchObject({ status: 2 });
    expect(again.said).toContain('sudah ada');
    expect(again.said).toContain('Tidak ada yang ditulis.');
    expect(everything()).toEqual(before);
  });

  test('a file that is there is left as it is', () => {
    const file = join(folder, 'sources/tabel-bps.yaml');
    const before = readFileSync(file, 'utf8');
    const { status, said } = begin(['source', '--id', 'tabel-bps']);
    expect(status).toBe(2);
    expect(said).toContain('sudah ada dan tidak ditimpa');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('it asks until an answer is understood, proposes, and leaves open what is passed over', () => {
    const { status, said } = begin(['source', '--ask'], 'Tabel Uji\ntabel-uji\n\n\nJudul uji\n\n\n\nnone\n');
    expect(said).toContain('Mungkin maksud Anda "tabel-uji"');
    expect(status).toBe(0);
    expect(said).toMatch(/tabel-uji\.yaml:\d+ {2}kind – Jenis/);
    expect(readFileSync(join(folder, 'sources/tabel-uji.yaml'), 'utf8')).toContain('published: unknown');
  });

  test('answers that stop in the middle write nothing', () => {
    const before = everything();
    expect(begin(['region', '--ask'], '16.06\n')).toMatchObject({ status: 2 });
    expect(everything()).toEqual(before);
  });

  test('an unknown kind and an unknown option are told', () => {
    expect(begin(['regoin']).said).toContain('Mungkin maksud Anda "region"');
    expect(begin(['source', '--idd', 'x'])).toMatchObject({ status: 2 });
  });
});
