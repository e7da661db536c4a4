import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHECKSUMS, hashOf } from '#build/checksums';
import { bringFiles } from '#build/reuse/bring-files';
import { siteList } from '#build/reuse/site-list';
import { isTwinAsLeft } from '#build/reuse/touched';
import { takeTwin, twinFolder } from '#build/reuse/twin';
import { writeChecksums } from '../write-checksums.ts';

const STAYS = ['a.html', 'wilayah/x/index.html', 'wilayah/y/index.html', 'wilayah/y/data.csv'];
/** In both, each with bytes of its own. */
const CHANGED = ['wilayah/z/index.html', 'SHA256SUMS'];
const NEW = ['baru/index.html'];
const GONE = ['lama/halaman/2/index.html'];
const differs = [...CHANGED, ...NEW, ...GONE];

let dir = '';
let [out, site] = ['', ''];
let time = 0;
const put = (folder: string, path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tilik-twin-'));
  [out, site] = [join(dir, 'dist'), join(dir, 'next')];
  for (const path of [...STAYS, ...CHANGED, ...NEW]) put(out, path, `now ${path}`);
  writeChecksums(out);
  bringFiles(out, twinFolder(out), STAYS);
  for (const path of [...CHANGED, ...GONE]) put(twinFolder(out), path, `before ${path}`);
  await pause(15);
  writeFileSync(join(dir, 'note'), '');
  time = statSync(join(dir, 'note')).ctimeMs;
  await pause(15);
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const files = new Set([...STAYS, ...CHANGED.filter((path) => path !== 'SHA256SUMS'), ...NEW]);
const take = (stays: (path: string) => boolean = () => true) => {
  const again = new Set([...files].filter((path) => !stays(path)));
  takeTwin(site, { out, files: siteList([...files].map((path) => [path, ''])), again, twin: { differs } });
};
const isTouched = (): boolean => {
  const checksums = hashOf(readFileSync(join(out, CHECKSUMS)));
  const keys = { shared: '', regions: {}, groups: {} };
  return !isTwinAsLeft(out, {
    record: { site: out, making: '', keys, checksums, twin: { differs } },
    time,
    written: time,
  });
};
const found = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

test('the twin has all files that stay, one with those of the site, and no others', () => {
  expect(isTouched()).toBe(false);
  take();
  expect(found(site)).toEqual([...files].toSorted());
  for (const path of files) expect(statSync(join(site, path)).ino, path).toBe(statSync(join(out, path)).ino);
  expect(existsSync(twinFolder(out))).toBe(false);
  expect(existsSync(join(site, 'lama'))).toBe(false);
});

test('what does not stay is not there, and stays in the site that stands', () => {
  take((path) => path === 'a.html');
  expect(found(site)).toEqual(['a.html']);
  expect(readdirSync(site)).toEqual(['a.html']);
  expect(found(out)).toEqual([...files, 'SHA256SUMS'].toSorted());
  for (const path of files) expect(readFileSync(join(out, path), 'utf8')).toBe(`now ${path}`);
});

describe('a twin is touched', () => {
  test.each<[string, (twin: string) => void]>([
    ['that is not there', (twin) => rmSync(twin, { recursive: true })],
    [
      'in which a file was replaced',
      (twin) => {
        writeFileSync(join(dir, 'other'), 'other');
        renameSync(join(dir, 'other'), join(twin, 'wilayah/y/data.csv'));
      },
    ],
    [
      'in which a file at the top was replaced',
      (twin) => {
        writeFileSync(join(dir, 'other'), 'other');
        renameSync(join(dir, 'other'), join(twin, 'a.html'));
      },
    ],
    ['to which a file was added', (twin) => put(twin, 'wilayah/y/tambahan.html', 'other')],
    ['to which a folder was added', (twin) => mkdirSync(join(twin, 'tambahan'))],
    ['of which a file was removed', (twin) => rmSync(join(twin, 'wilayah/x/index.html'))],
    ['of which a folder was removed', (twin) => rmSync(join(twin, 'wilayah'), { recursive: true })],
    [
      'that another one took the place of',
      (twin) => {
        rmSync(twin, { recursive: true });
        mkdirSync(twin);
      },
    ],
  ])('%s', (_, touch) => {
    touch(twinFolder(out));
    expect(isTouched()).toBe(true);
  });
});

test('a twin in whose folders something came and went is as it was left', () => {
  for (const folder of ['.', 'wilayah/y', 'wilayah/z', 'lama/halaman/2']) {
    put(twinFolder(out), `${folder}/sebentar`, '');
    rmSync(join(twinFolder(out), folder, 'sebentar'));
  }
  rmSync(join(twinFolder(out), 'wilayah/z/index.html'));
  expect(isTouched()).toBe(false);
});

test('a file of the twin that is written into is touched in the site too', () => {
  appendFileSync(join(twinFolder(out), 'a.html'), ' other');
  expect(statSync(join(out, 'a.html')).ctimeMs).toBeGreaterThan(time);
});
