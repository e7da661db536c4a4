import { describe, expect, test } from 'vitest';
import { addressBook } from '#addresses/address-book';
import { liveAddresses } from '#addresses/live-addresses';
import type { Dataset } from '#model/dataset';
import type { PublishedAddress } from '#model/published-address';
import type { Region } from '#model/region';
import { at, dataset, indicator, region, report, site } from '../checks/dataset-builder.ts';

const OLD = 'wilayah/15.04-batang-hari/';
const NOW = 'wilayah/15.04-batanghari/';

function recorded(...paths: readonly string[]): readonly PublishedAddress[] {
  return paths.map((path, index) => ({ path, since: '2025-01-31', place: at('addresses/situs.txt', index + 1) }));
}

function withRegion(change: Partial<Region>, ...paths: readonly string[]): Dataset {
  return dataset({ reports: [report({ region: region(change) })], addresses: recorded(...paths) });
}

function fateOf(content: Dataset, path: string): unknown {
  const found = addressBook(content).old.find((one) => one.path === path);
  if (found === undefined) return addressBook(content).vanished.some((one) => one.path === path) ? 'vanishes' : 'none';
  return found.kind === 'gone' ? found.gone.reason.id : found.to;
}

describe('a site that was never published', () => {
  test('has nothing on record, and nothing is worked out', () => {
    expect(addressBook(dataset())).toEqual({ live: new Set(), old: [], vanished: [], unrecorded: [] });
  });
});

describe('a recorded address', () => {
  test('of a page that is there needs nothing', () => {
    const book = addressBook(dataset({ addresses: recorded('wilayah/', NOW, `${NOW}indikator/kemiskinan/data.csv`) }));
    expect(book.old).toEqual([]);
    expect(book.vanished).toEqual([]);
  });

  test('of a page that is no longer there vanishes, with the id that nothing bears', () => {
    const book = addressBook(dataset({ addresses: recorded(OLD, `${NOW}indikator/ipm/`, 'jejaring/lama/') }));
    expect(book.vanished.map(({ path, lost }) => [path, lost])).toEqual([
      [OLD, { kind: 'region', id: '15.04-batang-hari' }],
      [`${NOW}indikator/ipm/`, { kind: 'indicator', id: 'ipm' }],
      ['jejaring/lama/', { kind: 'network', id: 'lama' }],
    ]);
  });

  test('of a file vanishes with its page, and alone where only the file is gone', () => {
    const paths = [`${NOW}indikator/ipm/data.csv`, `${NOW}indikator/kemiskinan/data.ods`];
    const { vanished } = addressBook(dataset({ addresses: recorded(...paths) }));
    expect(vanished.map(({ path }) => path)).toEqual(paths);
  });

  test('that is new is not yet on record', () => {
    const all = liveAddresses(dataset());
    const [missing = '', ...others] = all;
    expect(addressBook(dataset({ addresses: recorded(...others) })).unrecorded).toEqual([missing]);
  });
});

describe('a renamed region', () => {
  const content = withRegion({ formerly: ['15.04-batang-hari'] }, OLD, `${OLD}indikator/kemiskinan/data.csv`);

  test('leads on from every page, on record or not, in both languages', () => {
    for (const rest of ['', 'indikator/', 'indikator/kemiskinan/', 'klaster/', 'rencana/rpjmd/'])
      for (const language of ['', 'en/'])
        expect(fateOf(content, `${language}${OLD}${rest}`)).toBe(`${language}${NOW}${rest}`);
    expect(addressBook(content).vanished).toEqual([]);
  });

  test('keeps its files at the old address, which those of a page of choices are not', () => {
    const { old } = addressBook(withRegion({ formerly: ['15.04-batang-hari'] }, 'komitmen/tahun/2020/'));
    const copied = new Map(old.map((one) => [one.path, one.kind === 'moved' && one.copied]));
    expect(copied.get(`${OLD}indikator/kemiskinan/`)).toBe(true);
    expect(copied.get('komitmen/tahun/2020/')).toBe(false);
  });

  test('that lost a page meanwhile does not hide it', () => {
    expect(fateOf(withRegion({ formerly: ['15.04-batang-hari'] }, `${OLD}klaster/lama/`), `${OLD}klaster/lama/`)).toBe(
      'vanishes',
    );
  });

  test('and a renamed indicator in it lead to the last address at once', () => {
    const both = dataset({
      indicators: [indicator({ formerly: ['miskin'] })],
      reports: [report({ region: region({ formerly: ['15.04-batang-hari'] }) })],
    });
    expect(fateOf(both, `${OLD}indikator/miskin/`)).toBe(`${NOW}indikator/kemiskinan/`);
    expect(fateOf(both, `${NOW}indikator/miskin/`)).toBe(`${NOW}indikator/kemiskinan/`);
  });
});

test('merged agencies lead to the one that took their place', () => {
  const agencies = [{ id: 'dinsos-p3a', name: 'Dinas', formerly: ['dinsos', 'dp3a'] }];
  const content = withRegion({ agencies });
  for (const id of ['dinsos', 'dp3a'])
    expect(fateOf(content, `${NOW}perangkat-daerah/${id}/`)).toBe(`${NOW}perangkat-daerah/dinsos-p3a/`);
});

test('a divided region names the page of each part, or the nearest that there is', () => {
  const part = (code: string, slug: string) =>
    report({
      region: region({ code, slug, splitFrom: ['15.99-lama'] }),
      ...(code === '15.05' && { figures: [], baselines: [], targets: [] }),
    });
  const content = dataset({
    reports: [part('15.04', 'barat'), part('15.05', 'timur')],
    addresses: recorded('wilayah/15.99-lama/indikator/kemiskinan/data.csv'),
  });
  expect(fateOf(content, 'wilayah/15.99-lama/')).toEqual(['wilayah/15.04-barat/', 'wilayah/15.05-timur/']);
  expect(fateOf(content, 'wilayah/15.99-lama/indikator/kemiskinan/')).toEqual([
    'wilayah/15.04-barat/indikator/kemiskinan/',
    'wilayah/15.05-timur/indikator/',
  ]);
  expect(addressBook(content).vanished).toEqual([]);
});

describe('a withdrawn page', () => {
  const gone = [
    { path: `${NOW}klaster/lama/`, date: '2025-06-01', reason: { id: 'Keliru.' }, place: at('site.yaml', 9) },
  ];
  const content = (...paths: readonly string[]) => dataset({ site: site({ gone }), addresses: recorded(...paths) });

  test('says so at its address, in English too, on record or not', () => {
    for (const path of [`${NOW}klaster/lama/`, `en/${NOW}klaster/lama/`])
      expect(fateOf(content('wilayah/'), path)).toBe('Keliru.');
  });

  test('takes its files and what stood below it along', () => {
    const below = `${NOW}klaster/lama/peta/`;
    const book = content(below, `${NOW}klaster/lama/data.csv`);
    expect(addressBook(book).vanished).toEqual([]);
    expect(fateOf(book, below)).toBe('Keliru.');
  });

  test('of a renamed region is withdrawn under the old name too', () => {
    const renamed = dataset({
      site: site({ gone }),
      reports: [report({ region: region({ formerly: ['15.04-batang-hari'] }) })],
      addresses: recorded(`${OLD}klaster/lama/`),
    });
    expect(fateOf(renamed, `${OLD}klaster/lama/`)).toBe('Keliru.');
  });
});

describe('a page that shows a choice of another', () => {
  test.each([
    ['komitmen/status/berjalan/', 'komitmen/'],
    ['komitmen/perangkat-daerah/15.04-batanghari/dinsos/', 'komitmen/'],
    ['bandingkan/kemiskinan/15/', 'bandingkan/'],
    [`${NOW}indikator/kemiskinan/permohonan-2022/`, `${NOW}indikator/kemiskinan/`],
    [`${NOW}rencana/rpjmd/perbandingan/a-ke-b/`, `${NOW}rencana/rpjmd/`],
  ])('%s leads to %s when it falls empty', (path, page) => {
    expect(fateOf(dataset({ addresses: recorded(path) }), path)).toBe(page);
  });
});

test('a site that gives up English leads its English pages to the Indonesian ones', () => {
  const content = dataset({ site: site({ languages: ['id'] }), addresses: recorded(`en/${NOW}`, 'en/') });
  expect(fateOf(content, `en/${NOW}`)).toBe(NOW);
  expect(fateOf(content, 'en/')).toBe('');
});

test('an id that claims to be its own predecessor leads nowhere in circles', () => {
  const content = withRegion({ formerly: ['15.04-batanghari'] }, `${NOW}klaster/lama/`);
  expect(fateOf(content, `${NOW}klaster/lama/`)).toBe('vanishes');
});
