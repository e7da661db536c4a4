import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let place = '';
let engine = '';
let mine = '';

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.example', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function commit(folder: string, what: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', what);
}

const read = (file: string): string | undefined =>
  existsSync(join(mine, file)) ? readFileSync(join(mine, file), 'utf8') : undefined;

function upgrade(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/upgrade.ts'), ...args], {
    cwd: mine,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: '' },
  });
  return { status, said: stdout + stderr };
}

/** A made-up engine of two versions, and a clone of the first with content of its own. */
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'tilik-upgrade-'));
  engine = join(place, 'tilik');
  mine = join(place, 'situs-kami');
  write(engine, {
    'package.json': '{\n  "name": "tilik",\n  "version": "1.0.0"\n}\n',
    'README.md': 'Tilik\n',
    'src/a.ts': 'a1\n',
    'src/lama.ts': 'lama\n',
    'src/schemas/version.ts': 'export const SCHEMA_VERSION = 1;\n',
    'content/site.yaml': 'release_date: 2026-01-01\nschema_version: 1\n',
    '.github/workflows/terbit.yml': 'contoh\n',
  });
  git(engine, 'init', '-q', '-b', 'main');
  commit(engine, 'Satu');
  git(place, 'clone', '-q', engine, mine);
  write(mine, {
    'content/site.yaml': 'name: Situs kami\nrelease_date: 2026-01-01\nschema_version: 1\n',
    'src/pages/milik-kami.astro': 'milik kami\n',
    '.github/workflows/terbit.yml': 'resep kami\n',
    'README.md': 'Situs kami\n',
  });
  commit(mine, 'Isi kami');
  rmSync(join(engine, 'src/lama.ts'));
  write(engine, {
    'package.json': '{\n  "name": "tilik",\n  "version": "2.0.0"\n}\n',
    'README.md': 'Tilik 2\n',
    'src/a.ts': 'a2\n',
    'src/baru.ts': 'baru\n',
    'src/schemas/version.ts': 'export const SCHEMA_VERSION = 2;\n',
    'content/site.yaml': 'release_date: 2026-02-02\nschema_version: 2\n',
    '.github/workflows/terbit.yml': 'contoh 2\n',
  });
  commit(engine, 'Dua');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function expectUpgraded(): void {
  expect(read('src/a.ts')).toBe('a2\n');
  expect(read('src/baru.ts')).toBe('baru\n');
  expect(read('src/lama.ts')).toBeUndefined();
  expect(read('package.json')).toContain('2.0.0');
  expect(read('content/site.yaml')).toContain('Situs kami');
  expect(read('.github/workflows/terbit.yml')).toBe('resep kami\n');
  expect(read('README.md')).toBe('Situs kami\n');
  expect(read('src/pages/milik-kami.astro')).toBe('milik kami\n');
}

describe('npm run upgrade', () => {
  test('takes the engine from a folder and leaves content, recipes and own files', () => {
    const shown = upgrade('--from', engine, '--dry-run');
    expect(shown).toMatchObject({ status: 0 });
    expect(shown.said).toContain('Belum ada yang ditulis');
    expect(git(mine, 'status', '--porcelain')).toBe('');

    const done = upgrade('--from', engine);
    expect(done.status, done.said).toBe(0);
    expect(done.said).toContain('npm run migrate');
    expectUpgraded();
    commit(mine, 'Mesin baru');
    expect(upgrade('--from', engine).said).toContain('tidak ada yang perlu diubah');
  });

  test('takes it from a branch that was fetched, and leaves no trace of looking', () => {
    git(mine, 'fetch', '-q', 'origin');
    const done = upgrade('--from', 'origin/main');
    expect(done.status, done.said).toBe(0);
    expectUpgraded();
    expect(git(mine, 'worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  test('refuses where files of the engine were changed here, and names them; --replace does it all the same', () => {
    write(mine, { 'src/a.ts': 'ubahan kami\n' });
    commit(mine, 'Ubahan kami');
    const refused = upgrade('--from', engine);
    expect(refused.status).toBe(1);
    expect(refused.said).toContain('  src/a.ts');
    expect(refused.said).toContain('Tidak ada yang diubah.');
    expect(read('src/baru.ts')).toBeUndefined();
    expect(upgrade('--from', engine, '--replace')).toMatchObject({ status: 0 });
    expectUpgraded();
  });

  test('refuses while something is not committed', () => {
    write(mine, { 'content/baru.txt': 'belum disimpan\n' });
    const refused = upgrade('--from', engine);
    expect(refused.status).toBe(1);
    expect(refused.said).toContain('content/baru.txt');
  });

  test('a folder without history cannot tell what was changed here, and says so', () => {
    const unpacked = join(place, 'tilik-main');
    cpSync(engine, unpacked, { recursive: true, filter: (path) => !path.endsWith('.git') });
    const refused = upgrade('--from', unpacked);
    expect(refused.status).toBe(1);
    expect(refused.said).toContain('tidak membawa riwayat Git');
    expect(read('src/a.ts')).toBe('a1\n');
  });

  test('refuses an engine that is older than the content, what is no Tilik, and names that nobody knows', () => {
    write(mine, { 'content/site.yaml': 'release_date: 2026-01-01\nschema_version: 3\n' });
    commit(mine, 'Versi tiga');
    expect(upgrade('--from', engine).said).toContain('mesin yang lebih lama');
    write(engine, { 'package.json': '{\n  "name": "lain"\n}\n' });
    expect(upgrade('--from', engine).said).toContain('bukan Tilik');
    expect(upgrade('--from', 'tidak-ada').said).toContain('git fetch');
    expect(upgrade().said).toContain('--from belum disebut');
    expect(git(mine, 'status', '--porcelain')).toBe('');
  });
});
