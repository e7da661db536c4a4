import { describe, expect, test } from 'vitest';
import { liveAddresses } from '#addresses/live-addresses';
import type { Commitment } from '#model/commitment';
import { presentCommitmentTotals, presentRegionCommitments } from '#presenters/commitment-counts';
import { presentFacets } from '#presenters/commitment-facets';
import { commitmentPages, presentCommitments, type CommitmentsPage } from '#presenters/commitments';
import { viewAt } from '#presenters/view';
import { filterAddress, pages } from '#routes';
import { cite, commitment, dataset, date, region, report } from '../checks/dataset-builder.ts';
import { LANGUAGES, REAL } from './real-content.ts';

const written = [...REAL.regions.values()].flatMap((one) => one.commitments).length;
const output = { by: 'output' } as const;

function anchors(page: CommitmentsPage): readonly string[] {
  return page.groups.flatMap((group) => [...group.commitments, ...group.lines].map(({ id }) => id));
}

function siteOf(commitments: readonly Commitment[], change: Parameters<typeof region>[0] = {}) {
  return dataset({ reports: [report({ region: region(change), commitments })] });
}

function many(number: number): readonly Commitment[] {
  return Array.from({ length: number }, (_, index) =>
    commitment({ id: `janji-${String(index)}`, judgement: output, deadline: date(String(2030 + (index % 3))) }),
  );
}

describe.each(LANGUAGES)('the pages of commitments in "%s"', (language) => {
  const listed = commitmentPages(REAL).map(({ filter }) => ({
    filter,
    page: presentCommitments(REAL, language, filter),
  }));

  test('the first lists every commitment, each with an anchor of its own', () => {
    const [first] = listed;
    expect(first?.filter).toBeUndefined();
    const found = first === undefined ? [] : anchors(first.page);
    expect(found).toHaveLength(written);
    expect(new Set(found).size).toBe(written);
  });

  test.each(['standing', 'region', 'year'] as const)('every commitment is on exactly one page by %s', (by) => {
    const found = listed.filter(({ filter }) => filter?.by === by).flatMap(({ page }) => anchors(page));
    expect(found).toHaveLength(written);
    expect(new Set(found).size).toBe(written);
  });

  test('the counts beside the filters are those of their pages, and add up to all', () => {
    const [first] = listed;
    for (const facet of first?.page.facets ?? []) {
      for (const value of facet.values) {
        const own = listed.find(({ filter }) => {
          const address = filter === undefined ? undefined : filterAddress(filter);
          return address?.key === value.key && address.value === value.value;
        });
        expect(value.count).toBe(String(own === undefined ? 0 : anchors(own.page).length));
      }
      const sum = facet.values.reduce((total, { count }) => total + Number(count), 0);
      if (facet.id !== 'saring-perangkat-daerah') expect(sum).toBe(written);
    }
  });

  test('each filter page marks one filter as the current one, the page of all marks none', () => {
    const marks = listed.map(
      ({ page }) => page.facets.flatMap(({ values }) => values.filter((one) => one.current)).length,
    );
    expect(marks).toEqual(listed.map(({ filter }) => (filter === undefined ? 0 : 1)));
  });

  test('no two pages have one title', () => {
    expect(new Set(listed.map(({ page }) => page.frame.title)).size).toBe(listed.length);
  });
});

describe('one page of commitments', () => {
  const met = { date: date('2025-05'), status: 'in-progress' as const, evidence: [cite()] };
  const data = siteOf([
    commitment({ id: 'a', judgement: output, statuses: [met] }),
    commitment({ id: 'b', judgement: output }),
  ]);
  const by = presentCommitments(data, 'id', { by: 'standing', standing: 'in-progress' });

  test('says in a sentence what it shows of how many', () => {
    expect(by.shown).toBe('1 dari 2 komitmen: berjalan.');
    expect(by.frame.heading.text).toBe('Komitmen: berjalan');
    expect(presentCommitments(data, 'id').shown).toBe('Semua 2 komitmen.');
    expect(presentCommitments(data, 'id', { by: 'year', year: 'none' }).shown).toBe(
      '2 dari 2 komitmen: tanpa tenggat.',
    );
  });

  test('needs the script only where all are listed', () => {
    expect(presentCommitments(data, 'id').frame.script).toBe(true);
    expect(by).not.toHaveProperty('pattern');
    expect(by.frame.script).toBe(false);
    expect(by.groups[0]?.commitments[0]?.marks).toEqual({});
  });

  test('marks each entry with the filters that keep it, as the addresses write them', () => {
    expect(presentCommitments(data, 'id').groups[0]?.commitments.map(({ marks }) => marks)).toEqual([
      {
        'data-listed': '',
        'data-status': 'berjalan',
        'data-wilayah': '15.04-batanghari',
        'data-tahun': 'tanpa-tenggat',
      },
      {
        'data-listed': '',
        'data-status': 'belum-dinilai',
        'data-wilayah': '15.04-batanghari',
        'data-tahun': 'tanpa-tenggat',
      },
    ]);
  });

  test('a commitment that nobody judged is said to be so, and one without deadline too', () => {
    expect(presentCommitments(data, 'id').groups[0]?.commitments[1]).toMatchObject({
      deadline: 'tanpa tenggat',
      judged: 'keluaran yang dapat dilihat',
      standing: { status: 'not-judged', word: 'belum dinilai' },
    });
  });

  test('what decided is said beside the status, a search where nothing was found', () => {
    const gap = {
      what: { id: 'hasil' },
      reason: 'not-in-our-sources' as const,
      search: { what: { id: 'laman' }, on: '2025-09-01' },
    };
    const silent = siteOf([commitment({ judgement: output, deadline: date('2025-06'), gaps: [gap] })]);
    expect(presentCommitments(silent, 'id').groups[0]?.commitments[0]?.standing).toEqual({
      status: 'not-reported',
      word: 'belum dilaporkan',
      by: 'sudah dicari, belum ditemukan',
    });
    expect(by.groups[0]?.commitments[0]?.standing.by).toBe('menurut catatan Mei 2025');
  });

  test('a site without commitments has one page, without filters and without the script', () => {
    const none = siteOf([]);
    expect(commitmentPages(none)).toHaveLength(1);
    expect(presentCommitments(none, 'id')).toMatchObject({ facets: [], groups: [], frame: { script: false } });
  });
});

describe('with more commitments than can be told in full', () => {
  const data = siteOf(many(61));

  test('each takes one line that leads to its details', () => {
    const page = presentCommitments(data, 'id');
    expect(page.groups[0]?.commitments).toEqual([]);
    expect(page.groups[0]?.lines).toHaveLength(61);
    expect(page.groups[0]?.lines[0]?.href).toBe('wilayah/15.04-batanghari/#15.04-janji-0');
  });

  test('the page of the region still tells all', () => {
    const page = presentCommitments(data, 'id', { by: 'region', region: region() });
    expect(page).toMatchObject({ brief: false, open: true });
    expect(page.groups[0]?.commitments).toHaveLength(61);
  });

  test('sixty are still told in full', () => {
    expect(presentCommitments(siteOf(many(60)), 'id').brief).toBe(false);
  });
});

describe('filters', () => {
  test('of one agency name its region, unless its name does', () => {
    const agencies = [
      { id: 'a', name: 'Dinas Sosial' },
      { id: 'b', name: 'Dinas Sosial Kabupaten Batanghari', shortName: 'Dinsos Batanghari' },
    ];
    const data = siteOf([commitment({ id: 'x', agency: 'a' }), commitment({ id: 'y', agency: 'b' })], { agencies });
    const facet = presentFacets(viewAt(data, 'id', pages.commitments())).find(
      ({ id }) => id === 'saring-perangkat-daerah',
    );
    expect(facet?.values.map(({ name }) => name)).toEqual(['Dinas Sosial, Kabupaten Batanghari', 'Dinsos Batanghari']);
    const block = presentCommitments(data, 'id').groups[0]?.commitments[0];
    expect(block?.agency).toEqual({ text: 'Dinas Sosial', href: '../wilayah/15.04-batanghari/perangkat-daerah/a/' });
  });

  test('too many to be seen at once are folded, unless one of them is chosen', () => {
    const years = Array.from({ length: 25 }, (_, index) =>
      commitment({ id: `j${String(index)}`, judgement: output, deadline: date(String(2030 + index)) }),
    );
    const view = viewAt(siteOf(years), 'id', pages.commitments());
    expect(presentFacets(view).map(({ folded }) => folded)).toEqual([false, false, true]);
    expect(presentFacets(view, { by: 'year', year: 2030 }).map(({ folded }) => folded)).toEqual([false, false, false]);
  });
});

describe('counts elsewhere', () => {
  test('the home page counts every commitment once by status, each with the way to its page', () => {
    const totals = presentCommitmentTotals(viewAt(REAL, 'id', pages.home()));
    expect(totals?.values.reduce((sum, { count }) => sum + Number(count), 0)).toBe(written);
    expect(totals?.values.every(({ href }) => href.startsWith('komitmen/status/'))).toBe(true);
    expect(presentCommitmentTotals(viewAt(siteOf([]), 'id', pages.home()))).toBeUndefined();
  });

  test('a region counts its own, and leads to their details', () => {
    const own = report({ commitments: many(2) });
    const data = dataset({ reports: [own] });
    expect(presentRegionCommitments(viewAt(data, 'id', pages.region(own.region)), own)).toEqual({
      sentence: '2 komitmen: belum jatuh tempo (2).',
      all: { text: 'Rincian dan sumber setiap komitmen', href: '../../komitmen/wilayah/15.04-batanghari/' },
    });
  });
});

describe('more commitments than one page takes', () => {
  const regions = Array.from({ length: 30 }, (_, index) => {
    const code = `${String(11 + Math.floor(index / 10))}.${String(1 + (index % 10)).padStart(2, '0')}`;
    const place = {
      code,
      provinceCode: code.slice(0, 2),
      provinceName: `Provinsi ${code.slice(0, 2)}`,
      name: `Uji ${code}`,
    };
    return report({ region: region(place), commitments: many(15) });
  });
  const data = dataset({ reports: regions });
  const all = commitmentPages(data).map(({ filter, number }) => ({
    filter,
    number,
    page: presentCommitments(data, 'id', filter, number),
  }));
  const first = all[0]?.page;

  test('stand on the pages of their regions, which the first page lists by province', () => {
    expect(first === undefined ? undefined : anchors(first)).toEqual([]);
    const places = first?.places?.provinces ?? [];
    expect(places.map(({ province }) => province)).toEqual(['Provinsi 11', 'Provinsi 12', 'Provinsi 13']);
    expect(places.flatMap(({ regions: own }) => own)).toHaveLength(30);
    expect(places[0]?.regions[0]).toMatchObject({ count: '15', holds: '11.01' });
    expect(first?.frame.script).toBe(true);
  });

  test.each(['standing', 'region', 'year'] as const)('each is on exactly one page by %s', (by) => {
    const found = all.filter(({ filter }) => filter?.by === by).flatMap(({ page }) => anchors(page));
    expect(found).toHaveLength(450);
    expect(new Set(found).size).toBe(450);
  });

  test('fill pages of at most 200 lines, and no province is divided', () => {
    const standing = all.filter(({ filter }) => filter?.by === 'standing');
    expect(standing.map(({ page }) => anchors(page).length)).toEqual([150, 150, 150]);
    expect(standing[0]?.page.pager?.entrances?.links.map(({ href, holds }) => [href, holds])).toEqual([
      ['./', '11'],
      ['halaman/2/', '12'],
      ['halaman/3/', '13'],
    ]);
  });

  test('do not carry the filters of the whole country along', () => {
    const values = all.map(({ page }) => page.facets.reduce((sum, facet) => sum + facet.values.length, 0));
    expect(Math.max(...values)).toBeLessThan(10);
  });

  test('have titles that no two pages share, and addresses that are promised', () => {
    expect(new Set(all.map(({ page }) => page.frame.title)).size).toBe(all.length);
    const live = new Set(liveAddresses(data));
    expect(all.map(({ page }) => page.frame.path).filter((path) => !live.has(path))).toEqual([]);
    const standing = all.filter(({ filter }) => filter?.by === 'standing').map(({ page }) => page.frame.path);
    expect([...live].filter((path) => path.startsWith('komitmen/status/')).toSorted()).toEqual(standing.toSorted());
  });
});
