import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset';
import { presentData } from '#presenters/data';
import { presentHome } from '#presenters/home';
import { presentRegionIndex } from '#presenters/region-index';
import { dataset, figure, region, report, site } from '../checks/dataset-builder.ts';
import { LANGUAGES, REAL } from './real-content.ts';

const empty: Dataset = dataset({ site: site(), sources: [], indicators: [], reports: [] });

describe('a site without content', () => {
  test('says that nothing is published', () => {
    expect(presentHome(empty, 'id')).toMatchObject({
      empty: true,
      heading: 'Belum ada yang diterbitkan',
      counts: [],
      reports: [],
      networks: [],
      others: [],
    });
    expect(presentHome(empty, 'en').heading).toBe('Nothing is published yet');
  });
  test('offers no way into empty pages, and names no edition', () => {
    const { frame } = presentHome(empty, 'id');
    expect(frame.navigation).toEqual([]);
    expect(frame.footer.join(' ')).not.toContain('Edisi');
  });
  test('has no map', () => {
    expect(presentHome(empty, 'id').map).toBeUndefined();
  });
  test('does not count copies that are not there', () => {
    expect(presentData(empty, 'id', []).counts).toEqual(['0 angka realisasi, 0 target dan kondisi awal, 0 sumber.']);
  });
});

describe('home', () => {
  const peer = report({
    region: region({
      code: '16',
      kind: 'provinsi',
      name: 'Sumatera Selatan',
      provinceName: 'Sumatera Selatan',
      coverage: 'figures',
    }),
  });
  const data = dataset({ reports: [report(), peer] });

  test('opens with full reports; regions with figures only come after, by province', () => {
    const page = presentHome(data, 'id');
    expect(page.reports.map((card) => card.name)).toEqual(['Kabupaten Batanghari']);
    expect(page.others).toEqual([{ regions: [expect.objectContaining({ text: 'Sumatera Selatan' })] }]);
  });
  test('a province heads its regencies, and has no heading of its own name when it stands alone', () => {
    const regency = report({
      region: region({
        code: '16.06',
        name: 'Kabupaten Musi Banyuasin',
        provinceName: 'Sumatera Selatan',
        coverage: 'figures',
      }),
    });
    const [group] = presentHome(dataset({ reports: [report(), peer, regency] }), 'id').others;
    expect(group?.province).toBe('Sumatera Selatan');
    expect(group?.regions.map(({ text }) => text)).toEqual(['Sumatera Selatan', 'Kabupaten Musi Banyuasin']);
  });
  test('counts copies that were not compared with the original only where there are any', () => {
    expect(presentHome(data, 'id').counts.filter((line) => line.includes('tangan kedua'))).toEqual([]);
    const copied = dataset({ reports: [report({ figures: [figure({ primary: false })] })] });
    expect(presentHome(copied, 'id').counts[1]).toBe(
      '1 dari 1 angka adalah salinan tangan kedua yang belum dicocokkan dengan sumber aslinya.',
    );
  });
  test.each(LANGUAGES)('the real home page in "%s" opens each of its reports with its sentence', (language) => {
    const page = presentHome(REAL, language);
    expect(page.reports.length).toBeGreaterThanOrEqual(9);
    expect(page.reports.filter((card) => card.sentences.length === 0)).toEqual([]);
  });
});

test('the index of regions lists every region once, under its province', () => {
  const index = presentRegionIndex(REAL, 'id');
  const codes = index.provinces.flatMap((province) => province.regions.map((row) => row.code));
  expect(codes.toSorted()).toEqual([...REAL.regions.keys()].toSorted());
  const strays = index.provinces.filter(({ code, regions }) => regions.some((row) => !row.code.startsWith(code)));
  expect(strays).toEqual([]);
});

describe('the map of the site', () => {
  test.each(LANGUAGES)(
    'names regions with a report, and shows the others by what there is of them (%s)',
    (language) => {
      const { map } = presentHome(REAL, language);
      const regions = [...REAL.regions.values()].map((one) => one.region);
      const full = regions.filter(({ coverage }) => coverage === 'full');
      const others = regions.filter(({ coverage, kind }) => coverage !== 'full' && kind !== 'provinsi');
      expect(map?.svg.match(/class="map-label/g)).toHaveLength(full.length);
      expect(map?.svg.match(/class="map-point is-other"/g)).toHaveLength(others.length);
      expect(map?.legend.map(({ text }) => text)).toEqual(
        language === 'id' ? ['laporan lengkap', 'angka saja'] : ['full report', 'figures only'],
      );
    },
  );
});

describe('home of a site with more reports than cards', () => {
  const many = Array.from({ length: 30 }, (_, index) => {
    const province = String(11 + Math.floor(index / 15));
    return report({
      region: region({
        code: `${province}.${String(10 + index)}`,
        provinceCode: province,
        provinceName: `Provinsi ${province}`,
        name: `Uji ${String(index)}`,
      }),
    });
  });
  const page = presentHome(dataset({ reports: many }), 'id');

  test('lists them by province, each with the way to its page', () => {
    expect(page.reports).toEqual([]);
    expect(page.reportPlaces.map(({ province, regions }) => [province, regions.length])).toEqual([
      ['Provinsi 11', 15],
      ['Provinsi 12', 15],
    ]);
    expect(page.reportPlaces[0]?.regions[0]).toEqual({ text: 'Uji 0', href: 'wilayah/11.10-batanghari/' });
  });

  test('says where the briefs are instead of listing them', () => {
    expect(page.briefs).toEqual([]);
    expect(presentHome(dataset({ reports: many.slice(0, 24) }), 'id').reportPlaces).toEqual([]);
  });
});

test('files of more regions than are listed file by file are found on the pages of the regions', () => {
  const many = Array.from({ length: 121 }, (_, index) =>
    report({ region: region({ code: `11.${String(100 + index)}`, provinceCode: '11', name: `Uji ${String(index)}` }) }),
  );
  const page = presentData(dataset({ reports: many }), 'id', []);
  expect(page.regions).toEqual([]);
  expect(page.regionPlaces.flatMap(({ regions }) => regions)).toHaveLength(121);
  expect(page.regionPlaces[0]?.regions[0]?.href).toBe('../wilayah/11.100-batanghari/#unduh');
  expect(presentData(dataset({ reports: many.slice(1) }), 'id', []).regionPlaces).toEqual([]);
});
