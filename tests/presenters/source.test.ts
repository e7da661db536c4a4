import { describe, expect, test } from 'vitest';
import { liveAddresses } from '#addresses/live-addresses';
import { sourceSheets } from '#addresses/source-pages';
import type { Source } from '#model/source';
import { presentSourcePage } from '#presenters/source';
import { presentSourceCare } from '#presenters/source-care';
import { shippedCopies } from '#presenters/source-copies';
import { viewAt } from '#presenters/view';
import { usedSources } from '#checks/walks/used-sources';
import {
  baseline,
  budgetLine,
  cluster,
  commitment,
  copy,
  dataset,
  date,
  figure,
  plan,
  planVersion,
  prose,
  region,
  report,
  source,
  target,
} from '../checks/dataset-builder.ts';
import { LANGUAGES, REAL } from './real-content.ts';

const linesOf = (change: Partial<Source>) => {
  const one = source(change);
  return presentSourcePage(dataset({ sources: [one] }), one, 'id').about?.copies ?? { title: '', lines: [] };
};

describe('what lasts of a document', () => {
  test('an archived copy is linked with its date, and the lack of one is said', () => {
    const archive = { address: 'https://arsip.example/uji', on: date('2025-03') };
    expect(linesOf({ archive }).lines[0]).toEqual({
      name: 'Arsip web',
      value: { text: 'https://arsip.example/uji', href: 'https://arsip.example/uji' },
      detail: 'diarsipkan Maret 2025',
    });
    expect(linesOf({}).lines[0]?.value).toEqual({ text: 'Tidak ada salinan arsip yang kami catat.' });
  });

  test('a fingerprint comes with the way to check it', () => {
    const { lines, howToCheck } = linesOf({ sha256: copy.sha256 });
    expect(lines[1]).toEqual({ name: 'Sidik jari SHA-256', value: { text: copy.sha256 }, code: true });
    expect(howToCheck).toContain('certutil');
    expect(linesOf({})).not.toHaveProperty('howToCheck');
  });

  test('a copy that may be handed on is a download with its ground', () => {
    const ground = { id: 'Lisensi uji.' };
    const { lines } = linesOf({ copy, sha256: copy.sha256, redistribution: 'allowed', ground });
    expect(lines.slice(2)).toEqual([
      { name: 'Salinan berkas', value: { text: 'Unduh uji.pdf (1,3 MB)', href: 'uji.pdf' } },
      { name: 'Dasar penyebaran', value: { text: 'Lisensi uji.' } },
    ]);
  });

  test('a copy that may not is said to be kept, and is no link', () => {
    const kept = source({ copy, sha256: copy.sha256 });
    expect(linesOf(kept).lines[2]?.value).not.toHaveProperty('href');
    expect(linesOf(kept).lines[2]?.value.text).toContain('tidak disertakan');
    expect(shippedCopies(dataset({ sources: [kept], copies: [copy] }))).toEqual([]);
  });
});

test('the page names every kind of record that rests on the source', () => {
  const here = source({ id: 'uji' });
  const citation = { source: here };
  const cited = { citations: [citation] };
  const data = dataset({
    sources: [here, source()],
    reports: [
      report({
        figures: [figure({ citation })],
        targets: [target({ citation })],
        baselines: [baseline({ citation })],
        budget: [budgetLine({ citation })],
        plans: [plan({ versions: [planVersion(cited)] })],
        clusters: [cluster({ statements: [{ what: { id: 'Kata uji.' }, ...cited }] })],
        commitments: [commitment({ recordedIn: [citation] })],
        report: prose({ sources: [here] }),
      }),
    ],
  });
  const page = presentSourcePage({ ...data, pages: [prose({ id: 'tentang', sources: [here] })] }, here, 'id');
  expect(page.figures.map(({ kind }) => kind)).toEqual(['kondisi awal', 'target', 'realisasi', 'dana, APBD']);
  expect(page.usedOn.map(({ href }) => href)).toEqual([
    '../../wilayah/15.04-batanghari/',
    '../../wilayah/15.04-batanghari/rencana/rpjmd/',
    '../../wilayah/15.04-batanghari/klaster/muara-bulian/',
    '../../komitmen/wilayah/15.04-batanghari/#15.04-miskin',
    '../../tentang/',
  ]);
});

test('every source that the content rests on says where', () => {
  const used = usedSources(REAL);
  const silent = [...REAL.sources.values()].filter((one) => {
    const page = presentSourcePage(REAL, one, 'id');
    return used.has(one.id) && page.usedOn.length + page.figures.length === 0;
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

describe('how well the site is secured', () => {
  const care = (sources: readonly Source[], primary: boolean) =>
    presentSourceCare(viewAt(dataset({ sources, reports: [report({ figures: [figure({ primary })] })] }), 'id', ''));
  const archived = source({ archive: { address: 'https://arsip.example/uji', on: date('2025') } });

  test('copies not compared and sources not archived are counted', () => {
    expect(care([archived, source({ id: 'lain' })], false)).toEqual([
      '1 dari 1 angka adalah salinan tangan kedua yang belum dicocokkan dengan sumber aslinya.',
      '1 dari 2 sumber belum punya salinan arsip yang kami catat.',
    ]);
  });

  test('nothing is said where nothing is to be complained of', () => {
    expect(care([archived], true)).toEqual([]);
  });

  test.each(LANGUAGES)('the real content says both (%s)', (language) => {
    expect(presentSourceCare(viewAt(REAL, language, ''))).toHaveLength(2);
  });
});

describe('a source on which the figures of many regions rest', () => {
  const shared = source({ id: 'bersama' });
  const citation = { source: shared };
  const regions = ['11.01', '12.01', '13.01', '14.01'].map((code) =>
    report({
      region: region({ code, provinceCode: code.slice(0, 2), provinceName: `Provinsi ${code}`, name: `Uji ${code}` }),
      figures: Array.from({ length: 100 }, (_, index) => figure({ citation, period: { year: 1900 + index } })),
    }),
  );
  const data = dataset({ sources: [shared], reports: regions });
  const all = sourceSheets(data, shared).map((_, index) => presentSourcePage(data, shared, 'id', index + 1));

  test('lists each of them on one of its pages', () => {
    expect(all.map(({ figures }) => figures.length)).toEqual([300, 100]);
    expect(new Set(all.flatMap(({ figures }) => figures).map(({ indicator }) => indicator.href)).size).toBe(400);
  });

  test('says what it is on the first page, where each province leads to its own page', () => {
    expect(all.map(({ about }) => about !== undefined)).toEqual([true, false]);
    expect(all[0]?.pager?.entrances?.links.map(({ href }) => href)).toEqual([
      '#angka',
      '#angka',
      '#angka',
      'halaman/2/#angka',
    ]);
  });

  test('has addresses that are promised', () => {
    expect(liveAddresses(data)).toContain('sumber/bersama/halaman/2/');
    expect(liveAddresses(data)).not.toContain('sumber/bersama/halaman/3/');
  });
});
