import { describe, expect, test } from 'vitest';
import { presentHome } from '#presenters/home';
import { presentRegion } from '#presenters/region';
import { presentRequest, requestsOf } from '#presenters/request';
import { presentSilences } from '#presenters/silences';
import { dataset, report } from '../checks/dataset-builder.ts';
import { REAL, realReport } from './real-content.ts';

const page = presentSilences(REAL, 'id');

/** Counted by hand in `content/`: actuals of 2025, the only year of a plan that is over and without a figure. */
const SILENT = [
  'Kabupaten Batanghari: Angka kemiskinan, realisasi 2025',
  'Kabupaten Belitung Timur: Kemiskinan ekstrem, realisasi 2025',
  'Kabupaten Indramayu: Angka kemiskinan, realisasi 2025',
];
const NOT_SEARCHED = [
  'Kabupaten Musi Banyuasin: IPM, realisasi 2025',
  'Kabupaten Musi Banyuasin: Pertumbuhan ekonomi, realisasi 2025',
  'Kabupaten Indramayu: IPM, realisasi 2025',
  'Kabupaten Indramayu: Pengangguran, realisasi 2025',
];

function titles(list: 'silent' | 'notSearched'): readonly string[] {
  return page.groups.flatMap((group) => group[list].map(({ title }) => `${group.region.text}: ${title}`));
}

describe('the list of what is due and not there', () => {
  test('matches a count by hand, silence apart from what we have not checked', () => {
    expect(titles('silent')).toEqual(SILENT);
    expect(titles('notSearched').toSorted()).toEqual(NOT_SEARCHED.toSorted());
  });
  test('by agency it is the same list, and the table counts it', () => {
    for (const group of page.groups)
      for (const list of ['silent', 'notSearched'] as const)
        expect(group.agencies.flatMap((part) => part[list])).toEqual(group[list]);
    expect(
      page.counts.map(({ region, agency, silent, notSearched }) => [region.text, agency.text, silent, notSearched]),
    ).toEqual([
      ['Kabupaten Batanghari', 'Perangkat daerah belum disebut', '1', '0'],
      ['Kabupaten Musi Banyuasin', 'Perangkat daerah belum disebut', '0', '2'],
      ['Kabupaten Belitung Timur', 'Perangkat daerah belum disebut', '1', '0'],
      ['Kabupaten Indramayu', 'Perangkat daerah belum disebut', '1', '2'],
    ]);
  });
  test('says the same counts on the home page', () => {
    expect(presentHome(REAL, 'id').silences).toEqual({
      text: '3 realisasi sudah dicari dan belum ditemukan; 4 belum kami periksa.',
      href: 'belum-dilaporkan/',
    });
  });
  test('says since when, what was searched, and what it would be held against', () => {
    const [line] = page.groups[0]?.silent ?? [];
    expect(line?.overdue).toBe('ditunggu sampai 31 Maret 2026, lewat 237 hari');
    expect(line?.searched?.text).toMatch(/^Dicari pada 23 November 2026: /);
    expect(line?.targets).toEqual(['Target 2026: 9,20 persen']);
  });
  test('only what was searched for has a letter', () => {
    const lines = page.groups.flatMap(({ silent, notSearched }) => [...silent, ...notSearched]);
    expect(lines.filter(({ letter }) => letter !== undefined)).toHaveLength(SILENT.length);
    expect(lines.every(({ letter, searched }) => (letter === undefined) === (searched === undefined))).toBe(true);
  });
  test('a region page shows its own', () => {
    expect(presentRegion(REAL, realReport('32.12'), 'id').due).toMatchObject({
      any: true,
      silent: [{}],
      notSearched: [{}, {}],
    });
    expect(presentRegion(REAL, realReport('33.29'), 'id').due.any).toBe(false);
  });
  test('nothing due is said as such', () => {
    const empty = presentSilences(dataset({ reports: [report({ targets: [], baselines: [], figures: [] })] }), 'id');
    expect(empty.groups).toEqual([]);
    expect(empty.sentences).toHaveLength(1);
  });
});

describe('the request for information', () => {
  const asked = { indicator: 'persentase-penduduk-miskin', year: 2025 };
  const { letter, ...rest } = presentRequest(REAL, realReport('15.04'), asked, 'en');
  const values = Object.fromEntries(letter.facts.map((fact) => [fact.label, fact.values.join('; ')]));

  test('names document, indicator, year and agency', () => {
    expect(values).toMatchObject({
      Indikator: 'Persentase penduduk miskin (P0)',
      Tahun: '2025',
      'Janji yang diukur': 'Target 2026: 9,20 persen',
      'Perangkat daerah': 'perangkat daerah yang membidangi indikator ini',
    });
    expect(values.Dokumen).toMatch(/LKPJ\) Tahun 2025.*RPJMD Kabupaten Batanghari 2021–2026/);
  });
  test('stays Indonesian on the English page, which says so', () => {
    expect(letter.to).toContain('(PPID) Kabupaten Batanghari');
    expect(rest.languageNote).toBe('The letter is in Indonesian.');
  });
  test('fills in nothing about the sender', () => {
    expect(letter.blanks).toContain('Nama pemohon');
    expect(letter.blanks.every((label) => !/[:\d]/.test(label))).toBe(true);
  });
  test('there is none for what nobody looked for', () => {
    expect(requestsOf(realReport('16.06'), REAL.site)).toEqual([]);
    expect(() => presentRequest(REAL, realReport('16.06'), asked, 'id')).toThrow(RangeError);
  });
});
