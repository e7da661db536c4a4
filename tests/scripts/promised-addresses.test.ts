import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { demandPromisedAddresses } from '../../scripts/promised-addresses.ts';

const dir = mkdtempSync(join(tmpdir(), 'tilik-promised-'));
afterAll(() => {
  rmSync(dir, { recursive: true });
});

function put(file: string, text: string): void {
  const path = join(dir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const demand = () => {
  demandPromisedAddresses(join(dir, 'site'), join(dir, 'content'));
};

put('site/wilayah/index.html', '');
put('site/wilayah/data.csv', '');

test('content without a record promises nothing', () => {
  expect(demand).not.toThrow();
});

test('a site with all recorded pages and files keeps its promise', () => {
  put('content/addresses/situs.txt', 'wilayah/ 2026-01-31\nwilayah/data.csv 2026-01-31\n');
  expect(demand).not.toThrow();
});

test('a recorded page or file that was not built is named with its line', () => {
  put('content/addresses/situs.txt', 'wilayah/ 2026-01-31\r\nwilayah/data.json 2026-01-31\r\ntentang/ 2026-01-31\r\n');
  expect(demand).toThrow(/^2 alamat[^]*situs\.txt:2 {2}wilayah\/data\.json\n[^]*situs\.txt:3 {2}tentang\/\n/);
});

test('files of a page that was divided or withdrawn are not asked for, those of one that moved are', () => {
  put('content/addresses/situs.txt', 'lama/data.csv 2026-01-31\n');
  put('site/lama/index.html', '');
  put('site/alamat-lama.json', '[{"from":"lama/","to":[],"kind":"gone"}]');
  expect(demand).not.toThrow();
  put('site/alamat-lama.json', '[{"from":"lama/","to":["wilayah/"],"kind":"moved","files":true}]');
  expect(demand).toThrow('lama/data.csv');
});
