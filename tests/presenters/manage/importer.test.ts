import { expect, test } from 'vitest';
import { IMPORTER_COLLECTIONS, presentImporter, presentImporterList } from '#presenters/manage/importer';
import { loadAreas } from '#reading/disk/areas';
import { readContent } from '#reading/disk/read-content';
import { REAL } from '../real-content.ts';

const { entries } = readContent('content');
const ALL = IMPORTER_COLLECTIONS.flatMap((name) => [...entries[name]]);
const BATANGHARI = REAL.regions.get('15.04');

function pageOf(language: 'id' | 'en' = 'id') {
  if (BATANGHARI === undefined) throw new Error('no region');
  return presentImporter(REAL, BATANGHARI, language, { areas: loadAreas(), entries: ALL, tables: { figures: '<a>' } });
}

function formOf() {
  const { form } = pageOf();
  if (form === undefined) throw new Error('no form');
  return form;
}

function materialOf() {
  return JSON.parse(formOf().material) as { readonly entries: readonly { readonly file: string }[] };
}

test('each region has its page in the list', () => {
  const regions = presentImporterList(REAL, 'id').provinces.flatMap((province) => province.regions);
  expect(regions).toHaveLength(REAL.regions.size);
  expect(regions.map(({ href }) => href)).toContain('15.04-batanghari/');
});

test('a page of the importer asks not to be indexed, has no search form and its own script', () => {
  const { frame } = pageOf();
  expect(frame).toMatchObject({ noindex: true, imports: true, script: false });
  expect(frame).not.toHaveProperty('search');
});

test('the page carries its own region and no other, and what no tag can end', () => {
  const files = materialOf().entries.map(({ file }) => file);
  expect(files).toContain('regions/15.04-batanghari/region.yaml');
  expect(files.filter((file) => file.startsWith('regions/') && !file.includes('/15.04-'))).toEqual([]);
  expect(files.some((file) => file.endsWith('.md') || file.endsWith('.jsonl'))).toBe(false);
  expect(formOf().material).not.toContain('<');
});

test('the page carries the sources that the region cites, and not those of others alone', () => {
  const sources = materialOf().entries.flatMap(({ file }) => /^sources\/(.*)\.yaml$/.exec(file)?.[1] ?? []);
  const offered = formOf().sources.map(({ value }) => value);
  expect(new Set(offered)).toEqual(new Set(sources));
  expect(sources).toContain('antara-jambi-klaster-2021');
  expect(sources).not.toContain('antara-kalteng-klaster-2022');
});

test('where rows of the tables are held back the page has no form and nothing of them', () => {
  if (BATANGHARI === undefined) throw new Error('no region');
  const page = presentImporter(REAL, BATANGHARI, 'id', { areas: loadAreas(), entries: ALL });
  expect(page).not.toHaveProperty('form');
});

test('only a site that is switched on leads to its importer', () => {
  const links = (dataset: typeof REAL) =>
    presentImporterList(dataset, 'id').frame.footerLinks.filter(({ text }) => text === 'Kelola');
  expect(links(REAL)).toEqual([]);
  expect(links({ ...REAL, site: { ...REAL.site, manage: true } })).toEqual([{ text: 'Kelola', href: './' }]);
});
