import { describe, expect, test } from 'vitest';
import { presentHome } from '#presenters/home';
import { presentRegion } from '#presenters/region';
import { presentRequest, requestsOf } from '#presenters/request';
import { liveAddresses } from '#addresses/live-addresses';
import { silentProvinces } from '#addresses/silence-pages';
import { presentSilences, presentSilencesIn } from '#presenters/silences';
import { viewedPage } from '#routes';
import { dataset, indicator, plan, region, report, target } from '../checks/dataset-builder.ts';
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

describe('more missing actuals than one page takes', () => {
  const indicators = ['satu', 'dua'].map((id) => indicator({ id }));
  const regions = Array.from({ length: 30 }, (_, index) => {
    const province = String(11 + Math.floor(index / 20));
    const code = `${province}.${String(1 + (index % 20)).padStart(2, '0')}`;
    return report({
      region: region({ code, provinceCode: province, provinceName: `Provinsi ${province}`, name: `Uji ${code}` }),
      plans: [plan({ startYear: 2016, endYear: 2025 })],
      targets: indicators.flatMap((one) => [2020, 2021, 2022].map((year) => target({ indicator: one, year }))),
    });
  });
  const data = dataset({ indicators, reports: regions });
  const first = presentSilences(data, 'id');
  const rest = silentProvinces(data).flatMap((province) =>
    province.sheets.map((_, index) => presentSilencesIn(data, province, 'id', index + 1)),
  );
  const anchor = (href: string): string => href.slice(href.indexOf('#') + 1);

  test('are listed by the pages of their provinces, each region whole on one of them', () => {
    expect(first.groups).toEqual([]);
    expect(rest.flatMap(({ groups }) => groups.map(({ id }) => id))).toEqual(
      regions.map(({ region: { code } }) => code),
    );
    for (const { groups } of rest) expect(groups.flatMap((group) => group.notSearched).length).toBeLessThanOrEqual(100);
  });

  test('have an entry on the first page at the anchor that their region had there, which leads to them', () => {
    const places = first.places.flatMap((group) => group.regions);
    expect(places.map(({ id }) => id)).toEqual(regions.map(({ region: { code } }) => code));
    for (const { href, id } of places) {
      expect(anchor(href)).toBe(id);
      const there = rest.find(({ frame }) => `belum-dilaporkan/${href.replace(/#.*$/, '')}` === frame.path);
      expect(there?.groups.map((group) => group.id)).toContain(id);
    }
  });

  test('have addresses that are promised and titles of their own', () => {
    const live = liveAddresses(data);
    expect(rest.map(({ frame }) => frame.path).filter((path) => !live.includes(path))).toEqual([]);
    expect(new Set(rest.map(({ frame }) => frame.title)).size).toBe(rest.length);
    expect(viewedPage('belum-dilaporkan/provinsi/11/')).toBe('belum-dilaporkan/');
  });
});
