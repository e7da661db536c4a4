import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHECKSUMS, compareWithChecksums } from '#build/checksums';
import { writeChecksums } from './write-checksums.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tilik-sidik-'));
  mkdirSync(join(dir, 'wilayah/15.04'), { recursive: true });
  writeFileSync(join(dir, 'index.html'), 'beranda');
  writeFileSync(join(dir, 'wilayah/15.04/data.csv'), 'a,b\n');
  writeChecksums(dir);
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function verify(): { readonly code: number; readonly said: string } {
  try {
    return { code: 0, said: execFileSync('node', ['scripts/verify.ts', dir], { encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, said: `${stdout}${stderr}` };
  }
}

describe('fingerprints of a site', () => {
  test('are those of sha256sum, sorted by name, and do not list themselves', () => {
    const list = readFileSync(join(dir, CHECKSUMS), 'utf8');
    expect(list).toMatch(/^[0-9a-f]{64} {2}index\.html\n[0-9a-f]{64} {2}wilayah\/15\.04\/data\.csv\n$/);
    // SHA-256 of "a,b\n", as sha256sum prints it.
    expect(list).toContain('5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313');
  });
  test('are the same however often they are written', () => {
    const before = readFileSync(join(dir, CHECKSUMS), 'utf8');
    writeChecksums(dir);
    expect(readFileSync(join(dir, CHECKSUMS), 'utf8')).toBe(before);
  });
  test('tell what changed, what is gone and what came', () => {
    writeFileSync(join(dir, 'index.html'), 'lain');
    rmSync(join(dir, 'wilayah/15.04/data.csv'));
    writeFileSync(join(dir, 'baru.txt'), '');
    expect(compareWithChecksums(dir)).toEqual({
      changed: ['index.html'],
      missing: ['wilayah/15.04/data.csv'],
      added: ['baru.txt'],
      listed: 2,
    });
  });
  test('are read with the line ends of Windows too', () => {
    const list = readFileSync(join(dir, CHECKSUMS), 'utf8');
    writeFileSync(join(dir, CHECKSUMS), list.replaceAll('\n', '\r\n'));
    expect(compareWithChecksums(dir)).toMatchObject({ changed: [], missing: [], added: [] });
  });
});

describe('npm run verify', () => {
  test('says that all is as it was built', () => {
    expect(verify()).toEqual({
      code: 0,
      said: expect.stringMatching(/^2 berkas di .* sama dengan SHA256SUMS\.\n$/) as string,
    });
  });
  test('names what is not, and fails', () => {
    writeFileSync(join(dir, 'index.html'), 'lain');
    expect(verify()).toMatchObject({ code: 1, said: expect.stringContaining('Berubah: index.html') as string });
  });
  test('refuses a folder without a list, and a list that is none', () => {
    rmSync(join(dir, CHECKSUMS));
    expect(verify().said).toContain('Tidak ada SHA256SUMS');
    writeFileSync(join(dir, CHECKSUMS), 'bukan daftar\n');
    expect(verify()).toMatchObject({
      code: 1,
      said: expect.stringContaining('SHA256SUMS:1 bukan sidik jari') as string,
    });
  });
});
