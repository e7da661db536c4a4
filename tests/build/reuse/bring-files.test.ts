import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bringFiles } from '#build/reuse/bring-files';

let dir = '';
let [earlier, fresh] = ['', ''];
const PATHS = ['wilayah/uji/index.html', 'wilayah/uji/data.csv'];
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tilik-bring-'));
  [earlier, fresh] = [join(dir, 'earlier'), join(dir, 'fresh')];
  mkdirSync(join(earlier, 'wilayah/uji'), { recursive: true });
  for (const path of PATHS) writeFileSync(join(earlier, path), path);
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});
const brought = () => PATHS.map((path) => readFileSync(join(fresh, path), 'utf8'));
const inode = (folder: string, path: string) => statSync(join(folder, path)).ino;

function refusing(code: string): () => void {
  return () => {
    throw Object.assign(new Error(code), { code });
  };
}

test('files come as links, without a byte being written', () => {
  bringFiles(earlier, fresh, PATHS);
  expect(brought()).toEqual(PATHS);
  for (const path of PATHS) expect(inode(fresh, path)).toBe(inode(earlier, path));
});

test.each(['EXDEV', 'EPERM', 'EMLINK'])('a disk that says %s gets copies', (code) => {
  bringFiles(earlier, fresh, PATHS, refusing(code));
  expect(brought()).toEqual(PATHS);
  for (const path of PATHS) expect(inode(fresh, path)).not.toBe(inode(earlier, path));
});

test('a file that is not there, or that already stands in the fresh folder, is an error, and nothing is written over', () => {
  expect(() => bringFiles(earlier, fresh, ['wilayah/uji/hilang.csv'])).toThrow(/ENOENT/);
  writeFileSync(join(fresh, 'wilayah/uji/data.csv'), 'sudah ada');
  expect(() => bringFiles(earlier, fresh, ['wilayah/uji/data.csv'])).toThrow(/EEXIST/);
  expect(() => bringFiles(earlier, fresh, ['wilayah/uji/data.csv'], refusing('EXDEV'))).toThrow(/EEXIST/);
  expect(readFileSync(join(fresh, 'wilayah/uji/data.csv'), 'utf8')).toBe('sudah ada');
});
