import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteWriter } from '#build/site-writer';
import { listedFiles } from '#exports/whole-files';
import { contentDigest } from '#loading/content-digest';
import { writeSyntheticContent } from '../../scripts/bench/synthetic-content.ts';
import { makeWholeBeside } from '../../scripts/whole-beside.ts';
import { examine } from '../../src/examine.ts';
import { writeWhole } from '../../src/files/site-files.ts';

const place = mkdtempSync(join(tmpdir(), 'tilik-whole-'));
afterAll(() => {
  rmSync(place, { recursive: true });
});
const content = join(place, 'content');
writeSyntheticContent(content, { regions: 3, indicators: 2 });
const { dataset, digests } = examine(content);

test('a program beside makes the same data files of the whole site, and tells the same of them', async () => {
  const here = siteWriter(join(place, 'here'));
  writeWhole(dataset, here);
  const beside = makeWholeBeside(content, join(place, 'folder'));
  const site = join(place, 'site');
  expect(await beside.listed).toEqual(listedFiles(dataset));
  expect(new Map(await beside.takeInto(site, contentDigest(digests)))).toEqual(here.fingerprints);
  for (const path of here.fingerprints.keys())
    expect(readFileSync(join(site, path)).equals(readFileSync(join(place, 'here', path))), path).toBe(true);
});

test('another content than the one that was checked is refused', async () => {
  const beside = makeWholeBeside(content, join(place, 'other'));
  await expect(beside.takeInto(join(place, 'site'), 'lain')).rejects.toThrow('Isi berubah');
});

test('a program that fails is heard of', async () => {
  const broken = join(place, 'broken');
  mkdirSync(broken);
  writeFileSync(join(place, 'taken'), '');
  const beside = makeWholeBeside(content, join(place, 'taken'));
  await expect(beside.listed).rejects.toThrow();
  await expect(beside.takeInto(broken, contentDigest(digests))).rejects.toThrow();
  await beside.stop();
});
