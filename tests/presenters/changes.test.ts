import { describe, expect, test } from 'vitest';
import { atomText } from '#exports/feeds/atom';
import { feedOf, type Feed } from '#exports/feeds/feed';
import { jsonFeedText } from '#exports/feeds/json-feed';
import type { Correction } from '#model/correction';
import type { Dataset } from '#model/dataset';
import { presentChanges, presentRegionChanges } from '#presenters/changes';
import { presentHome } from '#presenters/home';
import { presentIndicator, recordedIndicators } from '#presenters/indicator';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { liveAddresses } from '#addresses/live-addresses';
import { siteChangeSheets } from '#addresses/change-pages';
import { dataset as plain, region, report as reportOf } from '../checks/dataset-builder.ts';
import { revisedDataset } from '../ledger/revised.ts';

const data = revisedDataset();
const report = [...data.regions.values()][0];
if (report === undefined) throw new Error('a region expected');
const page = presentIndicator(data, report, 'kemiskinan', 'id');
const row = (year: string) => page.figures.find(({ period }) => period === year);

describe('on the page of an indicator', () => {
  test('a revised figure keeps its earlier version at the old address, with day, new value and reason', () => {
    const { versions } = row('2023') ?? {};
    expect(versions?.versionAnchor).toMatch(/^2023-realisasi-bps-2024--[0-9a-f]{8}$/);
    expect(versions?.earlier).toEqual([
      {
        anchor: expect.stringMatching(/^2023-realisasi-bps-2024--[0-9a-f]{8}$/) as string,
        text: '9,40 persen (sejak 31 Januari 2026), direvisi pada 28 Februari 2026 menjadi 9,45 persen',
        reason: { text: 'Salah ketik' },
      },
    ]);
    expect(versions?.earlier[0]?.anchor).not.toBe(versions?.versionAnchor);
  });

  test('a figure that never changed has no history, and its version an address all the same', () => {
    expect(row('2022')?.versions).toEqual({
      versionAnchor: expect.stringMatching(/--[0-9a-f]{8}$/) as string,
      earlier: [],
    });
  });

  test('a quotation names the version', () => {
    expect(row('2022')?.cite?.share?.href).toContain(
      encodeURIComponent(`#${row('2022')?.versions?.versionAnchor ?? ''}`),
    );
  });

  test('a withdrawn figure says so at its permanent address, with kind, who asked, and its value', () => {
    const gone = page.withdrawn.find(({ anchor }) => anchor === '2024-realisasi-bps-2024');
    expect(gone).toMatchObject({
      name: 'Persentase penduduk miskin, realisasi 2024',
      text: 'dicabut pada 28 Februari 2026: keliru',
      note: { text: 'Angka kabupaten lain.' },
      askedBy: 'Diminta oleh Redaksi, 15 Januari 2026.',
    });
    expect(gone?.versions.map(({ text }) => text)).toEqual(['8,63 persen (sejak 31 Januari 2026)']);
  });

  test('a redacted figure says so, and its value is nowhere on any page', () => {
    const gone = page.withdrawn.find(({ anchor }) => anchor === '2021-realisasi-bps-2024');
    expect(gone?.versions).toEqual([{ text: 'nilai yang sudah dihapus (sejak 31 Januari 2026)' }]);
    const all = JSON.stringify([page, presentChanges(data, 'id'), presentRegionChanges(data, report, 'en')]);
    expect(all).not.toMatch(/9[.,]1(?:0| )/);
  });

  test('an indicator of which everything was taken back keeps its page', () => {
    expect(recordedIndicators(report)).toContain('garis-kemiskinan');
    const empty = presentIndicator(data, report, 'garis-kemiskinan', 'en');
    expect(empty.figures).toEqual([]);
    expect(empty.withdrawn.map(({ text }) => text)).toEqual([
      'withdrawn on 28 February 2026: its source was withdrawn',
    ]);
  });
});

describe('the pages of changes', () => {
  const { editions, summary, owners } = presentChanges(data, 'id');

  test('editions stand newest first; what came new is counted, what changed is told', () => {
    expect(summary).toBe('1 angka atau target berubah dan 3 dicabut sejak terbit.');
    expect(editions.map(({ title, fresh }) => [title, fresh])).toEqual([
      ['Edisi 28 Februari 2026', undefined],
      ['Edisi 31 Januari 2026', '7 angka baru terbit'],
    ]);
    expect(editions[0]?.owners[0]?.changes.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'Persentase penduduk miskin, realisasi 2023: dari 9,40 persen menjadi 9,45 persen',
      'Persentase penduduk miskin, realisasi 2021: dicabut pada 28 Februari 2026: melindungi data pribadi',
      'Persentase penduduk miskin, realisasi 2024: dicabut pada 28 Februari 2026: keliru; sebelumnya 8,63 persen',
      'Garis kemiskinan, realisasi 2024: dicabut pada 28 Februari 2026: sumbernya dicabut; sebelumnya Rp500.000',
    ]);
    expect(owners.map(({ text }) => text)).toEqual([report.region.name]);
  });

  test('each change leads to the version before, and a withdrawn figure to its own address', () => {
    expect(editions[0]?.owners[0]?.changes.map(({ href }) => href?.replace(/--[0-9a-f]{8}$/, '--VERSI'))).toEqual([
      '../wilayah/15.04-batanghari/indikator/kemiskinan/#2023-realisasi-bps-2024--VERSI',
      '../wilayah/15.04-batanghari/indikator/kemiskinan/#2021-realisasi-bps-2024',
      '../wilayah/15.04-batanghari/indikator/kemiskinan/#2024-realisasi-bps-2024',
      '../wilayah/15.04-batanghari/indikator/garis-kemiskinan/#2024-realisasi-bps-2024',
    ]);
  });

  test('a reason in Indonesian is marked as such on an English page', () => {
    const english = presentRegionChanges(data, report, 'en').editions[0]?.owners[0]?.changes ?? [];
    expect(english[0]?.reason).toEqual({ text: 'Salah ketik', lang: 'id' });
    expect(english[2]?.note).toEqual({ text: 'A figure of another regency.' });
  });

  test('the page of a region names the fingerprint of its record', () => {
    expect(presentRegionChanges(data, report, 'id').head).toMatch(/ [0-9a-f]{64}$/);
  });

  test('where nothing was ever published it says so, and home says nothing of changes', () => {
    const never = plain();
    expect(presentChanges(never, 'id')).toMatchObject({
      summary: 'Belum ada edisi yang dicatat. Perubahan dicatat sejak penerbitan pertama.',
      editions: [],
      feeds: [],
    });
    expect(presentHome(never, 'id').changes).toBeUndefined();
  });

  test('requests that were refused stand with the changes, on the pages of the site and of their region alone', () => {
    const asked = (region: string): Correction => ({
      id: `tolak-${region}`,
      received: '2026-02-01',
      from: 'citizen',
      about: { on: 'region', region },
      request: { id: 'Hapus angka ini.' },
      outcome: { is: 'refused', date: '2026-02-02', reason: { id: 'Sumbernya sah.' }, citations: [] },
      place: { file: `corrections/tolak-${region}.yaml`, line: 1 },
    });
    const with2 = { ...data, corrections: [asked(report.region.code), asked('99.99')] };
    expect(presentChanges(with2, 'id').refused.map(({ answer }) => answer?.text.text)).toEqual([
      'Sumbernya sah.',
      'Sumbernya sah.',
    ]);
    expect(presentRegionChanges(with2, report, 'id').refused).toHaveLength(1);
    expect(presentChanges(data, 'id').refused).toEqual([]);
  });

  test('home shows the latest changes with their region', () => {
    const { latestChanges } = presentHome(data, 'id');
    expect(latestChanges).toHaveLength(4);
    expect(latestChanges[0]?.owner.text).toBe(report.region.name);
  });
});

describe('feeds', () => {
  const feed = feedOf(data, 'atom');
  if (feed === undefined) throw new Error('a feed expected');

  test('every entry has an address of its own, newest first', () => {
    const addresses = feed.entries.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.every((address) => address.startsWith('https://example.org/'))).toBe(true);
    expect(feed.entries.map(({ day }) => day)).toEqual(
      feed.entries
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    );
  });

  test('there is none without an address', () => {
    const { address: _, ...without } = data.site;
    expect(feedOf({ ...data, site: without } satisfies Dataset, 'json')).toBeUndefined();
  });

  test('JSON Feed and Atom say the same', () => {
    const json = JSON.parse(jsonFeedText(feed)) as { items: { id: string; title: string }[] };
    expect(json.items.map(({ id, title }) => [id, title])).toEqual(
      feed.entries.map(({ address, title }) => [address, title]),
    );
    expect(tags(atomText(feed), 'id').slice(1)).toEqual(feed.entries.map(({ address }) => address));
  });

  test('any text survives Atom', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const title = `a${text.replaceAll(/[\p{Cc}\ufffe\uffff]/gu, '')}b`;
        const one: Feed = {
          ...feed,
          entries: [{ address: 'https://example.org/#a', title, text: title, day: '2026-01-31' }],
        };
        expect(tags(atomText(one), 'title')[1]).toBe(title);
      }),
    );
  });
});

/** The texts of the elements of one name. */
function tags(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${name}>([^<]*)</${name}>`, 'g');
  return [...xml.matchAll(pattern)].map(([, inner = '']) => {
    const [node] = parseFragment(`<p>${inner}</p>`).childNodes;
    const [text] = node !== undefined && 'childNodes' in node ? node.childNodes : [];
    return text !== undefined && 'value' in text ? text.value : '';
  });
}

describe('more changes than one page takes', () => {
  const many = (codes: readonly string[]) =>
    codes.map((code) => reportOf({ region: region({ code, provinceCode: code.slice(0, 2) }), ledger: ledgerOf(code) }));
  const line = (day: string, id: string, change: 'new' | 'changed') => ({
    change,
    date: day,
    id,
    kind: 'actual' as const,
    previous: '',
    seal: id,
    sealed: { salt: '', state: { unit: 'persen', value: day.slice(8), source: 'bps' } },
  });
  /** Twenty figures, all of which come new on the first day and change on each later one. */
  const ledgerOf = (code: string) => ({
    file: `regions/${code}-uji/ledger.jsonl`,
    lines: ['2025-01-01', '2025-02-02', '2025-03-03'].flatMap((day, index) =>
      Array.from({ length: 20 }, (_, figure) => line(day, `uji/${String(figure)}`, index === 0 ? 'new' : 'changed')),
    ),
  });
  const busy = plain({ reports: many(['11.01', '11.02', '11.03', '11.04', '11.05', '11.06']) });
  const sheets = siteChangeSheets(busy);
  const all = sheets.map((_, index) => presentChanges(busy, 'id', index + 1));

  test('are each on one page, newest first, 150 lines at most', () => {
    const counts = all.map(({ editions }) =>
      editions.map(({ id, owners }) => [id, owners.reduce((sum, { changes }) => sum + changes.length, 0)]),
    );
    expect(counts).toEqual([
      [
        ['edisi-2025-03-03', 120],
        ['edisi-2025-02-02', 28],
      ],
      [
        ['edisi-2025-02-02', 92],
        ['edisi-2025-01-01', 0],
      ],
    ]);
    expect(all.map(({ editions }) => editions.map(({ title }) => title))).toEqual([
      ['Edisi 3 Maret 2025', 'Edisi 2 Februari 2025'],
      ['Edisi 2 Februari 2025, lanjutan', 'Edisi 1 Januari 2025'],
    ]);
  });

  test('keep on the first page an anchor for each day, which leads to where the day begins', () => {
    expect(all[0]?.pager?.entrances?.links.map(({ href, id }) => [href, id])).toEqual([
      ['#edisi-2025-03-03', undefined],
      ['#edisi-2025-02-02', undefined],
      ['halaman/2/#edisi-2025-01-01', 'edisi-2025-01-01'],
    ]);
  });

  test('have addresses that are promised, on the site and in one region', () => {
    const live = liveAddresses(busy);
    expect(live).toContain('perubahan/halaman/2/');
    expect(live).not.toContain('perubahan/halaman/3/');
    expect(live).toContain('wilayah/11.01-batanghari/perubahan/');
  });

  test('are counted, not listed, beside regions and feeds on later pages', () => {
    expect(all.map(({ owners }) => owners.length)).toEqual([6, 0]);
    expect(new Set(all.map(({ frame }) => frame.title)).size).toBe(2);
  });
});
