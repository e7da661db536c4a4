import { describe, expect, test } from 'vitest';
import { STANDINGS } from '#model/commitment-filter';
import type { Language } from '#model/language';
import type { SearchAddress, SearchRecord } from '#presenters/search/record';
import { statusAddress } from '#presenters/search/record';
import { presentSearchRecords } from '#presenters/search/records';
import { loadAreas } from '#reading/disk/areas';
import { COVERAGE_SEGMENTS } from '#routes';
import {
  cluster,
  commitment,
  dataset,
  figure,
  indicator,
  plan,
  region,
  report,
  site,
  source,
} from '../../checks/dataset-builder.ts';
import { LANGUAGES, REAL } from '../real-content.ts';

const areas = loadAreas();
const records = (language: Language): readonly SearchRecord[] => presentSearchRecords(REAL, areas, language);

function addressOf({ url }: SearchRecord): SearchAddress {
  return JSON.parse(url) as SearchAddress;
}

function titleOf({ meta }: SearchRecord): string {
  return meta.region ?? meta.indicator ?? meta.title ?? meta.source ?? '';
}

function called(list: readonly SearchRecord[], title: string): SearchRecord {
  const found = list.find((record) => titleOf(record) === title);
  if (found === undefined) throw new RangeError(`no record ${title}`);
  return found;
}

/** The words that lead to each part, as the index counts them. */
function partsOf(record: SearchRecord): Record<string, string> {
  const words = record.content.split(' ');
  return Object.fromEntries(addressOf(record)[3].map(([from, to, , name]) => [name, words.slice(from, to).join(' ')]));
}

describe('a region with a report', () => {
  const district = { code: '15.04.01', name: 'Kecamatan uji' };
  const poverty = indicator({ shortName: { id: 'Kemiskinan' } });
  const data = dataset({
    indicators: [poverty],
    reports: [
      report({
        baselines: [],
        targets: [],
        region: region({ districts: [district], alsoKnownAs: ['Batang Hari'] }),
        clusters: [cluster({ id: 'uji', name: { id: 'Klaster uji' } })],
        figures: [figure({ indicator: poverty })],
      }),
    ],
  });
  const record = called(presentSearchRecords(data, areas, 'id'), 'Kabupaten Batanghari');

  test('is found by its name, its other names, and its code', () => {
    expect(record.content).toContain('Kabupaten Batanghari');
    expect(record.content).toContain('Batang Hari');
    expect(record.meta.summary).toContain('15.04');
  });
  test('leads to its kecamatan, clusters and indicators by their own words', () => {
    const { 'Klaster uji': named, ...others } = partsOf(record);
    expect(named).toMatch(/^Klaster uji/);
    expect(others).toEqual({
      'Kecamatan Kecamatan uji': 'Kecamatan Kecamatan uji',
      'Persentase penduduk miskin': 'Persentase penduduk miskin Kemiskinan',
    });
    expect(addressOf(record)[3].map(([, , path]) => path)).toEqual([
      'wilayah/15.04-batanghari/#kecamatan-15.04.01',
      'wilayah/15.04-batanghari/klaster/uji/',
      'wilayah/15.04-batanghari/indikator/kemiskinan/',
    ]);
  });
  test('has an indicator as a part, never as a record of its own for each region', () => {
    const all = presentSearchRecords(data, areas, 'id');
    expect(all.filter((one) => one.filters['jenis']?.includes('indikator'))).toHaveLength(1);
  });
});

describe('a region without a report', () => {
  test.each([
    ['id', 'belum ada laporan'],
    ['en', 'no report yet'],
  ] as const)('says so and leads to how one is started (%s)', (language, words) => {
    const record = called(records(language), 'Kabupaten Sleman');
    expect(record.meta.summary).toContain(words);
    expect(record.meta.summary).toContain('34.04');
    expect(addressOf(record)[0]).toMatch(/wilayah\/\?kode=34\.04#lainnya$/);
    expect(record.filters['status']).toEqual([COVERAGE_SEGMENTS.none]);
  });
  test('every region of the official list is there once, with a report or without', () => {
    const regions = records('id').filter((record) => record.filters['jenis']?.includes('wilayah'));
    expect(regions).toHaveLength(38 + 514);
    expect(new Set(regions.map(titleOf)).size).toBe(regions.length);
  });
});

describe('all records', () => {
  test.each(LANGUAGES)('have addresses of their own, in the folder of their language (%s)', (language) => {
    const all = records(language);
    expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
    const paths = all.flatMap((record) => {
      const [path, , , parts] = addressOf(record);
      return [path, ...parts.map(([, , to]) => to)];
    });
    expect(paths.filter((path) => path.startsWith('en/') !== (language === 'en'))).toEqual([]);
  });
  test.each(LANGUAGES)('part their words by one space, so that parts count them rightly (%s)', (language) => {
    const odd = records(language).filter(
      ({ content }) =>
        /\s{2}|^\s|\s$|[^\S ]/.test(content) || content.split(' ').some((word) => !/[\p{L}\p{N}]/u.test(word)),
    );
    expect(odd.map(titleOf)).toEqual([]);
  });
  test('cover every region, plan, cluster, commitment, network, source and word that is published', () => {
    const reports = [...REAL.regions.values()];
    const counts = Map.groupBy(records('id'), ({ filters }) => filters['jenis']?.[0]);
    const count = (kind: string) => counts.get(kind)?.length;
    expect({
      rencana: count('rencana'),
      klaster: count('klaster'),
      komitmen: count('komitmen'),
      jejaring: count('jejaring'),
      sumber: count('sumber'),
      istilah: count('istilah'),
    }).toEqual({
      rencana: reports.flatMap(({ plans }) => plans).length,
      klaster: reports.flatMap(({ clusters }) => clusters).length,
      komitmen: reports.flatMap(({ commitments }) => commitments).length,
      jejaring: REAL.networks.size,
      sumber: REAL.sources.size,
      istilah: REAL.glossary.length,
    });
  });
  test('are none where nothing is published', () => {
    const empty = dataset({ site: site(), sources: [], indicators: [], reports: [] });
    expect(presentSearchRecords(empty, areas, 'id')).toEqual([]);
  });
});

describe('in English', () => {
  test('what is only there in Indonesian says so, and is found by its Indonesian words', () => {
    const data = dataset({
      sources: [source({ title: 'Tabel uji', language: 'id' })],
      reports: [report({ plans: [plan({ title: { id: 'Rencana uji' } })] })],
    });
    const all = presentSearchRecords(data, areas, 'en');
    expect(addressOf(called(all, 'Rencana uji'))[1]).toBe('id');
    expect(addressOf(called(all, 'Tabel uji'))[1]).toBe('id');
  });
  test('a name in both languages is found by both', () => {
    const data = dataset({
      reports: [
        report({
          baselines: [],
          targets: [],
          figures: [figure({ indicator: indicator({ name: { id: 'Angka uji', en: 'Test figure' } }) })],
        }),
      ],
    });
    const record = called(presentSearchRecords(data, areas, 'en'), 'Kabupaten Batanghari');
    expect(partsOf(record)).toEqual({ 'Test figure': 'Test figure Angka uji' });
    expect(record.content).toContain('regency');
  });
});

test('an indicator leads to the page of a region that is chosen', () => {
  const poverty = records('id').find(({ meta }) => meta.indicator === 'Persentase penduduk miskin (P0)');
  expect(poverty && addressOf(poverty)[4]).toBe('wilayah/*/indikator/persentase-penduduk-miskin/');
  expect(poverty?.filters['wilayah']).toContain('15.04-batanghari');
});

test('a commitment can be narrowed to by its region and its status', () => {
  const data = dataset({
    reports: [report({ commitments: [commitment({ wording: { id: 'Janji uji' } })] })],
  });
  const { filters } = called(presentSearchRecords(data, areas, 'id'), 'Janji uji');
  expect(filters).toMatchObject({ jenis: ['komitmen'], wilayah: ['15.04-batanghari'] });
  expect(filters['status']).toHaveLength(1);
});

test('no two statuses are written alike in a query', () => {
  const written = [...STANDINGS, ...(['full', 'figures', 'none'] as const)].map(statusAddress);
  expect(new Set(written).size).toBe(written.length);
});
