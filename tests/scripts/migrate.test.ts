import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { digests } from '../site/run-build.ts';
import { GOOD } from '../reading/folder.ts';

vi.setConfig({ testTimeout: 60_000 });

let project = '';
let folder = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'tilik-migrate-'));
  folder = join(project, 'content');
  cpSync(GOOD, folder, { recursive: true });
  cpSync('tests/fixtures/versions/1', folder, { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true }));

function migrate(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/migrate.ts'), folder, ...args], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

function commit(): void {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.example', ...args], { cwd: project });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'Isi lama');
}

describe('npm run migrate', () => {
  test('shows what becomes otherwise, writes it, and the content is as good as before', () => {
    commit();
    const before = digests(folder);
    const shown = migrate('--dry-run');
    expect(shown.status).toBe(0);
    expect(shown.said).toContain('-   contact: redaksi@contoh.example # dijawab tiap Senin');
    expect(shown.said).toContain('+   - mail: redaksi@contoh.example # dijawab tiap Senin');
    expect(digests(folder)).toEqual(before);

    expect(migrate()).toMatchObject({ status: 0 });
    const changed = Object.entries(digests(folder)).filter(([file, digest]) => before[file] !== digest);
    expect(changed.map(([file]) => file)).toEqual(['site.yaml']);
    expect(Object.keys(digests(folder))).toEqual(Object.keys(before));
    expect(spawnSync(process.execPath, ['scripts/check.ts', folder], { encoding: 'utf8' }).status).toBe(0);
    expect(readdirSync(project).sort()).toEqual(['.git', 'content']);

    const again = migrate();
    expect(again).toMatchObject({ status: 0 });
    expect(again.said).toContain('tidak ada yang perlu diubah');
  });

  test('writes nothing where Git could not bring the old back, unless told to', () => {
    const before = digests(folder);
    const refused = migrate();
    expect(refused.status).toBe(1);
    expect(refused.said).toContain('Tidak ada yang diubah.');
    expect(digests(folder)).toEqual(before);
    commit();
    writeFileSync(
      join(folder, 'glossary/rpjmd.md'),
      `${readFileSync(join(folder, 'glossary/rpjmd.md'), 'utf8')}\nBaru.\n`,
    );
    expect(migrate().said).toContain('glossary/rpjmd.md');
    expect(migrate('--force').status).toBe(0);
  });

  test('refuses content of a newer version, and YAML that cannot be read', () => {
    writeFileSync(join(folder, 'site.yaml'), 'release_date: 2026-11-23\nschema_version: 99\n');
    expect(migrate('--force')).toMatchObject({ status: 1 });
    expect(migrate('--force').said).toContain('npm run upgrade');
    writeFileSync(join(folder, 'site.yaml'), 'publisher: [');
    expect(migrate('--force').said).toContain('Betulkan dulu YAML-nya');
    rmSync(join(folder, 'site.yaml'));
    expect(migrate('--force').said).toContain('site.yaml; sebut folder isinya');
  });

  test.each([
    ['new.ts', 'region', '--code', '15.05'],
    ['template.ts', '--region', '15.04'],
    [
      'init.ts',
      '--publisher',
      'X',
      '--publisher-kind',
      'ngo',
      '--regions',
      '15.04',
      '--release-date',
      '2026-12-01',
      '--force',
    ],
    ['ledger.ts'],
  ])('%s does nothing with old content but say what to run', (script, ...args) => {
    const before = digests(folder);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('scripts', script), ...args, '--content', folder],
      { cwd: project, encoding: 'utf8' },
    );
    expect(status, stdout + stderr).not.toBe(0);
    expect(stderr).toContain('npm run migrate');
    expect(digests(folder)).toEqual(before);
  });

  test('a build of old content says what to run', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/build.ts', '--content', folder, '--out', join(project, 'situs')],
      {
        encoding: 'utf8',
      },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('npm run migrate');
  });
});
