import { hash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Content } from '#reading/disk/read-content';
import { GOOD, lay, put, situations } from '../folder.ts';

// Each test starts the reader anew, several times.
vi.setConfig({ testTimeout: 60_000 });

const place = mkdtempSync(join(tmpdir(), 'tilik-parsed-'));
const project = join(place, 'project');
const cache = join(project, '.cache', 'reading');
const ROOT = join(import.meta.dirname, '../../..');
const FIGURES = 'regions/15.04-batanghari/figures.csv';

beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  for (const room of ['reading', 'schemas', 'model'])
    cpSync(join(ROOT, 'src', room), join(project, 'src', room), { recursive: true });
  cpSync(join(ROOT, 'package-lock.json'), join(project, 'package-lock.json'));
});
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

/** Reads like a program that has just been started. */
async function nextRun(): Promise<(folder: string, project?: string) => Content> {
  vi.resetModules();
  return (await import('#reading/disk/read-content')).readContent;
}

function content(change: (folder: string) => void = () => undefined): string {
  const folder = join(place, 'content');
  rmSync(folder, { recursive: true, force: true });
  cpSync(GOOD, folder, { recursive: true });
  change(folder);
  return folder;
}

const kept = () => readdirSync(cache).map((name) => join(cache, name));
const keptFile = (name: string) => join(kept()[0] ?? '', name);

/** Puts another value into what is kept, as if this reader had written it: shows whether it is used. */
function plant(name: string): void {
  const text = readFileSync(keptFile(name), 'utf8');
  const reader = text.slice(0, text.indexOf(' '));
  const body = text.slice(text.indexOf('\n') + 1).replaceAll('Kabupaten Batanghari', 'Ditanam');
  writeFileSync(keptFile(name), `${reader} ${hash('sha256', body)}\n${body}`);
}

const nameOf = ({ entries }: Content) => entries.regions.find(({ id }) => id === '15.04-batanghari')?.data.name;

describe('what was parsed in an earlier run', () => {
  test('gives the same entries, findings and lines as reading anew, for good content and for every bad situation', async () => {
    const folders = ['good', ...situations()].map((name) => {
      const folder = join(place, 'situations', name);
      cpSync(GOOD, folder, { recursive: true });
      if (name !== 'good') lay(name)(folder);
      return folder;
    });
    const plain = await nextRun();
    const expected = folders.map((folder) => plain(folder));
    const first = await nextRun();
    const cold = folders.map((folder) => first(folder, project));
    const second = await nextRun();
    const warm = folders.map((folder) => second(folder, project));
    expect(kept()).toHaveLength(folders.length);
    for (const [index, one] of expected.entries()) {
      expect(cold[index]).toEqual(one);
      expect(warm[index]).toEqual(one);
      expect(JSON.stringify(warm[index])).toBe(JSON.stringify(one));
    }
  });

  test('is used, and not for a file that changed', async () => {
    const folder = content();
    expect(nameOf((await nextRun())(folder, project))).toMatch(/Kabupaten Batanghari/);
    plant('15.json');
    expect(nameOf((await nextRun())(folder, project))).toMatch(/Ditanam/);
    appendFileSync(join(folder, 'regions/15.04-batanghari/region.yaml'), '\n');
    expect(nameOf((await nextRun())(folder, project))).toMatch(/Kabupaten Batanghari/);
  });

  test('is not used by a reader with another schema, nor with other parsers', async () => {
    const folder = content();
    for (const file of [
      'src/schemas/region.ts',
      'src/reading/parse/yaml.ts',
      'src/model/date.ts',
      'package-lock.json',
    ]) {
      (await nextRun())(folder, project);
      plant('15.json');
      expect(nameOf((await nextRun())(folder, project))).toMatch(/Ditanam/);
      appendFileSync(join(project, file), '\n');
      expect(nameOf((await nextRun())(folder, project)), file).toMatch(/Kabupaten Batanghari/);
    }
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -20)],
    ['empty', () => ''],
    ['changed by hand', (text: string) => text.replaceAll('Kabupaten Batanghari', 'Diubah')],
    ['of another program', () => '{"files":[]}'],
  ])('is not used when it is %s', async (_, change) => {
    const folder = content();
    const expected = (await nextRun())(folder, project);
    const name = '15.json';
    writeFileSync(keptFile(name), change(readFileSync(keptFile(name), 'utf8')));
    expect((await nextRun())(folder, project)).toEqual(expected);
  });

  test('of a region goes with it, and that of others in its province stays', async () => {
    const folder = content((one) => {
      cpSync(join(one, 'regions/15.04-batanghari'), join(one, 'regions/15.05-muaro-jambi'), { recursive: true });
    });
    (await nextRun())(folder, project);
    const text = () => readFileSync(keptFile('15.json'), 'utf8');
    expect(text()).toContain('15.05-muaro-jambi');
    rmSync(join(folder, 'regions/15.05-muaro-jambi'), { recursive: true });
    (await nextRun())(folder, project);
    expect(text()).not.toContain('15.05-muaro-jambi');
    expect(text()).toContain('15.04-batanghari');
  });

  test('goes when its last region goes, and when the content folder is no longer there', async () => {
    const folder = content();
    (await nextRun())(folder, project);
    expect(readdirSync(keptFile(''))).toContain('15.json');
    rmSync(join(folder, 'regions/15.04-batanghari'), { recursive: true });
    (await nextRun())(folder, project);
    expect(readdirSync(keptFile(''))).not.toContain('15.json');
    rmSync(folder, { recursive: true });
    const other = join(place, 'other');
    cpSync(GOOD, other, { recursive: true });
    (await nextRun())(other, project);
    expect(kept()).toHaveLength(1);
    expect(readFileSync(keptFile('folder.txt'), 'utf8')).toBe(other);
  });

  test('is rewritten for the province of the region that changed, and for no other', async () => {
    const folder = content((one) => {
      cpSync(join(one, 'regions/15.04-batanghari'), join(one, 'regions/71.01-bolaang-mongondow'), { recursive: true });
    });
    (await nextRun())(folder, project);
    const before = readFileSync(keptFile('71.json'));
    plant('71.json');
    const planted = readFileSync(keptFile('71.json'));
    appendFileSync(join(folder, FIGURES), '\n');
    (await nextRun())(folder, project);
    expect(planted.equals(before)).toBe(false);
    expect(readFileSync(keptFile('71.json')).equals(planted)).toBe(true);
  });

  test('is left out where it cannot be written', async () => {
    const folder = content();
    mkdirSync(join(project, '.cache'), { recursive: true });
    put(join(project, '.cache'), 'reading', 'a file where the folder would be');
    const plain = (await nextRun())(folder);
    expect((await nextRun())(folder, project)).toEqual(plain);
  });
});
