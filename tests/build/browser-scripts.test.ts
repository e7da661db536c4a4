import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileScripts } from '#build/compile-scripts';
import { minifyStyles, withoutAddresses } from '#build/styles';

const compiled = compileScripts(resolve('.'));

async function text(pattern: RegExp): Promise<string> {
  const file = (await compiled).files.find(({ path }) => pattern.test(path));
  if (file === undefined) throw new Error(`no file ${String(pattern)}`);
  return file.text;
}

test('the script of a page weighs at most 4 kB compressed', async () => {
  expect(gzipSync(await text(/page\..*js$/)).length).toBeLessThanOrEqual(4096);
});

test('the page script does not hold the map library, only the names of its files', async () => {
  const page = await text(/page\..*js$/);
  const { files } = await compiled;
  expect(page).not.toContain('circleMarker');
  for (const { path } of files.filter((file) => file.path.includes('/map.'))) {
    expect(page).toContain(path.replace('_assets', '.'));
  }
});

test('styles fetch nothing', async () => {
  const styles = await text(/css$/);
  expect(styles).not.toMatch(/url\(|@import|data:/);
  expect(styles).toContain('.leaflet-container');
  expect(styles).toContain('.live-point');
});

test('compiling twice gives the same names and bytes', async () => {
  expect(await compileScripts(resolve('.'))).toEqual(await compiled);
});

test('a declaration with an address is dropped, its neighbours stay', () => {
  expect(withoutAddresses('a { color: red; background: url(x.png); width: 1px; }')).toMatch(
    /color: red;\s+width: 1px;/,
  );
  expect(minifyStyles('/* x */ a { color: red; }\n b { } c > d { x: 1 }')).toBe('a{color:red}c > d{x:1}');
});
