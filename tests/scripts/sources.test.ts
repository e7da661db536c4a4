import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addCopy } from '../../scripts/sources/add-copy.ts';
import { verifySources } from '../../scripts/sources/verify-sources.ts';
import { examine } from '../../src/examine.ts';
import { GOOD, put, withFolder } from '../reading/folder.ts';

const COPY = 'sources/files/tabel-uji.csv';

describe('verify', () => {
  test('counts copies that are the same, and names what each source lacks', () => {
    const { text, json, good } = verifySources(GOOD, 'isi');
    expect(good).toBe(true);
    expect(text).toContain('tabel-bps: tanpa arsip, tanpa sidik jari');
    expect(text).toContain('1 salinan: 1 sama dengan sidik jarinya.');
    expect(json.lacking.map(({ id }) => id)).toEqual(['dokumen-rencana', 'tabel-bps']);
  });

  test('a copy that was changed is named with both fingerprints', () => {
    const change = (folder: string) => put(folder, COPY, 'diganti');
    const { text, good } = withFolder(change, (folder) => verifySources(folder, 'isi'));
    expect(good).toBe(false);
    expect(text).toMatch(
      /^isi\/sources\/tabel-salinan\.yaml:11:9 .*seharusnya SHA-256 [0-9a-f]{64}, ternyata [0-9a-f]{64}/,
    );
  });

  test('a source that cannot be read is no source that is fine', () => {
    const change = (folder: string) => put(folder, 'sources/tabel-bps.yaml', 'kind: [');
    expect(withFolder(change, (folder) => verifySources(folder, 'isi')).good).toBe(false);
  });

  test('the command ends with 0 when all is well, with 1 when a copy differs, with 2 when it is mistyped', () => {
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['scripts/sources.ts', ...args], { encoding: 'utf8' });
    const well = run('verify', '--json', '--content', GOOD);
    expect(well.status).toBe(0);
    expect(JSON.parse(well.stdout)).toMatchObject({ sources: 3, copies: 1, findings: [] });
    const changed = (folder: string) => put(folder, COPY, 'diganti');
    expect(withFolder(changed, (folder) => run('verify', '--content', folder).status)).toBe(1);
    expect(run('verif').status).toBe(2);
  });
});

describe('add', () => {
  function withFile<Result>(name: string, text: string, run: (folder: string, file: string) => Result): Result {
    const place = mkdtempSync(join(tmpdir(), 'tilik-berkas-'));
    try {
      const file = join(place, name);
      writeFileSync(file, text);
      return withFolder(
        () => undefined,
        (folder) => run(folder, file),
      );
    } finally {
      rmSync(place, { recursive: true });
    }
  }

  test('takes a file in under a tidy name, and the content stays good', () => {
    withFile('Tabel Uji 2024.PDF', '%PDF uji', (folder, file) => {
      expect(addCopy(folder, file, 'tabel-bps')).toMatchObject({ done: true });
      expect(readFileSync(join(folder, 'sources/files/tabel-uji-2024.pdf'), 'utf8')).toBe('%PDF uji');
      const { dataset, findings } = examine(folder);
      expect(findings).toEqual([]);
      const source = dataset.sources.get('tabel-bps');
      expect(source?.copy?.sha256).toBe(source?.sha256);
    });
  });

  test.each([
    ['uji.html', 'isi', 'tabel-bps', 'yang disimpan hanya pdf'],
    ['uji.pdf', 'isi', 'tidak-ada', 'Sumber tidak-ada tidak ada'],
    ['uji.pdf', 'isi', 'tabel-salinan', 'sudah memuat "copy"'],
    ['tabel-uji.csv', 'isi lain', 'tabel-bps', 'sudah ada dan isinya lain'],
  ])('%s with "%s" for %s is refused, and nothing is written', (name, text, source, why) => {
    withFile(name, text, (folder, file) => {
      const { said, done } = addCopy(folder, file, source);
      expect(done).toBe(false);
      expect(said).toContain(why);
      expect(existsSync(join(folder, 'sources/files/uji.pdf'))).toBe(false);
      expect(examine(folder).findings).toEqual([]);
    });
  });
});
