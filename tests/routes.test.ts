import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANDINGS } from '#model/commitment-filter';
import { commitmentAnchor, districtAnchor, files, inSite, link, pages, regionSegment } from '#routes';
import { region } from './checks/dataset-builder.ts';

const REGION = { code: '15.04', slug: 'batanghari' };

const segment = fc.constantFrom('en', 'wilayah', '15.04-batanghari', 'indikator', 'a', 'b', 'data');
const folder = fc.array(segment, { maxLength: 5 }).map((segments) => segments.map((name) => `${name}/`).join(''));
const target = fc.tuple(folder, fc.constantFrom('', 'data.csv', 'index.html')).map((parts) => parts.join(''));
const anchor = fc.constantFrom('', '#tabel', '#2024-realisasi-bps');

/** Where a browser goes: the link resolved against the page's own address. */
function follow(base: string, from: string, href: string): string {
  const url = new URL(href, `${base}${from}`);
  return url.href.slice(base.length);
}

describe('links are relative to the page that holds them', () => {
  test.each(['https://contoh.test/', 'https://contoh.test/sub/path/', 'file:///media/usb/'])(
    'following a link from any page arrives where it was meant to, under %s',
    (base) => {
      fc.assert(
        fc.property(folder, target, anchor, (from, to, hash) => {
          expect(follow(base, from, link(from, `${to}${hash}`))).toBe(`${to}${hash}`);
        }),
      );
    },
  );

  test('a link never starts at the root and never names a host', () => {
    fc.assert(
      fc.property(folder, target, (from, to) => {
        expect(link(from, to)).not.toMatch(/^\/|:/);
        expect(link(from, to)).not.toBe('');
      }),
    );
  });

  test('a link from a file is relative to the folder that holds the file', () => {
    expect(link('wilayah/a/data.csv', 'wilayah/b/')).toBe('../b/');
  });
});

describe('addresses', () => {
  test('the English page has the same segments behind en/', () => {
    expect(inSite(pages.region(REGION), 'id')).toBe('wilayah/15.04-batanghari/');
    expect(inSite(pages.region(REGION), 'en')).toBe('en/wilayah/15.04-batanghari/');
  });

  test('no two kinds of page share an address', () => {
    const all = [
      pages.home(),
      pages.regions(),
      pages.region(REGION),
      pages.indicatorsOf(REGION),
      pages.indicator(REGION, 'x'),
      pages.clustersOf(REGION),
      pages.cluster(REGION, 'x'),
      pages.plansOf(REGION),
      pages.plan(REGION, 'x'),
      pages.networks(),
      pages.network('x'),
      pages.commitments(),
      ...STANDINGS.map((standing) => pages.commitmentsBy({ by: 'standing', standing })),
      pages.commitmentsBy({ by: 'region', region: region() }),
      pages.commitmentsBy({ by: 'agency', region: region(), agency: { id: 'bapperida', name: 'Bapperida' } }),
      ...([2026, 'none', 'unknown'] as const).map((year) => pages.commitmentsBy({ by: 'year', year })),
      pages.silences(),
      pages.request(REGION, 'x', 2025),
      pages.sources(),
      pages.source('x'),
      pages.data(),
      pages.methodology(),
      pages.glossary(),
      pages.term('x'),
      pages.about(),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((path) => path === '' || path.endsWith('/'))).toBe(true);
  });

  test('a filter of commitments is named in Indonesian', () => {
    expect(pages.commitmentsBy({ by: 'standing', standing: 'not-yet-due' })).toBe('komitmen/status/belum-jatuh-tempo/');
    expect(pages.commitmentsBy({ by: 'standing', standing: 'not-judged' })).toBe('komitmen/status/belum-dinilai/');
    expect(pages.commitmentsBy({ by: 'region', region: region() })).toBe('komitmen/wilayah/15.04-batanghari/');
    expect(
      pages.commitmentsBy({ by: 'agency', region: region(), agency: { id: 'bapperida', name: 'Bapperida' } }),
    ).toBe('komitmen/perangkat-daerah/15.04-batanghari/bapperida/');
    expect(pages.commitmentsBy({ by: 'year', year: 2026 })).toBe('komitmen/tahun/2026/');
    expect(pages.commitmentsBy({ by: 'year', year: 'none' })).toBe('komitmen/tahun/tanpa-tenggat/');
    expect(commitmentAnchor(REGION, 'jalan')).toBe('15.04-jalan');
  });

  test('data files lie in the folder of the indicator they belong to', () => {
    expect(files.indicatorCsv(REGION, 'kemiskinan')).toBe(`${pages.indicator(REGION, 'kemiskinan')}data.csv`);
    expect(files.indicatorJson(REGION, 'kemiskinan')).toBe(`${pages.indicator(REGION, 'kemiskinan')}data.json`);
  });

  test('segments and anchors are readable', () => {
    expect(regionSegment(REGION)).toBe('15.04-batanghari');
    expect(districtAnchor('15.04.03')).toBe('kecamatan-15.04.03');
  });
});
