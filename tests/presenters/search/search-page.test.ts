import { describe, expect, test } from 'vitest';
import { presentSearchPage } from '#presenters/search/search-page';
import { MOST_LISTED } from '#presenters/search/everything';
import { dataset, region, report, site, source } from '../../checks/dataset-builder.ts';
import { LANGUAGES, REAL } from '../real-content.ts';

describe('the list of everything', () => {
  test.each(LANGUAGES)(
    'names each region, plan, cluster, commitment, source and word of the real site (%s)',
    (language) => {
      const { groups } = presentSearchPage(REAL, language);
      const sizes = Object.fromEntries(groups.map(({ id, entries }) => [id, entries.length]));
      const reports = [...REAL.regions.values()];
      expect(sizes).toMatchObject({
        'daftar-region': REAL.regions.size,
        'daftar-plan': reports.flatMap(({ plans }) => plans).length,
        'daftar-cluster': reports.flatMap(({ clusters }) => clusters).length,
        'daftar-commitment': reports.flatMap(({ commitments }) => commitments).length,
        'daftar-source': REAL.sources.size,
        'daftar-term': REAL.glossary.length,
      });
    },
  );
  test('is in the order of the alphabet, whatever the case', () => {
    for (const { entries } of presentSearchPage(REAL, 'id').groups) {
      const names = entries.map(({ text }) => text.toLowerCase());
      expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
    }
  });
  test('stays light in a national site: too many regions and sources are left to the pages that list them', () => {
    const many = Array.from({ length: MOST_LISTED + 1 }, (_, index) => index);
    const data = dataset({
      sources: many.map((index) => source({ id: `uji-${String(index)}` })),
      reports: many.map((index) => {
        const code = `${String(11 + (index % 30))}.${String(Math.floor(index / 30) + 1).padStart(2, '0')}`;
        const province = { provinceCode: code.slice(0, 2), provinceName: `Provinsi uji ${code.slice(0, 2)}` };
        return report({ region: region({ code, slug: 'uji', ...province }) });
      }),
    });
    const groups = new Map(presentSearchPage(data, 'id').groups.map((group) => [group.id, group]));
    expect(groups.get('daftar-region')?.entries).toHaveLength(30);
    expect(groups.get('daftar-region')?.entries[0]?.href).toBe('../wilayah/#provinsi-11');
    expect(groups.get('daftar-source')).toMatchObject({ title: 'Sumber (201)', entries: [{ href: '../sumber/' }] });
    expect(groups.get('daftar-source')?.note).toBeDefined();
  });
});

describe('the search', () => {
  test('offers each region, under its province, and each status that a commitment has', () => {
    const filters = presentSearchPage(REAL, 'id').search?.filters ?? [];
    const values = (name: string) =>
      filters
        .filter((list) => list.name === name)
        .flatMap(({ groups }) => groups.flatMap(({ choices }) => choices.map(({ value }) => value)));
    expect(values('wilayah')).toHaveLength(REAL.regions.size);
    expect(values('status')).toContain('berjalan');
    expect(values('status')).toContain('belum-ada-laporan');
    expect(values('jenis')).toEqual([
      'wilayah',
      'indikator',
      'rencana',
      'klaster',
      'jejaring',
      'komitmen',
      'sumber',
      'istilah',
    ]);
  });
  test('is one index for both languages, found from either page', () => {
    expect(presentSearchPage(REAL, 'id').search).toMatchObject({ root: '../', index: 'indeks/' });
    expect(presentSearchPage(REAL, 'en').search).toMatchObject({ root: '../../', index: '../../cari/indeks/' });
  });
  test('is led to by a form on every other page, and by none on its own', () => {
    const { frame } = presentSearchPage(REAL, 'id');
    expect(frame.searches).toBe(true);
    expect(frame).not.toHaveProperty('search');
  });
  test('of a site without content says that nothing is published, and offers nothing to search', () => {
    const empty = dataset({ site: site(), sources: [], indicators: [], reports: [] });
    const page = presentSearchPage(empty, 'id');
    expect(page.nothing).toContain('masih kosong');
    expect(page).not.toHaveProperty('search');
    expect(page.groups).toEqual([]);
    expect(page.frame.searches).toBe(false);
  });
});
