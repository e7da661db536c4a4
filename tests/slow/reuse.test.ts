/** Builds after edits against full builds of the same content, and builds that are killed. */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { CHECKSUMS, compareWithChecksums } from '#build/checksums';
import { readRecord, recordFile } from '#build/reuse/build-record';
import { bundleFolder } from '#build/reuse/kept-bundle';
import { twinFolder } from '#build/reuse/twin';
import { seededRandom } from '../../scripts/bench/random.ts';
import { writeSyntheticContent } from '../../scripts/bench/synthetic-content.ts';
import { REGION, renameThings, writeRecordedContent } from '../site/renamed-content.ts';
import { run } from './machine.ts';

const place = mkdtempSync(join(tmpdir(), 'tilik-reuse-'));
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});
const content = join(place, 'content');
const site = join(place, 'site');
const random = seededRandom(20_261_128);

const build = (out: string): Promise<string> => run('node', ['scripts/build.ts', '--content', content, '--out', out]);
const list = (out: string): string => readFileSync(join(out, CHECKSUMS), 'utf8');
const regions = (): readonly string[] => readdirSync(join(content, 'regions')).toSorted();

function whole(out: string): void {
  const { changed, missing, added } = compareWithChecksums(out);
  expect({ changed, missing, added }).toEqual({ changed: [], missing: [], added: [] });
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Puts another value into one row of a table of a region. */
function editFigure(): void {
  editRow(2, String(10 + Math.floor(random() * 80)));
}

function editRow(cell: number, value: string): void {
  const file = join(content, 'regions', pick(regions()), 'figures.csv');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const row = 1 + Math.floor(random() * (lines.length - 1));
  const cells = (lines[row] ?? '').split(',');
  cells[cell] = value;
  lines[row] = cells.join(',');
  writeFileSync(file, `${lines.join('\n')}\n`);
}

function editPlan(change: (line: string) => string): void {
  const plans = join(content, 'regions', pick(regions()), 'plans');
  const file = join(plans, pick(readdirSync(plans)), 'plan.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').split('\n').map(change).join('\n'));
}

function touch(path: string): void {
  appendFileSync(join(site, path), '<!-- lain -->');
}

function replaceInTwin(path: string): void {
  const file = join(twinFolder(site), path);
  writeFileSync(`${file}.lain`, 'lain');
  renameSync(`${file}.lain`, file);
}

function styleSheet(): string {
  const name = readdirSync(join(site, '_assets')).find((one) => one.endsWith('.css'));
  if (name === undefined) throw new Error('no style sheet');
  return `_assets/${name}`;
}

function bundleEntry(): string {
  return pick(readdirSync(bundle).filter((name) => name.endsWith('.mjs')));
}

const shared = (file: string, from: string, to: string) => (): void => {
  const path = join(content, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

/** Where the record of the site is, and where its bundle is kept. */
const note = recordFile(join(import.meta.dirname, '../..'), site);
const bundle = bundleFolder(note);
/** When it was kept: later after a build that started Astro. */
const bundled = (): number => statSync(bundle, { throwIfNoEntry: false })?.ctimeMs ?? 0;

/** What is done before a build, and whether that build starts Astro. */
type Edit = readonly [what: string, edit: () => void, astro: boolean];

const EDITS: readonly Edit[] = [
  ['a figure', editFigure, false],
  ['another figure', editFigure, false],
  [
    'figures of two regions',
    () => {
      editFigure();
      editFigure();
    },
    false,
  ],
  [
    'a row of targets less',
    () => {
      const file = join(content, 'regions', pick(regions()), 'targets.csv');
      const lines = readFileSync(file, 'utf8').split('\n');
      writeFileSync(file, [...lines.slice(0, 3), ...lines.slice(4)].join('\n'));
    },
    false,
  ],
  ['nothing', () => undefined, false],
  ['a name of a plan', () => editPlan((line) => line.replace(/^title: .*$/, 'title: Rencana uji')), false],
  ['another source of a row', () => editRow(8, 'statistik-2020'), false],
  ['a page of a comparison that somebody changed', () => touch('bandingkan/indikator-01/index.html'), false],
  ['a page of a region that somebody changed', () => touch('wilayah/11.03-aceh-timur/index.html'), false],
  ['a page of a source that is gone', () => rmSync(join(site, 'sumber/statistik-2020/index.html')), false],
  ['a file of the whole data that somebody changed', () => touch('data/angka.csv'), false],
  ['a figure after that', editFigure, false],
  ['a ZIP of the whole data that is gone', () => rmSync(join(site, 'data/semua.zip')), false],
  ['a page of the twin that somebody replaced', () => replaceInTwin('wilayah/11.03-aceh-timur/index.html'), false],
  ['a figure after that', editFigure, false],
  ['a twin that is gone', () => rmSync(twinFolder(site), { recursive: true }), false],
  [
    'a bundle that somebody changed',
    () => appendFileSync(join(bundle, bundleEntry()), '\nexport const uji = 1;'),
    true,
  ],
  ['a style sheet that somebody changed', () => touch(styleSheet()), true],
  ['a region less', () => rmSync(join(content, 'regions', '11.03-aceh-timur'), { recursive: true }), true],
  ['a figure after that', editFigure, false],
  [
    'a region more',
    () => cpSync(join(place, 'kept'), join(content, 'regions', '11.03-aceh-timur'), { recursive: true }),
    true,
  ],
  ['a shared indicator', shared('indicators/indikator-01.yaml', 'decimals: 2', 'decimals: 1'), true],
  ['the release date', shared('site.yaml', '2026-01-31', '2026-02-28'), true],
];

test(
  'after every kind of edit the site is the one that a full build makes, byte for byte',
  { timeout: 3_600_000 },
  async () => {
    writeSyntheticContent(content, { regions: 4, indicators: 2 });
    const aside = regions().find((name) => name.startsWith('11.03'));
    if (aside === undefined) throw new Error('the content of the bench has other regions');
    cpSync(join(content, 'regions', aside), join(place, 'kept'), { recursive: true });
    await build(site);
    for (const [what, edit, astro] of EDITS) {
      edit();
      const before = bundled();
      const said = await build(site);
      expect(bundled() > before, what).toBe(astro);
      expect(Object.keys(readRecord(note)?.record.whole ?? {}), what).toContain('angka.csv');
      const full = join(place, 'full');
      rmSync(full, { recursive: true, force: true });
      await build(full);
      expect(list(site) === list(full), `${what} (${said.split('\n').at(-2) ?? ''})`).toBe(true);
      whole(site);
    }
  },
);

test(
  'a build that is killed at any moment leaves a whole site, the old one or the new one',
  { timeout: 3_600_000 },
  async () => {
    await build(site);
    const started = performance.now();
    editFigure();
    await build(site);
    const usual = performance.now() - started;
    for (let round = 0; round < 10; round += 1) {
      editFigure();
      const child = spawn(process.execPath, ['scripts/build.ts', '--content', content, '--out', site], {
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => child.on('close', resolve));
      await pause(usual * (0.1 + 0.9 * random()));
      child.kill('SIGKILL');
      await ended;
      // A build that was killed between the two renames is undone by the next one.
      if (!existsSync(site)) await build(site);
      whole(site);
    }
    const full = join(place, 'full');
    rmSync(full, { recursive: true, force: true });
    await build(site);
    await build(full);
    expect(list(site)).toBe(list(full));
    whole(site);
  },
);

test(
  'a site with old addresses is continued too, with the files that stand there',
  { timeout: 3_600_000 },
  async () => {
    rmSync(content, { recursive: true, force: true });
    writeRecordedContent(content);
    await build(site);
    renameThings(content);
    await build(site);
    const report = join(content, 'regions', REGION.now, 'report.md');
    writeFileSync(report, `${readFileSync(report, 'utf8')}\nKalimat uji.\n`);
    const before = bundled();
    await build(site);
    expect(bundled()).toBe(before);
    touch('sitemap.xml');
    await build(site);
    whole(site);
    rmSync(join(site, 'sitemap-1.xml'));
    await build(site);
    expect(bundled()).toBe(before);
    const moved = join(site, 'wilayah', REGION.old, 'data.csv');
    expect(readFileSync(moved)).toEqual(readFileSync(join(site, 'wilayah', REGION.now, 'data.csv')));
    const full = join(place, 'full');
    rmSync(full, { recursive: true, force: true });
    await build(full);
    expect(list(site)).toBe(list(full));
    whole(site);
  },
);
