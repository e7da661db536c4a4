import { describe, expect, test } from 'vitest';
import { anchorOfFigure, anchorOfTarget } from '#model/identity';
import type { Channel } from '#model/channel';
import { liveAddresses } from '#addresses/live-addresses';
import { newestFirst, type Correction } from '#model/correction';
import type { Site } from '#model/site';
import { presentAbout } from '#presenters/about';
import { presentChannels } from '#presenters/channel';
import { presentCorrection } from '#presenters/correction';
import { presentCorrectionLink } from '#presenters/correction-link';
import { presentCorrectionsPage, presentRefusedCorrections } from '#presenters/corrections';
import { presentIndicator } from '#presenters/indicator';
import { presentSourcePage } from '#presenters/source';
import { viewAt } from '#presenters/view';
import {
  cite,
  correction,
  dataset,
  figure,
  indicator,
  region,
  report,
  site,
  source,
  target,
} from '../checks/dataset-builder.ts';
import { LANGUAGES, REAL } from './real-content.ts';

const { publisher: _, address: __, ...nobody } = site();
const WHATSAPP: Channel = { by: 'whatsapp', to: '6281200000000' };
const MAIL: Channel = { by: 'mail', to: 'koreksi@contoh.example' };
const POST: Channel = { by: 'post', to: { id: 'Jalan Contoh 1, Kota Contoh' } };
const form = (to: string): Channel => ({ by: 'form', to });
const linkOn = (change: Partial<Site>, row: Parameters<typeof presentCorrectionLink>[2] = figure()) =>
  presentCorrectionLink(viewAt(dataset({ site: site(change) }), 'id', ''), region(), row, anchorOfFigure(figure()));
const ADDRESS = `https://example.org/wilayah/15.04-batanghari/indikator/kemiskinan/#${anchorOfFigure(figure())}`;
const TITLE = 'Persentase penduduk miskin, Kabupaten Batanghari, 2024: 8,63 persen';

describe('the way to ask for a correction of a figure', () => {
  test('is not there where nobody receives corrections', () => {
    expect(linkOn({ corrections: [] })).toBeUndefined();
  });

  test('WhatsApp has sentence and address filled in', () => {
    const link = linkOn({ corrections: [WHATSAPP, MAIL] });
    const { origin, pathname, searchParams } = new URL(link?.href ?? '');
    expect(origin + pathname).toBe('https://wa.me/6281200000000');
    expect(searchParams.get('text')?.split('\n').slice(0, 2)).toEqual([
      `Koreksi untuk: ${TITLE}.`,
      `Alamat: ${ADDRESS}`,
    ]);
    expect(link?.text).toBe('Minta koreksi lewat WhatsApp');
  });

  test('mail has them too, with a subject and line ends as mail wants them', () => {
    const url = new URL(linkOn({ corrections: [MAIL] })?.href ?? '');
    expect(url.pathname).toBe('koreksi@contoh.example');
    expect(url.searchParams.get('subject')).toBe(`Permintaan koreksi: ${TITLE}`);
    expect(url.searchParams.get('body')).toContain(`.\r\nAlamat: ${ADDRESS}\r\n`);
  });

  test('a form gets them where its placeholders stand, and stays as it is without any', () => {
    const filled = new URL(
      linkOn({ corrections: [form('https://contoh.example/k?u={alamat}&q={angka}')] })?.href ?? '',
    );
    expect(filled.searchParams.get('u')).toBe(ADDRESS);
    expect(filled.searchParams.get('q')).toBe(TITLE);
    expect(linkOn({ corrections: [form('https://contoh.example/k')] })?.href).toBe('https://contoh.example/k');
  });

  test('what a name holds cannot end the address early', () => {
    const row = figure();
    const odd = { ...row, indicator: { ...row.indicator, name: { id: 'A & B #1 "C" ?d=e\n<f>' } } };
    const url = new URL(linkOn({ corrections: [MAIL] }, odd)?.href ?? '');
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(url.hash).toBe('');
    expect(url.searchParams.get('subject')).toContain('A & B #1 "C" ?d=e\n<f>');
  });

  test('a postal address is printed on the page of corrections', () => {
    expect(linkOn({ corrections: [POST] })).toEqual({ text: 'Minta koreksi', href: 'koreksi/' });
    expect(linkOn({ corrections: [POST, MAIL] })?.href).toMatch(/^mailto:/);
  });

  test('a site without an address names the page by its path', () => {
    const here = { ...nobody, corrections: [WHATSAPP] };
    const link = presentCorrectionLink(viewAt(dataset({ site: here }), 'en', ''), region(), figure(), 'anchor');
    expect(new URL(link?.href ?? '').searchParams.get('text')).toContain(
      'Address: en/wilayah/15.04-batanghari/indikator/kemiskinan/#anchor',
    );
  });

  test('a missing value can be corrected too: the reason stands in its place', () => {
    const row = figure({ content: { missing: 'not-reported' } });
    const text = new URL(linkOn({ corrections: [WHATSAPP] }, row)?.href ?? '').searchParams.get('text');
    expect(text).toContain('Kabupaten Batanghari, 2024: belum dilaporkan.');
  });

  test('stands in the rows of figures, also those without a value, and of targets', () => {
    const one = indicator();
    const missing = figure({ indicator: one, period: { year: 2023 }, content: { missing: 'not-reported' } });
    const figures = [figure({ indicator: one }), missing];
    const data = dataset({
      site: site({ corrections: [MAIL] }),
      indicators: [one],
      reports: [report({ figures, targets: [target({ indicator: one })], baselines: [] })],
    });
    const [here] = [...data.regions.values()];
    if (here === undefined) throw new Error('no region');
    const page = presentIndicator(data, here, 'kemiskinan', 'id');
    expect(page.targets).toHaveLength(1);
    expect([...page.figures, ...page.targets].filter((row) => row.correction === undefined)).toEqual([]);
    expect(page.figures.some((row) => row.cite === undefined)).toBe(true);
  });
});

test('the ways to reach the publisher keep their order, and a form is opened empty', () => {
  const corrections = [form('https://contoh.example/k?u={alamat}'), WHATSAPP, MAIL, POST];
  expect(presentChannels(viewAt(dataset({ site: site({ corrections }) }), 'id', ''))).toEqual([
    { label: 'Formulir', value: { text: 'Buka formulir', href: 'https://contoh.example/k?u=' } },
    { label: 'WhatsApp', value: { text: '+6281200000000', href: 'https://wa.me/6281200000000' } },
    { label: 'Surel', value: { text: 'koreksi@contoh.example', href: 'mailto:koreksi@contoh.example' } },
    { label: 'Surat', value: { text: 'Jalan Contoh 1, Kota Contoh' } },
  ]);
});

const refused = (change: Partial<Correction> = {}) =>
  correction({
    id: 'ditolak',
    received: '2025-02-01',
    from: 'agency',
    institution: 'Dinas Uji',
    outcome: { is: 'refused', date: '2025-02-10', reason: { id: 'Sudah sesuai tabel.' }, citations: [cite()] },
    ...change,
  });

describe('a request', () => {
  const shown = (one: Correction) => presentCorrection(viewAt(dataset(), 'id', 'koreksi/'), one);

  test('leads to what it is about, and says who asked and what became of it', () => {
    expect(shown(refused())).toMatchObject({
      anchor: 'koreksi-ditolak',
      href: '#koreksi-ditolak',
      about: {
        text: 'Angka 2024, Persentase penduduk miskin, Kabupaten Batanghari',
        href: `../wilayah/15.04-batanghari/indikator/kemiskinan/#${anchorOfFigure(figure())}`,
      },
      received: 'masuk 1 Februari 2025 dari instansi pemerintah, Dinas Uji',
      outcome: { is: 'refused', word: 'ditolak', date: '10 Februari 2025' },
      answer: { label: 'Alasan penolakan', text: { text: 'Sudah sesuai tabel.' } },
    });
    expect(shown(refused()).documents).toHaveLength(1);
  });

  test('an open one has no answer, and a citizen no name', () => {
    const open = shown(correction());
    expect(open).not.toHaveProperty('answer');
    expect(open.outcome).toEqual({ is: 'open', word: 'belum diputuskan' });
    expect(open.received).toBe('masuk 1 Maret 2025 dari warga');
  });

  const aimed = { region: '15.04', indicator: 'kemiskinan' } as const;
  test.each<[Correction['about'], string, string | undefined]>([
    [
      { on: 'target', ...aimed, year: 2026 },
      'Target 2026, Persentase penduduk miskin, Kabupaten Batanghari',
      `../wilayah/15.04-batanghari/indikator/kemiskinan/#${anchorOfTarget(target())}`,
    ],
    [
      { on: 'figure', ...aimed, period: { year: 1999 } },
      'Angka 1999, Persentase penduduk miskin, Kabupaten Batanghari',
      '../wilayah/15.04-batanghari/indikator/kemiskinan/',
    ],
    [{ on: 'indicator', ...aimed, indicator: 'ditarik' }, 'ditarik, Kabupaten Batanghari', undefined],
    [{ on: 'region', region: '15.04' }, 'Kabupaten Batanghari', '../wilayah/15.04-batanghari/'],
    [{ on: 'source', source: 'bps-2024' }, 'Sumber "Tabel"', '../sumber/bps-2024/'],
    [{ on: 'other', what: { id: 'Halaman tentang' } }, 'Halaman tentang', undefined],
  ])('about %j', (about, text, href) => {
    expect(shown(correction({ about })).about).toEqual({ text, ...(href !== undefined && { href }) });
  });
});

describe('the page of corrections', () => {
  const data = (corrections: readonly Correction[], change: Partial<Site> = {}) =>
    dataset({ corrections, site: site(change) });

  test('says plainly that none was recorded', () => {
    const page = presentCorrectionsPage(data([]), 'id');
    expect(page.counts).toBe('Belum ada permintaan koreksi yang tercatat.');
    expect(page.corrections).toEqual([]);
  });

  test('counts requests by what became of them, newest first', () => {
    const accepted = correction({
      id: 'diterima',
      received: '2025-05-01',
      outcome: { is: 'accepted', date: '2025-05-02', change: { id: 'Angka diganti.' }, citations: [] },
    });
    const page = presentCorrectionsPage(data([refused(), accepted, correction()]), 'id');
    expect(page.counts).toBe('3 permintaan: 1 belum diputuskan, 1 diterima, 1 ditolak.');
    expect(page.corrections.map(({ anchor }) => anchor)).toEqual([
      'koreksi-diterima',
      'koreksi-permintaan-uji',
      'koreksi-ditolak',
    ]);
    expect(
      presentRefusedCorrections(viewAt(data([refused(), accepted]), 'id', '')).map(({ anchor }) => anchor),
    ).toEqual(['koreksi-ditolak']);
  });

  test('says who receives requests, or that nobody does', () => {
    expect(presentCorrectionsPage(dataset({ site: nobody }), 'id').how).toEqual([
      'Situs contoh ini belum punya penerbit, jadi belum ada yang menerima koreksi.',
    ]);
    expect(presentCorrectionsPage(data([]), 'id').how).toEqual([
      'Penerbit, penerbit situs ini, belum menyebut alamat untuk koreksi.',
    ]);
    const [first] = presentCorrectionsPage(data([], { corrections: [MAIL] }), 'id').how;
    expect(first).toContain('"Minta koreksi"');
    const [byPost] = presentCorrectionsPage(data([], { corrections: [POST] }), 'id').how;
    expect(byPost).not.toContain('sudah terisi');
  });

  test.each(LANGUAGES)('the real content has recorded none and says so (%s)', (language) => {
    expect(presentCorrectionsPage(REAL, language).counts).toMatch(/^(?:Belum ada|No request)/);
  });
});

test('a request is linked from the indicator, from the source it rests on, and the page from the about page', () => {
  const data = dataset({ corrections: [refused(), correction({ about: { on: 'other', what: { id: 'Lain' } } })] });
  const [one] = [...data.regions.values()];
  if (one === undefined) throw new Error('no region');
  const page = presentIndicator(data, one, 'kemiskinan', 'id');
  expect(page.corrections).toEqual([
    {
      text: 'Permintaan koreksi, Angka 2024, Persentase penduduk miskin, Kabupaten Batanghari: ditolak (10 Februari 2025)',
      href: '../../../../koreksi/#koreksi-ditolak',
    },
  ]);
  expect(page.contents.map(({ id }) => id)).toContain('koreksi');
  const [bps] = [...data.sources.values()];
  const here = { ...data, corrections: [refused({ outcome: { ...refusedBy(bps ?? source()) } })] };
  expect(presentSourcePage(here, bps ?? source(), 'id').usedOn.at(-1)?.href).toBe('../../koreksi/#koreksi-ditolak');
  expect(presentAbout(data, 'id').corrections.href).toBe('../koreksi/');
});

function refusedBy(one: ReturnType<typeof source>): Extract<Correction['outcome'], { is: 'refused' }> {
  return { is: 'refused', date: '2025-02-10', reason: { id: 'Uji.' }, citations: [{ source: one }] };
}

describe('more requests than one page takes', () => {
  const corrections = Array.from({ length: 100 }, (_, index) =>
    correction({ id: `uji-${String(index)}`, received: `2025-01-${String(1 + (index % 28)).padStart(2, '0')}` }),
  );
  const data = dataset({ corrections });
  const all = [1, 2].map((number) => presentCorrectionsPage(data, 'id', number));

  test('are each on one page, to which every mention leads', () => {
    const anchors = all.map((page) => page.corrections.map(({ anchor }) => anchor));
    expect(anchors.map(({ length }) => length)).toEqual([80, 20]);
    expect(new Set(anchors.flat()).size).toBe(100);
    const [last] = all[1]?.corrections ?? [];
    expect(presentCorrection(viewAt(data, 'id', ''), newestFirst(corrections)[80] ?? correction()).href).toBe(
      `koreksi/halaman/2/#${last?.anchor ?? ''}`,
    );
  });

  test('say on the first page which of them stand on which, for links to where they once stood', () => {
    const [first, second] = all[0]?.pager?.entrances?.links ?? [];
    expect(first?.holds?.split(' ')).toHaveLength(80);
    expect(second?.holds?.split(' ')).toEqual(all[1]?.corrections.map(({ anchor }) => anchor));
    expect(all.map(({ frame }) => frame.script)).toEqual([true, false]);
  });

  test('repeat only the list, not how to ask', () => {
    expect(all[1]?.how).toEqual([]);
    expect(liveAddresses(data)).toContain('koreksi/halaman/2/');
  });
});
