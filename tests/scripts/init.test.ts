import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { examine } from '../../src/examine.ts';
import { GOOD } from '../reading/folder.ts';

// Each call starts a process of its own.
vi.setConfig({ testTimeout: 120_000 });

let home = '';
let folder = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tilik-init-'));
  folder = join(home, 'isi');
});
afterEach(() => rmSync(home, { recursive: true }));

/** A folder with that content, all of it in Git. */
function begin(content: string): void {
  cpSync(content, folder, { recursive: true });
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=uji', '-c', 'user.email=uji@contoh.id', 'commit', '-q', '-m', 'Isi contoh');
}

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: home, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

const WHO = ['--publisher', 'Lembaga uji', '--publisher-kind', 'ngo'];
const WHOLE = [...WHO, '--regions', '15.04,16.06', '--release-date', '2026-11-28'];

function init(args: readonly string[], input = ''): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts/init.ts'), '--content', folder, ...args],
    { encoding: 'utf8', input },
  );
  return { status, said: stdout + stderr };
}
const everything = (): readonly string[] => readdirSync(home, { recursive: true, encoding: 'utf8' }).sort();
const withoutGit = (): readonly string[] => everything().filter((file) => !/^\.git\b/.test(file));

describe('npm run init', () => {
  test('the example goes, shared definitions and the sources they cite stay, and nothing is wrong', () => {
    begin('content');
    const { status, said } = init([...WHOLE, '--yes']);
    expect(status).toBe(0);
    expect(said).toContain('regions/15.04-batanghari: ');
    expect(said).toContain('sources/antara-ipm-2023');
    const { dataset, findings } = examine(folder);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...dataset.regions.keys()]).toEqual(['15.04', '16.06']);
    expect(
      [...dataset.regions.values()].flatMap(({ figures, plans, ledger }) => [...figures, ...plans, ledger]),
    ).toEqual([undefined, undefined]);
    expect(dataset.networks.size + dataset.withdrawals.length + dataset.boundaries.length).toBe(0);
    expect(dataset.indicators.size).toBe(examine('content').dataset.indicators.size);
    expect(dataset.site).toMatchObject({ publisher: { name: 'Lembaga uji' }, releaseDate: '2026-11-28' });
    expect(findings.map(({ code }) => code)).not.toContain('unused-source');
    expect(readdirSync(home).sort()).toEqual(['.git', 'isi']);
    // No page says any more that the site is an example, nor names its regions.
    for (const name of readdirSync(join(folder, 'pages'))) {
      const text = readFileSync(join(folder, 'pages', name), 'utf8');
      expect(text).not.toMatch(/situs contoh|example site|Cirebon|Batanghari|Belitung/);
      expect(text).toContain('## ');
    }
  });

  test('without a yes nothing is changed', () => {
    begin(GOOD);
    const before = withoutGit();
    expect(init(WHOLE, 'tidak\n')).toMatchObject({ status: 1 });
    expect(init(WHOLE)).toMatchObject({ status: 1 });
    expect(withoutGit()).toEqual(before);
    expect(init(WHOLE, 'ya\n')).toMatchObject({ status: 0 });
  });

  test('changes that Git does not have stop it, and are named; --force goes on', () => {
    begin(GOOD);
    writeFileSync(join(folder, 'catatan.yaml'), 'belum disimpan');
    const refused = init([...WHOLE, '--yes']);
    expect(refused.status).toBe(1);
    expect(refused.said).toContain('catatan.yaml');
    expect(existsSync(join(folder, 'networks/contoh.yaml'))).toBe(true);
    rmSync(join(folder, 'catatan.yaml'));
    writeFileSync(join(folder, 'site.yaml'), 'release_date: "2026-11-23"\n');
    // What cannot be read goes too.
    writeFileSync(join(folder, 'sources/rusak.yaml'), 'kind: [');
    expect(init([...WHOLE, '--yes', '--force'])).toMatchObject({ status: 0 });
  });

  test('a file that is no content is never removed: it stops the command', () => {
    begin(GOOD);
    writeFileSync(join(folder, 'regions/catatan.docx'), 'kerja');
    const { status, said } = init([...WHOLE, '--yes', '--force']);
    expect(status).toBe(1);
    expect(said).toContain('regions/catatan.docx');
    expect(withoutGit()).toContain('isi/networks/contoh.yaml');
    expect(readdirSync(home).sort()).toEqual(['.git', 'isi']);
  });

  test('a folder that Git does not know could not be brought back', () => {
    begin(GOOD);
    rmSync(join(home, '.git'), { recursive: true });
    expect(init([...WHOLE, '--yes']).said).toContain('tidak disimpan dengan Git');
  });

  test('everything wrong with the arguments is told at once, and nothing is changed', () => {
    begin(GOOD);
    const before = withoutGit();
    const { status, said } = init([
      ...['--publisher', '', '--regions', '1504,99', '--release-date', 'besok'],
      ...['--publisher-kind', 'pemerintah', '--address', 'contoh.id', '--yes'],
    ]);
    expect(status).toBe(2);
    for (const part of ['--publisher tidak', 'kode BPS', '"99"', '--release-date', '--publisher-kind', '--address'])
      expect(said).toContain(part);
    expect(withoutGit()).toEqual(before);
  });

  test('the release date is asked for; the clock only proposes it', () => {
    begin(GOOD);
    const said = init([...WHO, '--regions', '15.04', '--yes']);
    expect(said.status).toBe(2);
    expect(said.said).toMatch(/Tanggal terbit edisi pertama, TTTT-BB-HH \[\d{4}-\d\d-\d\d\]/);
    expect(init([...WHO, '--regions', '15.04', '--yes'], '2026-12-01\n')).toMatchObject({
      status: 0,
    });
    expect(examine(folder).dataset.site.releaseDate).toBe('2026-12-01');
  });
});
