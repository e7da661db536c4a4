/** `npm run build -- --watch` as an editor uses it, on a site so large that a program beside looks what was touched. */
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECKSUMS, compareWithChecksums } from '#build/checksums';
import { editRegion } from '../../scripts/bench/edited-region.ts';
import { writeSyntheticContent } from '../../scripts/bench/synthetic-content.ts';
import { watchedBuild, type WatchedBuild } from '../../scripts/bench/watched-process.ts';
import { run } from './machine.ts';

const place = mkdtempSync(join(tmpdir(), 'tilik-watch-'));
const [content, site, full] = ['content', 'site', 'full'].map((name) => join(place, name)) as [string, string, string];
let program: WatchedBuild;

beforeAll(async () => {
  writeSyntheticContent(content, { regions: 110, indicators: 1 });
  program = await watchedBuild(content, site, join(place, 'meter.json'));
}, 300_000);
afterAll(async () => {
  expect(await program.stop()).toBeGreaterThan(0);
  rmSync(place, { recursive: true, force: true });
});

/** What the program says about what was saved. */
async function afterSaving(save: () => void): Promise<string> {
  return (await program.afterSaving(save)).said;
}

async function expectWhole(): Promise<void> {
  rmSync(full, { recursive: true, force: true });
  await run('node', ['scripts/build.ts', '--content', content, '--out', full]);
  expect(readFileSync(join(site, CHECKSUMS), 'utf8')).toBe(readFileSync(join(full, CHECKSUMS), 'utf8'));
  const { changed, missing, added } = compareWithChecksums(site);
  expect({ changed, missing, added }).toEqual({ changed: [], missing: [], added: [] });
}

test('saved edits are in the site, which is the one that a full build makes', { timeout: 600_000 }, async () => {
  expect(await afterSaving(() => editRegion(content, 1, 'earliest'))).toContain('Situs selesai');
  expect(await afterSaving(() => editRegion(content, 2, 'latest'))).toContain('Situs selesai');
  const folder = join(content, 'regions', readdirSync(join(content, 'regions'))[0] ?? '');
  expect(
    await afterSaving(() => {
      rmSync(folder, { recursive: true });
    }),
  ).toContain('Situs selesai');
  await expectWhole();
});

test('what somebody changed in the site is made again after the next edit', { timeout: 600_000 }, async () => {
  appendFileSync(join(site, 'panduan/index.html'), '<!-- lain -->');
  writeFileSync(join(site, 'panduan/tambahan.html'), 'lain');
  await afterSaving(() => editRegion(content, 3, 'earliest'));
  expect(await program.next()).toMatch(/panduan\/index\.html diubah dari luar[^]*Situs selesai/);
  await expectWhole();
});

test('a mistake is told once with its place and leaves the site, and once it is mended the site follows', async () => {
  const before = readFileSync(join(site, CHECKSUMS), 'utf8');
  const settings = join(content, 'site.yaml');
  const good = readFileSync(settings, 'utf8');
  appendFileSync(join(site, 'panduan/index.html'), '<!-- lain -->');
  const refused = await afterSaving(() => {
    writeFileSync(settings, `${good}tanggal: kemarin\n`);
  });
  expect(refused).toMatch(/site\.yaml:\d+/);
  expect(refused).toContain('tidak diubah');
  expect(readFileSync(join(site, CHECKSUMS), 'utf8')).toBe(before);
  await pause(3000);
  const mended = await afterSaving(() => {
    writeFileSync(settings, good);
  });
  expect(mended).toMatch(/^Situs selesai/);
  expect(readFileSync(join(site, CHECKSUMS), 'utf8')).toBe(before);
  await expectWhole();
}, 300_000);
