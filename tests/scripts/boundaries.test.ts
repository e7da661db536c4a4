import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  mkdirSync(resolve('.cache/builds'), { recursive: true });
  folder = mkdtempSync(resolve('.cache/builds/perintah-batas-'));
  writeFileSync(join(folder, 'rusak.json'), '{"type":"FeatureCollection"}');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command with one option or the file changed; as it stands here, only the file is at fault. */
function add(change: Readonly<Record<string, string>> = {}, file = 'rusak.json') {
  const options = {
    level: 'kec',
    parent: '15.04',
    source: 'Data uji',
    license: 'CC0-1.0',
    'valid-on': '2020-04-01',
    content: join(folder, 'content'),
    ...change,
  };
  const given = Object.entries(options).flatMap(([name, value]) => (value === '' ? [] : [`--${name}`, value]));
  return spawnSync(process.execPath, ['scripts/boundaries.ts', 'add', join(folder, file), ...given], {
    encoding: 'utf8',
  });
}

test.each([
  ['a broken file', {}, 1, /rusak\.json bukan GeoJSON, TopoJSON, atau Shapefile dalam ZIP/],
  ['an unknown level', { level: 'kecamatan' }, 2, /--level "kecamatan" tidak dikenal\. Pilih prov, kab, atau kec/],
  ['no level', { level: '' }, 2, /Belum ada: --level\./],
  ['a day that does not exist', { 'valid-on': '2020-04-31' }, 2, /"2020-04-31" bukan tanggal/],
  ['an unknown parent', { parent: '99.99' }, 1, /Induk "99\.99" bukan kode wilayah/],
  ['an unknown key', { key: 'nama' }, 2, /--key "nama" tidak dikenal/],
] as const)('%s is said, and nothing is written', (_, change, code, message) => {
  const { status, stderr } = add(change);
  expect(stderr).toMatch(message);
  expect(stderr).toContain('Tidak ada yang ditulis.');
  expect(status).toBe(code);
  expect(existsSync(join(folder, 'content'))).toBe(false);
});

test('a file that is not there is said', () => {
  expect(add({}, 'tiada.json').stderr).toMatch(/tiada\.json tidak ada/);
});
