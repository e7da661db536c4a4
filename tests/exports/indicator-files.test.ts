import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { indicatorCsv, indicatorJson } from '#exports/indicator-files';
import { INDICATOR_COLUMNS, indicatorRows } from '#exports/indicator-rows';
import { columnMeanings } from '#language/columns';
import type { Dataset, RegionReport } from '#model/dataset';
import { decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import type { Reply } from '#model/reply';
import type { Aim } from '#model/target';
import { assemble } from '#reading/assemble';
import { readContent } from '#reading/disk/read-content';
import {
  baseline,
  cite,
  dataset,
  date,
  figure,
  indicator,
  number,
  range,
  reply,
  report,
  site,
  source,
  target,
} from '../checks/dataset-builder.ts';

const of = indicator();
const d = decimal;

function rows(
  change: Partial<RegionReport>,
  data: (one: RegionReport) => Dataset = (one) => dataset({ reports: [one] }),
) {
  const content = report({ targets: [], baselines: [], figures: [], ...change });
  return indicatorRows(data(content), content, of.id);
}
const figureCells = (change: Partial<Figure>) => rows({ figures: [figure({ indicator: of, ...change })] })[0];
const targetCells = (aim: Aim) => rows({ targets: [target({ indicator: of, aim })] })[0];

describe('columns', () => {
  test.each(['id', 'en'] as const)('each has its meaning in "%s", in the same order', (language) => {
    expect(columnMeanings(language).map(({ name }) => name)).toEqual([...INDICATOR_COLUMNS]);
    expect(columnMeanings(language).filter(({ meaning }) => meaning.trim() === '')).toEqual([]);
  });
});

describe('a figure as cells', () => {
  test('carries value, precision and unit apart', () => {
    expect(figureCells({})).toMatchObject({
      kind: 'actual',
      period: '2024',
      value: '8.63',
      qualifier: 'exact',
      unit: 'persen',
      missing: '',
    });
    expect(figureCells({ content: { measure: range('8', '9') } })).toMatchObject({
      value: '8',
      upper: '9',
      qualifier: 'range',
    });
    expect(figureCells({ content: { measure: { ...range('8', '9'), kind: 'word', word: 'WTP' } } })).toMatchObject({
      value: '',
      word: 'WTP',
      qualifier: 'word',
    });
  });
  test('that is missing is an empty value with its reason and the search', () => {
    const search = { what: { id: 'laman BPS' }, on: '2025-11-02' };
    expect(figureCells({ content: { missing: 'not-in-our-sources', search } })).toMatchObject({
      value: '',
      missing: 'not-in-our-sources',
      searched: 'laman BPS',
      searched_on: '2025-11-02',
    });
  });
  test('of zero is zero, not missing', () => {
    expect(figureCells({ content: { measure: number('0') } })).toMatchObject({ value: '0', missing: '' });
  });
  test('says what is not known with the word unknown, in every column alike', () => {
    const dark = source({ publisher: 'unknown', published: date('unknown') });
    const { address: _, ...bare } = dark;
    expect(figureCells({ citation: { source: bare }, released: date('unknown') })).toMatchObject({
      publisher: 'unknown',
      published: 'unknown',
      address: 'unknown',
      released: 'unknown',
      method: 'not-stated',
    });
  });
  test('keeps a vague date vague', () => {
    const citation = { source: source({ published: date('not before 2022-07') }) };
    expect(figureCells({ citation })).toMatchObject({ published: 'not before 2022-07' });
  });
  test('names producer, copy, origin and comparison', () => {
    const citation = { source: source({ via: { publisher: 'Databoks' } }), page: '12' };
    expect(figureCells({ citation, primary: false, checked: true })).toMatchObject({
      publisher: 'BPS',
      via: 'Databoks',
      page: '12',
      origin: 'second-hand',
      checked: 'yes',
    });
  });
  test('says why it is preferred, and how exact its source calls it', () => {
    expect(figureCells({ preferred: { id: 'naskah asli' }, margin: d('0.12') })).toMatchObject({
      preferred: 'naskah asli',
      margin: '0.12',
    });
  });
});

describe('a target as cells', () => {
  test.each<[Aim, Partial<Record<'value' | 'upper' | 'word' | 'qualifier', string>>]>([
    [
      { kind: 'value', value: d('9.2') },
      { value: '9.2', qualifier: 'value' },
    ],
    [
      { kind: 'below', value: d('14') },
      { value: '14', qualifier: 'below' },
    ],
    [
      { kind: 'range', lower: d('8'), upper: d('9') },
      { value: '8', upper: '9', qualifier: 'range' },
    ],
    [
      { kind: 'coverage', count: 8, of: 14 },
      { value: '8', upper: '14', qualifier: 'coverage' },
    ],
    [
      { kind: 'ordinal', word: 'WTP' },
      { value: '', word: 'WTP', qualifier: 'ordinal' },
    ],
    [{ kind: 'zero-level' }, { value: '', qualifier: 'zero-level' }],
    [{ kind: 'zero-change' }, { value: '', qualifier: 'zero-change' }],
    [{ kind: 'no-number' }, { value: '', qualifier: 'no-number' }],
  ])('%j', (aim, cells) => {
    expect(targetCells(aim)).toMatchObject({
      kind: 'target',
      period: '2026',
      plan: 'rpjmd',
      version: 'perda',
      ...cells,
    });
  });
  test('without deadline has the period "none"', () => {
    const { year: _, ...open } = target({ indicator: of });
    expect(rows({ targets: [open] })[0]?.period).toBe('none');
  });
});

test('each row has the anchor of its place on the page, and its address where the site has one', () => {
  const figures = [figure({ indicator: of })];
  const { address: _, ...nowhere } = site();
  const [row] = rows({ figures }, (one) => dataset({ site: nowhere, reports: [one] }));
  expect(row).toMatchObject({ anchor: '2024-realisasi-bps-2024', link: '' });
  expect(rows({ figures })[0]?.link).toBe(
    `https://example.org/wilayah/15.04-batanghari/indikator/kemiskinan/#2024-realisasi-bps-2024--${row?.figure_version ?? ''}`,
  );
  expect(row?.figure_version).toMatch(/^[0-9a-f]{8}$/);
});

test('baselines come first, then targets, then figures; other indicators stay out', () => {
  const all = rows({
    baselines: [baseline({ indicator: of })],
    targets: [target({ indicator: of })],
    figures: [figure({ indicator: indicator({ id: 'lain' }) }), figure({ indicator: of })],
  });
  expect(all.map((row) => row.kind)).toEqual(['baseline', 'target', 'actual']);
});

describe('a reply as a row', () => {
  const about = { on: 'figure', indicator: 'kemiskinan', period: { year: 2024 } } as const;
  const answers = (change: Partial<Reply>) =>
    rows({ figures: [figure({ indicator: of })], replies: [reply({ about, ...change })] }).filter(
      ({ kind }) => kind === 'reply',
    );

  test('says who answers what, when and in which document, and stands after the figures', () => {
    const all = rows({ figures: [figure({ indicator: of })], replies: [reply({ about })] });
    expect(all.at(-1)).toMatchObject({
      kind: 'reply',
      period: '2024',
      answers: 'figure',
      answered_by: 'dinas-sosial',
      answered_on: '2025-06-01',
      answer: 'Data sedang diperbarui.',
      source: 'bps-2024',
      value: '',
    });
  });
  test('holds factors and follow-up under their names', () => {
    const [row] = answers({ hinderingFactors: { id: 'Banjir.' }, followUp: { id: 'Didata ulang.' } });
    expect(row?.answer).toBe('Data sedang diperbarui. Faktor penghambat: Banjir. Tindak lanjut: Didata ulang.');
  });
  test('names a document once, with all its pages', () => {
    const one = source({ id: 'surat' });
    const document = [
      { source: one, page: '1' },
      { source: one, page: '3' },
    ];
    expect(answers({ document }).map((row) => [row.source, row.page])).toEqual([['surat', '1; 3']]);
  });
  test('loses no document', () => {
    const document = [cite({ id: 'surat' }), cite({ id: 'lampiran' })];
    expect(answers({ document }).map(({ source: id }) => id)).toEqual(['surat', 'lampiran']);
  });
  test('on another indicator or on a recommendation is no row here', () => {
    expect(answers({ about: { ...about, indicator: 'lain' } })).toEqual([]);
    expect(answers({ about: { on: 'recommendation', recommendation: 'perbaiki-data' } })).toEqual([]);
  });
});

test('while nobody publishes the site each row says that it is an example; then none does', () => {
  const { publisher: _, ...nobody } = site();
  const figures = [figure({ indicator: of }), figure({ indicator: of, period: { year: 2025 } })];
  const notices = rows({ figures }, (one) => dataset({ site: nobody, reports: [one] })).map((row) => row.site_notice);
  expect(notices).toHaveLength(2);
  expect(notices.filter((notice) => !notice.includes('Situs contoh'))).toEqual([]);
  expect(rows({ figures }).map((row) => row.site_notice)).toEqual(['', '']);
});

describe('the files of the real content', () => {
  const content = readContent(join(import.meta.dirname, '../../content'));
  const real = assemble(content.entries, content.broken).dataset;
  const shape = z.array(z.record(z.string(), z.string()));
  const cell = z.union([z.string(), z.number(), z.boolean()]);
  const asText = (row: Readonly<Record<string, z.infer<typeof cell>>>) =>
    Object.fromEntries(
      INDICATOR_COLUMNS.map((name) => {
        const said = row[name] ?? '';
        return [name, typeof said === 'boolean' ? (said ? 'yes' : 'no') : String(said)];
      }),
    );

  test('CSV and JSON hold the same rows, each with its source', () => {
    let count = 0;
    for (const one of real.regions.values()) {
      for (const id of new Set(one.figures.map((row) => row.indicator.id))) {
        const csv = shape.parse(parse(indicatorCsv(real, one, id), { columns: true }));
        const json = z.array(z.record(z.string(), cell)).parse(JSON.parse(indicatorJson(real, one, id)));
        expect(csv.map((row) => Object.keys(row))).toEqual(csv.map(() => [...INDICATOR_COLUMNS]));
        expect(json.map((row) => asText(row))).toEqual(csv);
        expect(csv.filter((row) => row.source === '' || row.publisher === '')).toEqual([]);
        count += csv.length;
      }
    }
    expect(count).toBeGreaterThan(400);
  });
});
