import { describe, expect, test } from 'vitest';
import { anchorOfFigure, anchorOfTarget } from '#model/identity';
import type { Source } from '#model/source';
import { presentCite } from '#presenters/cite';
import { viewAt } from '#presenters/view';
import { cite, dataset, date, figure, indicator, region, site, source, target } from '../checks/dataset-builder.ts';
import { REAL, realReport } from './real-content.ts';

const SITE = { ...site(), address: 'https://contoh.example/tilik' };
const view = viewAt(dataset({ site: SITE }), 'id', '');
const texts = (block: ReturnType<typeof presentCite>) =>
  block === undefined ? [] : [block.sentence, block.inText, block.full].map(({ text }) => text);

describe('the panel of Batanghari 2024', () => {
  const report = realReport('15.04');
  const row = report.figures.find(
    (one) => one.indicator.id === 'persentase-penduduk-miskin' && one.period.year === 2024 && 'measure' in one.content,
  );
  test.each([
    [
      'id',
      /^Persentase penduduk miskin \(P0\), Kabupaten Batanghari, 2024: 8,63 persen, menurut Badan Pusat Statistik \(BPS\), sebagaimana dikutip /,
    ],
    ['en', /, Kabupaten Batanghari, 2024: 8\.63 percent, according to Badan Pusat Statistik \(BPS\), as quoted by /],
  ] as const)('names number, unit, time and producer (%s)', (language, pattern) => {
    if (row === undefined) throw new Error('no figure for 2024');
    const block = presentCite(viewAt(REAL, language, ''), report.region, row, anchorOfFigure(row));
    expect(texts(block)[0]).toMatch(pattern);
    expect(texts(block)[2]).toMatch(/^Badan Pusat Statistik \(BPS\), /);
    expect(block?.share).toBeUndefined();
  });
});

test('a site with an address has it in the reference and in the message', () => {
  const row = figure();
  const block = presentCite(view, region(), row, anchorOfFigure(row));
  const address = `#${anchorOfFigure(row)}`;
  expect(texts(block)[2]).toMatch(/ https:\/\/contoh\.example\/tilik\/wilayah\/.*#\d{4}-realisasi-/);
  const { searchParams, origin } = new URL(block?.share?.href ?? '');
  expect(origin).toBe('https://wa.me');
  expect(searchParams.get('text')).toBe(
    `${texts(block)[0] ?? ''} ${/https:\S+$/.exec(texts(block)[2] ?? '')?.[0] ?? ''}`,
  );
  expect(searchParams.get('text')).toContain(address);
});

describe('a source that is not fully known', () => {
  const cited = (change: Partial<Source>) =>
    texts(presentCite(view, region(), figure({ citation: cite(change) }), 'a'));

  test.each([
    ['2024-07-15', '(15 Juli 2024)', 'BPS, 2024'],
    ['2024-07', '(Juli 2024)', 'BPS, 2024'],
    ['2024', '(2024)', 'BPS, 2024'],
    ['not before 2022-07-01', '(tidak sebelum 1 Juli 2022)', 'BPS, tidak sebelum 1 Juli 2022'],
    ['unknown', '(tanggal tidak diketahui)', 'BPS, t.t.'],
  ])('published %s is said as exactly as it is known', (published, long, short) => {
    const [sentence, inText, full] = cited({ published: date(published) });
    expect(sentence).toContain(`menurut BPS ${long}.`);
    expect(inText).toBe(`(${short})`);
    expect(full).toMatch(/^BPS \(/);
    expect(full).toContain(`BPS ${long}. Tabel.`);
  });

  test('without an address its reference goes on without one', () => {
    const { address: _, ...hidden } = source();
    const row = figure({ citation: { source: hidden } });
    const [, , full] = texts(presentCite(view, region(), row, 'a'));
    expect(full).toMatch(/^BPS \(2024\)\. Tabel\. Persentase penduduk miskin/);
    expect(full?.match(/https?:/g)).toHaveLength(1);
  });

  test('without a publisher it says so, and still names through whom it came', () => {
    const [sentence, inText] = cited({
      publisher: 'unknown',
      published: date('unknown'),
      via: { publisher: 'Penyalin' },
    });
    expect(sentence).toContain('menurut penerbit tidak diketahui, sebagaimana dikutip Penyalin');
    expect(inText).toBe('(penerbit tidak diketahui, t.t., sebagaimana dikutip Penyalin)');
  });
});

test('a quotation keeps what a reader must know: provisional, doubted, part of the region', () => {
  const row = figure({ status: 'provisional', doubt: { id: 'Angkanya tertukar.' }, area: '15.04.03' });
  const [sentence] = texts(presentCite(view, region(), row, 'a'));
  expect(sentence).toContain('(sementara, perlu dicek)');
  expect(sentence).toContain('hanya untuk wilayah 15.04.03');
});

test('a target says its year, or that it has none', () => {
  const { year: _, ...open } = target();
  expect(texts(presentCite(view, region(), target({ year: 2026 }), 'a'))[0]).toMatch(/, target 2026: /);
  expect(texts(presentCite(view, region(), open, anchorOfTarget(open)))[0]).toContain(', target tanpa tenggat: ');
});

test('a target whose year the source leaves unclear is not called one without a deadline', () => {
  const { year: _, ...open } = target();
  const [sentence] = texts(presentCite(view, region(), { ...open, yearUnclear: true }, 'a'));
  expect(sentence).toContain(', target tahun tidak jelas: ');
});

test('a replaced target says so', () => {
  expect(texts(presentCite(view, region(), target({ year: 2026 }), 'a', true))[0]).toContain('(target semula)');
});

test('what has no value cannot be quoted', () => {
  const row = figure({ content: { missing: 'not-reported' }, indicator: indicator() });
  expect(presentCite(view, region(), row, 'a')).toBeUndefined();
});
