import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makingDigest } from '#build/reuse/making-digest';

const project = mkdtempSync(join(tmpdir(), 'tilik-making-'));
afterAll(() => {
  rmSync(project, { recursive: true });
});

const FILES = [
  'src/pages/index.astro',
  'src/schemas/region.ts',
  'src/styles/site.css',
  'src/build/search.ts',
  'public/ikon.svg',
  'scripts/site-files.ts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
for (const file of FILES) {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), file);
}
const digest = (options = { preview: false }) => makingDigest(project, options);

test('nothing changed gives the same digest', () => {
  expect(digest()).toBe(digest());
});

test.each(FILES)('a changed %s gives another digest', (file) => {
  const before = digest();
  appendFileSync(join(project, file), ' ');
  expect(digest()).not.toBe(before);
});

test('a new, a renamed and a removed file give another digest, and so do options', () => {
  const before = digest();
  writeFileSync(join(project, 'src/new.ts'), '');
  const added = digest();
  rmSync(join(project, 'src/new.ts'));
  writeFileSync(join(project, 'src/other.ts'), '');
  expect(new Set([before, added, digest(), digest({ preview: true })]).size).toBe(4);
  rmSync(join(project, 'src/other.ts'));
  expect(digest()).toBe(before);
});

test('the same project at another place gives another digest: what is kept of it names files of the first', () => {
  const other = mkdtempSync(join(tmpdir(), 'tilik-making-'));
  cpSync(project, other, { recursive: true });
  expect(makingDigest(other, { preview: false })).not.toBe(digest());
  rmSync(other, { recursive: true });
});
