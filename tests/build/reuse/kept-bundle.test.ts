import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BUNDLE } from '#build/bundled-pages';
import { bundleDigest, bundleFolder, keepBundle, takeBundle } from '#build/reuse/kept-bundle';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tilik-kept-'));
  mkdirSync(join(dir, 'site', BUNDLE, 'chunks'), { recursive: true });
  writeFileSync(join(dir, 'site', BUNDLE, 'prerender-entry.abc.mjs'), 'a');
  writeFileSync(join(dir, 'site', BUNDLE, 'chunks/b.mjs'), 'b');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const note = () => join(dir, '.cache/sites/0123.json');
function keep(): string {
  takeBundle(join(dir, 'site'), join(dir, 'taken'));
  return keepBundle(join(dir, 'taken'), note());
}

test('a bundle is kept beside the record of its site, with its digest', () => {
  const digest = keep();
  expect(readFileSync(join(dir, '.cache/sites/0123/chunks/b.mjs'), 'utf8')).toBe('b');
  expect(bundleDigest(bundleFolder(note()))).toBe(digest);
});

test('another one takes its place, and nothing of the first stays', () => {
  keep();
  rmSync(join(dir, 'taken'), { recursive: true });
  renameSync(join(dir, 'site', BUNDLE, 'chunks/b.mjs'), join(dir, 'site', BUNDLE, 'chunks/c.mjs'));
  const digest = keep();
  expect(bundleDigest(bundleFolder(note()))).toBe(digest);
  expect(() => readFileSync(join(dir, '.cache/sites/0123/chunks/b.mjs'))).toThrow('ENOENT');
});

test.each([
  ['changed', (file: string) => appendFileSync(file, ' ')],
  ['removed', (file: string) => rmSync(file)],
  ['renamed', (file: string) => renameSync(file, `${file}x`)],
])('a bundle of which a file was %s has another digest', (_, touch) => {
  const digest = keep();
  touch(join(bundleFolder(note()), 'chunks/b.mjs'));
  expect(bundleDigest(bundleFolder(note()))).not.toBe(digest);
});

test('no bundle has no digest', () => {
  expect(bundleDigest(bundleFolder(note()))).toBeUndefined();
});
