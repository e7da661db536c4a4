/** One figure's life after publication, as an editor goes through it: recorded, changed, refused, recorded, built. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GOOD } from '../reading/folder.ts';
import { freshFolder, runBuild } from './run-build.ts';
import { brokenLinks } from './links.ts';
import { attribute, elementById, readSite, textOf } from './site.ts';

const { dir, clear } = freshFolder();
const content = join(dir, 'content');
const out = join(dir, 'site');
const FIGURES = join(content, 'regions/15.04-batanghari/figures.csv');
const PAGE = 'wilayah/15.04-batanghari/indikator/kemiskinan/';
const ANCHOR = '2023-03-realisasi-tabel-bps';
afterAll(clear);

const build = () => runBuild(['--content', content, '--out', out]);
const ledger = (...args: readonly string[]) =>
  execFileSync('node', ['scripts/ledger.ts', '--content', content, ...args]);

function page(path: string) {
  const found = readSite(out).pages.find((one) => one.path === path);
  if (found === undefined) throw new Error(`no page ${path}`);
  return found;
}

/** What stands on a card in a frame of another site for good: without the notes, and without what may change around it. */
function card(id: string): readonly string[] {
  const nodes = elementById(page(`sematan/${PAGE}`), id)?.childNodes ?? [];
  const lines = nodes.filter((node) => 'tagName' in node).slice(0, -1);
  return lines.filter((line) => !/beside|figure-note/.test(attribute(line, 'class') ?? '')).map(textOf);
}

/** The anchors of the versions of the figure, in the order of the page. */
function versions(): readonly string[] {
  const html = readFileSync(join(out, PAGE, 'index.html'), 'utf8');
  return [...html.matchAll(/ id="([^"]*--[0-9a-f]{8})"/g)]
    .map(([, id = '']) => id)
    .filter((id) => id.startsWith(ANCHOR));
}

test('a published figure that changes is refused, then recorded, and its old address tells of it', async () => {
  cpSync(GOOD, content, { recursive: true });
  ledger();
  expect((await build()).said).toContain('Situs selesai');
  const [old = ''] = versions();
  expect(old).not.toBe('');
  const published = card(ANCHOR);
  expect(published.slice(1)).toContain('9,45 persen');

  writeFileSync(FIGURES, readFileSync(FIGURES, 'utf8').replace('9.45', '9.55'));
  const refused = await build();
  expect(refused.code).toBe(1);
  expect(refused.said).toContain('change-not-recorded');
  expect(versions()).toEqual([old]);

  const previewed = await runBuild(['--content', content, '--out', join(dir, 'preview'), '--preview']);
  expect(previewed.said).toContain('Situs selesai');

  ledger('--reason', 'Salah ketik');
  expect((await build()).said).toContain('Situs selesai');
  const [fresh = '', earlier = ''] = versions();
  expect([fresh === old, earlier]).toEqual([false, old]);
  const row = elementById(page(PAGE), old);
  expect(row === undefined ? '' : textOf(row)).toMatch(
    /9,45 persen .*direvisi pada .* menjadi 9,55 persen.*Salah ketik/s,
  );
  expect(card(old)).toEqual(published);
  const pinned = elementById(page(`sematan/${PAGE}`), old);
  expect(pinned === undefined ? '' : textOf(pinned)).toMatch(
    /Angka ini direvisi pada .* menjadi 9,55 persen\. ?Salah ketik/,
  );
  expect(card(ANCHOR)).toContain('9,55 persen');
  expect(brokenLinks(readSite(out))).toEqual([]);
  expect(readFileSync(join(out, 'perubahan/atom.xml'), 'utf8')).toContain(`#${fresh}`);
  expect(readFileSync(join(out, 'perubahan/index.html'), 'utf8')).toContain('dari 9,45 persen menjadi 9,55 persen');
}, 240_000);
