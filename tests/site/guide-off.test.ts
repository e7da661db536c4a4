/** A publisher who leaves the guide out. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GOOD } from '../reading/folder.ts';
import { brokenLinks } from './links.ts';
import { freshFolder, runBuild } from './run-build.ts';
import { readSite, type BuiltSite } from './site.ts';

const { dir, clear } = freshFolder();
let site: BuiltSite;

beforeAll(async () => {
  const content = join(dir, 'content');
  cpSync(GOOD, content, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), `${readFileSync(join(content, 'site.yaml'), 'utf8')}guide: false\n`);
  expect((await runBuild(['--content', content, '--out', join(dir, 'site')])).said).toContain('Situs selesai');
  site = readSite(join(dir, 'site'));
}, 240_000);
afterAll(clear);

test('has a site without its pages', () => {
  expect(site.files.filter((file) => /^(?:en\/)?panduan\//.test(file))).toEqual([]);
});

test('and without a link to it', () => {
  expect(site.pages.filter(({ html }) => /href="[^"]*panduan\//.test(html))).toEqual([]);
  expect(brokenLinks(site)).toEqual([]);
});
