import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { earlierWhole } from '#build/reuse/earlier-whole';
import type { EarlierWhole, WholeParts } from '#exports/whole-parts';

const site = mkdtempSync(join(tmpdir(), 'tilik-earlier-'));
const PARTS: WholeParts = {
  'angka.csv': [{ of: '11-uji', at: 3, bytes: 5, rows: 1 }],
  'semua.json': [{ of: '11-uji', at: 0, bytes: 4, rows: 1 }],
};
const open = (...touched: readonly string[]): EarlierWhole | undefined =>
  earlierWhole({ site, parts: PARTS, touched }, (region) => region === '11-uji');

beforeAll(() => {
  mkdirSync(join(site, 'data'));
  for (const name of ['angka.csv', 'semua.json', 'semua.zip']) writeFileSync(join(site, 'data', name), `123${name}`);
});
afterAll(() => {
  rmSync(site, { recursive: true });
});

test('parts of the files before are read where they were noted', () => {
  const earlier = open();
  expect(Buffer.from(earlier?.read('angka.csv', 3, 5) ?? []).toString()).toBe('angka');
  expect(Buffer.from(earlier?.read('semua.zip', 0, 3) ?? []).toString()).toBe('123');
  expect(earlier?.fileOf('angka.csv')).toBe(join(site, 'data/angka.csv'));
  expect([earlier?.stays('11-uji'), earlier?.stays('12-uji')]).toEqual([true, false]);
});

test.each(['data/angka.csv', 'data/semua.json', 'data/semua.zip'])(
  'nothing is taken where somebody has touched %s',
  (path) => {
    expect(open('index.html', path)).toBeUndefined();
  },
);

test('a file of which no part is taken may be another', () => {
  expect(open('data/wilayah.csv', 'index.html')).toBeDefined();
});

test('a file that ends too early is refused', () => {
  expect(() => open()?.read('angka.csv', 3, 500)).toThrow('terpotong');
});
