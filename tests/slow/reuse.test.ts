/** Builds after edits against full builds of the same content, and builds that are killed. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { CHECKSUMS, compareWithChecksums } from '#build/checksums';
import { seededRandom } from '../../scripts/bench/random.ts';
import { writeSyntheticContent } from '../../scripts/bench/synthetic-content.ts';
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
  const file = join(content, 'regions', pick(regions()), 'figures.csv');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const row = 1 + Math.floor(random() * (lines.length - 1));
  const cells = (lines[row] ?? '').split(',');
  cells[2] = String(10 + Math.floor(random() * 80));
  lines[row] = cells.join(',');
  writeFileSync(file, `${lines.join('\n')}\n`);
}

const EDITS: readonly (readonly [string, () => void])[] = [
  ['a figure', editFigure],
  ['another figure', editFigure],
  [
    'figures of two regions',
    () => {
      editFigure();
      editFigure();
    },
  ],
  [
    'a row of targets less',
    () => {
      const file = join(content, 'regions', pick(regions()), 'targets.csv');
      const lines = readFileSync(file, 'utf8').split('\n');
      writeFileSync(file, [...lines.slice(0, 3), ...lines.slice(4)].join('\n'));
    },
  ],
  ['nothing', () => undefined],
  ['a region less', () => rmSync(join(content, 'regions', '11.03-aceh-timur'), { recursive: true })],
  ['a figure after that', editFigure],
  [
    'a region more',
    () => cpSync(join(place, 'kept'), join(content, 'regions', '11.03-aceh-timur'), { recursive: true }),
  ],
  [
    'a shared indicator',
    () => {
      const file = join(content, 'indicators/indikator-01.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('decimals: 2', 'decimals: 1'));
    },
  ],
  [
    'the release date',
    () => {
      const file = join(content, 'site.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('2026-01-31', '2026-02-28'));
    },
  ],
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
    for (const [what, edit] of EDITS) {
      edit();
      const said = await build(site);
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
