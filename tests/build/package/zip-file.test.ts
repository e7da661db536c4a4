import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readZip, writeZip, type Entry } from '#build/package/zip-file';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tilik-zip-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

function read(file: string): Record<string, string> {
  return Object.fromEntries([...readZip(file)].map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')]));
}

test('what is written is read back, whatever it is', () => {
  const path = fc.stringMatching(/^[a-z0-9é]{1,12}(?:\/[a-z0-9é]{1,12})?\.(?:html|png|csv)$/);
  fc.assert(
    fc.property(fc.dictionary(path, fc.uint8Array({ maxLength: 300 }), { noNullPrototype: true }), (files) => {
      const entries = Object.entries(files).map(([name, bytes]) => ({ path: name, bytes }));
      const goal = join(dir, 'a.zip');
      expect(writeZip(goal, entries).bytes).toBe(readFileSync(goal).length);
      expect(read(goal)).toEqual(
        Object.fromEntries(entries.map(({ path: name, bytes }) => [name, Buffer.from(bytes).toString('base64')])),
      );
    }),
    { numRuns: 40 },
  );
});

test('the same entries give the same bytes in another time zone', () => {
  const entries: readonly Entry[] = [{ path: 'a.html', bytes: Buffer.from('satu '.repeat(100)) }];
  process.env['TZ'] = 'Asia/Jayapura';
  writeZip(join(dir, 'a.zip'), entries);
  process.env['TZ'] = 'America/St_Johns';
  writeZip(join(dir, 'b.zip'), entries);
  expect(readFileSync(join(dir, 'a.zip')).equals(readFileSync(join(dir, 'b.zip')))).toBe(true);
});

test('more files than the short count of a ZIP can say are all there', () => {
  const count = 66_000;
  const goal = join(dir, 'besar.zip');
  function* many(): Generator<Entry> {
    for (let index = 0; index < count; index += 1)
      yield { path: `n/${String(index)}.png`, bytes: Buffer.from([index % 7]) };
  }
  writeZip(goal, many());
  const read = [...readZip(goal)];
  const wrong = read.filter(({ path, bytes }) => bytes[0] !== Number.parseInt(path.slice(2), 10) % 7);
  expect({ files: read.length, wrong: wrong.length }).toEqual({ files: count, wrong: 0 });
}, 60_000);

test('a writing that fails leaves what was there, and nothing half-written', () => {
  const goal = join(dir, 'a.zip');
  writeFileSync(goal, 'yang lama');
  function* broken(): Generator<Entry> {
    yield { path: 'a.html', bytes: Buffer.from('a') };
    throw new Error('cakram rusak');
  }
  expect(() => writeZip(goal, broken())).toThrow('cakram rusak');
  expect(readFileSync(goal, 'utf8')).toBe('yang lama');
  expect(readdirSync(dir)).toEqual(['a.zip']);
  expect(existsSync(goal)).toBe(true);
});

test('what is no ZIP, or only the half of one, is refused in words', () => {
  const goal = join(dir, 'a.zip');
  writeFileSync(goal, 'bukan zip');
  expect(() => read(goal)).toThrow(/bukan berkas ZIP yang utuh/);
  writeZip(goal, [{ path: 'a.html', bytes: Buffer.from('a'.repeat(500)) }]);
  writeFileSync(goal, readFileSync(goal).subarray(0, 60));
  expect(() => read(goal)).toThrow(/bukan berkas ZIP yang utuh/);
});
