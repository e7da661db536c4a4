import { expect, test } from 'vitest';
import { indexFiles } from '#build/search';

const record = (number: number, language: string, folder = '') => ({
  url: `["${folder}wilayah/uji-${String(number)}/","","",[],""]`,
  language,
  content: `Wilayah uji ${String(number)} kemiskinan`,
  meta: { title: `Wilayah uji ${String(number)}` },
  filters: { jenis: ['wilayah'] },
});
const records = ['id', 'en'].flatMap((language) =>
  Array.from({ length: 300 }, (_, index) => record(index, language, `${language}/`)),
);

test('the same records give the same names and bytes', async () => {
  const listed = async () => (await indexFiles(records)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const [one, other] = [await listed(), await listed()];
  expect(one.map(({ path }) => path)).toEqual(other.map(({ path }) => path));
  expect(one.every(({ content }, at) => Buffer.from(content).equals(other[at]?.content ?? Buffer.of()))).toBe(true);
});

test('the files do not grow by one for each record, and the interface that comes with the index is left out', async () => {
  const paths = (await indexFiles(records)).map(({ path }) => path);
  expect(paths.filter((path) => path.includes('fragment/')).length).toBeLessThanOrEqual(2 * 128);
  expect(paths.filter((path) => /ui|highlight|playground|\.css$/.test(path))).toEqual([]);
  expect(paths).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json']));
  expect(paths).toEqual(expect.arrayContaining(['wasm.id.pagefind', 'wasm.en.pagefind']));
});

test('two records with one address are an error: the index would keep only one, without a word', async () => {
  await expect(indexFiles([record(1, 'id'), record(2, 'id'), record(1, 'en')])).rejects.toThrow(
    /beralamat sama.*uji-1/,
  );
});
