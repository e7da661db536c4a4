import { expect, test } from 'vitest';
import { LONGEST_PATH, windowsTroubles } from '#build/package/windows-names';

test('names of a site are fine on Windows', () => {
  expect(
    windowsTroubles(['.nojekyll', 'SHA256SUMS', '_assets/a.1.js', 'wilayah/15.04-batanghari/kutipan.csl.json']),
  ).toEqual([]);
});

test.each([
  ['istilah/aux/index.html', 'aux'],
  ['a/CON.csv', 'CON.csv'],
  ['a/nama./b.html', 'diakhiri titik'],
  ['a/nama /b.html', 'diakhiri titik atau spasi'],
  ['a/b:c.html', 'ditolak Windows'],
  ['a/tanya?.html', 'ditolak Windows'],
  [`a/${'x'.repeat(LONGEST_PATH)}`, `paling panjang ${String(LONGEST_PATH)}`],
])('%s is told', (path, said) => {
  const told = windowsTroubles(['index.html', path]);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(said);
});

test('two names that Windows takes for one are told', () => {
  expect(windowsTroubles(['a/x.csv', 'a/X.csv'])).toEqual(['a/X.csv: hanya berbeda huruf besar-kecil dengan a/x.csv.']);
});
