import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { apiFiles } from '#exports/api/files';
import { apiSchema } from '#exports/api/json-schemas';
import { FILE_NAMES, type ApiFile } from '#exports/api/shapes/files';
import type { Dataset } from '#model/dataset';
import { decimal } from '#model/decimal';
import { isJudged, metOf } from '#model/scoring/score';
import { verdictsOfRegion } from '#model/verdicts';
import { assemble } from '#reading/assemble';
import { readContent } from '#reading/disk/read-content';
import {
  baseline,
  cite,
  commitment,
  dataset,
  datasetWith,
  figure,
  indicator,
  network,
  number,
  range,
  region,
  reply,
  report,
  site,
  source,
  target,
} from '../../checks/dataset-builder.ts';
import { REAL, realReport } from '../../presenters/real-content.ts';
import { validator } from './validator.ts';
import { indexFile, indicatorFile, kindOf, regionFile, textsOf } from './api-files.ts';

const of = indicator();
const bare = site();
const { address: _address, publisher: _publisher, ...nameless } = bare;
const EMPTY = dataset({ site: nameless, sources: [], indicators: [], reports: [], networks: [] });
const good = readContent(join(import.meta.dirname, '../../fixtures/good'));
const GOOD = assemble(good.entries, good.broken).dataset;
const MIXED = dataset({
  reports: [
    report({
      commitments: [commitment()],
      replies: [reply(), reply({ id: 'dua', about: { on: 'figure', indicator: of.id, period: { year: 2024 } } })],
      figures: [
        figure({ indicator: of, content: { missing: 'withheld' } }),
        figure({ indicator: of, period: { year: 2023 }, content: { measure: range('8', '9') } }),
        figure({ indicator: of, period: { year: 2022 }, content: { measure: { kind: 'word', word: 'WTP' } } }),
        figure({ indicator: of, area: '15.04.03', period: { year: 2024, part: { kind: 'quarter', number: 2 } } }),
      ],
    }),
    report({ region: region({ code: '15', slug: 'jambi', kind: 'provinsi' }), targets: [], figures: [] }),
  ],
  networks: [
    network({ coverageTarget: { count: 1, of: 1 }, stageNames: [{ id: 'dibentuk', name: { id: 'Dibentuk' } }] }),
  ],
});

const ajv = validator();
const closed = new Map<ApiFile, ValidateFunction>(
  FILE_NAMES.map((file) => [file, ajv.compile(apiSchema(file, 'closed'))]),
);

function faults(data: Dataset): readonly string[] {
  return [...textsOf(data)].flatMap(([path, text]) => {
    const validate = closed.get(kindOf(path));
    if (validate?.(JSON.parse(text)) === true) return [];
    return [`${path}: ${ajv.errorsText(validate?.errors)}`];
  });
}

describe('every file', () => {
  const datasets = { 'this content': REAL, 'good content': GOOD, 'empty content': EMPTY, 'all kinds of values': MIXED };

  test.each(Object.entries(datasets))('of %s has the shape that is described, and nothing more', (_name, data) => {
    expect(faults(data)).toEqual([]);
  });

  test.each(Object.entries(datasets))('of %s ends with a line, and is the same when made again', (_name, data) => {
    const texts = textsOf(data);
    expect([...texts].filter(([, text]) => !/^[^\n\r]+\n$/.test(text))).toEqual([]);
    expect([...textsOf(data)]).toEqual([...texts]);
  });

  test('is made once, with an address of its own', () => {
    const paths = apiFiles(REAL).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.includes('{'))).toEqual([]);
  });

  test('has its keys in order', () => {
    const unordered = [...textsOf(REAL)].filter(([, text]) => {
      const orders: (readonly string[])[] = [];
      JSON.parse(text, (_key, value: unknown) => {
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) orders.push(Object.keys(value));
        return value;
      });
      return orders.some((keys) => keys.join('\n') !== keys.toSorted((a, b) => (a < b ? -1 : 1)).join('\n'));
    });
    expect(unordered.map(([path]) => path)).toEqual([]);
  });
});

describe('an empty content folder', () => {
  test('gives lists without entries, and an index that says there is nothing yet', () => {
    expect([...textsOf(EMPTY).keys()].some((path) => /(?:regions|indicators)\//.test(path))).toBe(false);
    expect(indexFile(EMPTY).counts).toEqual({
      commitments: 0,
      figures: 0,
      indicators: 0,
      networks: 0,
      regions: 0,
      sources: 0,
      targets: 0,
    });
  });
});

describe('whose it is', () => {
  test('a site that nobody stands behind says in every file that it is an example', () => {
    const marks = [...textsOf(EMPTY).values()].map((text) => (JSON.parse(text) as { example: boolean }).example);
    expect(marks.every((mark) => mark)).toBe(true);
    expect(indexFile(EMPTY).publisher).toBeNull();
    expect(indexFile(EMPTY).notice?.id).toContain('Situs contoh');
  });
  test('a published site names its publisher, edition and licence', () => {
    expect(indexFile(dataset())).toMatchObject({
      publisher: { name: 'Penerbit', kind: 'ngo', contact: null },
      notice: null,
      example: false,
      edition: '2025-12-31',
      licence: 'CC BY 4.0',
      state: 'current',
    });
  });
});

describe('addresses', () => {
  const [first] = regionFile(dataset()).figures;

  test('lead from the file that holds them to the permanent anchor', () => {
    expect(first?.page).toBe('../../../wilayah/15.04-batanghari/indikator/kemiskinan/#2024-realisasi-bps-2024');
    expect(first).toMatchObject({ anchor: '2024-realisasi-bps-2024', id: '15.04/kemiskinan/2024-realisasi-bps-2024' });
  });
  test('are given in full as well where the site has an address, also under a sub-path', () => {
    expect(first?.url).toBe(
      'https://example.org/wilayah/15.04-batanghari/indikator/kemiskinan/#2024-realisasi-bps-2024',
    );
    const below = dataset({ site: site({ address: 'https://example.org/tilik' }) });
    expect(regionFile(below).figures[0]?.url).toMatch(/^https:\/\/example\.org\/tilik\/wilayah\//);
    expect(indexFile(below).site).toBe('https://example.org/tilik');
  });
  test('are never made up for a site without one', () => {
    const without = dataset({ site: nameless });
    expect([...textsOf(without).values()].filter((text) => !text.includes('"site":null'))).toEqual([]);
    expect(regionFile(without).figures.map(({ url }) => url)).toEqual([null]);
  });
});

describe('a figure', () => {
  const figuresOf = (...figures: readonly ReturnType<typeof figure>[]) => regionFile(datasetWith({ figures })).figures;

  test('that is missing has no value and a reason in words, with what was searched', () => {
    const search = { what: { id: 'laman BPS' }, on: '2025-11-02' };
    expect(figuresOf(figure({ content: { missing: 'not-in-our-sources', search } }))[0]).toMatchObject({
      value: null,
      missing: {
        reason: 'not-in-our-sources',
        words: { id: 'tidak ada dalam sumber yang kami periksa', en: 'not in the sources we checked' },
        searched: { id: 'laman BPS', en: null },
        searched_on: '2025-11-02',
      },
    });
    expect(figuresOf(figure({ content: { missing: 'withheld' } }))[0]).toMatchObject({
      value: null,
      missing: { reason: 'withheld', searched: null },
    });
  });
  test('of zero is zero, and nothing is missing', () => {
    expect(figuresOf(figure({ content: { measure: number('0') } }))[0]).toMatchObject({ value: 0, missing: null });
  });
  test('always has either a value or a reason', () => {
    const all = [REAL, GOOD, MIXED].flatMap((data) =>
      [...data.regions.keys()].flatMap((code) => regionFile(data, code).figures),
    );
    expect(all.length).toBeGreaterThan(400);
    const odd = all.filter(({ value, word, missing }) => (value === null && word === null) === (missing === null));
    expect(odd).toEqual([]);
  });
  test('keeps the digits of its source', () => {
    const values = ['9.65', '-0.45', '4340000000000', '0.1'];
    const text = textsOf(
      datasetWith({
        figures: values.map((value, index) =>
          figure({ period: { year: 2020 + index }, content: { measure: number(value) } }),
        ),
      }),
    ).get('api/v1/regions/15.04.json');
    for (const value of values) expect(text).toContain(`"value":${value},`);
  });
  test('stands beside those of other sources, and the chosen one is marked with the reason', () => {
    const news = { id: 'berita', kind: 'news' } as const;
    const both = figuresOf(
      figure({ indicator: of, content: { measure: number('8.7') }, citation: cite(news) }),
      figure({ indicator: of, content: { measure: number('8.63') } }),
    );
    expect(both.map(({ value, chosen, chosen_because }) => ({ value, chosen, chosen_because }))).toEqual([
      { value: 8.7, chosen: false, chosen_because: null },
      { value: 8.63, chosen: true, chosen_because: 'statistics' },
    ]);
    const preferred = figuresOf(
      figure({
        indicator: of,
        content: { measure: number('8.7') },
        citation: cite(news),
        preferred: { id: 'Lebih baru.' },
      }),
      figure({ indicator: of, content: { measure: number('8.63') } }),
    );
    expect(preferred[0]).toMatchObject({ chosen: true, chosen_because: 'preferred', preferred: { id: 'Lebih baru.' } });
  });
  test('that stands alone for its time was chosen before nobody', () => {
    expect(figuresOf(figure())[0]).toMatchObject({ chosen: true, chosen_because: null });
  });
  test('of a kecamatan stands for no time of the region', () => {
    expect(figuresOf(figure({ area: '15.04.03' }))[0]).toMatchObject({ area: '15.04.03', chosen: null });
  });
  test('names a source that is in the same file', () => {
    const unnamed = [...REAL.regions.keys()].flatMap((code) => {
      const file = regionFile(REAL, code);
      const known = new Set(file.sources.map(({ id }) => id));
      return [...file.figures, ...file.targets, ...file.baselines].filter((row) => !known.has(row.source));
    });
    expect(unnamed).toEqual([]);
  });
});

describe('a title', () => {
  test('with a closing script tag, quotes and letters beyond ASCII is read back as it was', () => {
    const title = '</script><script>alert("ĝ")</script> “Ōkami” \u2028 😀';
    const one = source({ title });
    const data = dataset({ sources: [one], reports: [report({ figures: [figure({ citation: { source: one } })] })] });
    expect(regionFile(data).sources[0]?.title).toBe(title);
    expect([...textsOf(data).values()].filter((text) => text.includes('<'))).toEqual([]);
  });
});

describe('verdicts', () => {
  test('say what the model says: strictly met, percentage, band, progress', () => {
    const bands = [{ from: decimal('91'), name: { id: 'Sangat tinggi', en: 'Very high' } }];
    const data = dataset({
      site: site({ bands, releaseDate: '2027-12-31' }),
      reports: [
        report({
          baselines: [baseline({ indicator: of })],
          targets: [target({ indicator: of })],
          figures: [figure({ indicator: of, period: { year: 2026 }, content: { measure: number('9.1') } })],
        }),
      ],
    });
    expect(regionFile(data).verdicts).toHaveLength(1);
    expect(regionFile(data).verdicts[0]).toMatchObject({
      target: '15.04/kemiskinan/2026-target-rpjmd-perda-bps-2024',
      met: true,
      status: 'met',
      reader_status: 'met',
      achievement: 101.09,
      band: { id: 'Sangat tinggi', en: 'Very high' },
      progress: 122.22,
      rule: 'lower',
      judged_year: 2026,
      actuals: ['15.04/kemiskinan/2026-realisasi-bps-2024'],
      why: null,
    });
  });
  test('of this content are all there, each as it was decided', () => {
    for (const [code] of REAL.regions) {
      const decided = verdictsOfRegion(realReport(code), REAL.site).flatMap(({ verdicts }) => verdicts);
      expect(regionFile(REAL, code).verdicts.map(({ met, judged_year }) => ({ met, judged_year }))).toEqual(
        decided.map(({ score }) => ({ met: metOf(score) ?? null, judged_year: isJudged(score) ? score.year : null })),
      );
    }
  });
  test('are held against targets of the same file', () => {
    const lost = [...REAL.regions.keys()].flatMap((code) => {
      const { verdicts, targets } = regionFile(REAL, code);
      return verdicts.filter((verdict) => !targets.some(({ id }) => id === verdict.target));
    });
    expect(lost).toEqual([]);
  });
  test('of an indicator without targets are none, and its figures are there all the same', () => {
    const file = regionFile(datasetWith({ targets: [], baselines: [] }));
    expect(file).toMatchObject({ targets: [], verdicts: [], baselines: [] });
    expect(file.indicators).toMatchObject([{ id: 'kemiskinan', targets: 0, figures: 1 }]);
  });
  test('against a target without a deadline or of an unclear year have no year', () => {
    const { year: _year, ...yearless } = target({ indicator: of });
    const targets = regionFile(datasetWith({ targets: [yearless, { ...yearless, yearUnclear: true }] })).targets;
    expect(targets.map(({ year, year_unclear }) => ({ year, year_unclear }))).toEqual([
      { year: null, year_unclear: false },
      { year: null, year_unclear: true },
    ]);
  });
});

describe('one indicator across regions', () => {
  const two = (change: Parameters<typeof figure>[0]) =>
    dataset({
      indicators: [of],
      reports: [
        report({ figures: [figure({ indicator: of })], targets: [], baselines: [] }),
        report({
          region: region({ code: '15.05', slug: 'muaro-jambi', name: 'Kabupaten Muaro Jambi' }),
          figures: [figure({ indicator: of, ...change })],
          targets: [],
          baselines: [],
        }),
      ],
    });

  test('gives the values that may stand side by side, on one year and method', () => {
    const file = indicatorFile(two({ content: { measure: number('4.1') } }));
    expect(file.comparison).toMatchObject({ year: 2024, method: null, page: '../../../bandingkan/kemiskinan/' });
    expect(file.regions.map(({ region: code, compared }) => [code, compared?.value])).toEqual([
      ['15.04', 8.63],
      ['15.05', 4.1],
    ]);
  });
  test('says why a region is left out, with the latest value it has', () => {
    const file = indicatorFile({
      ...two({ content: { measure: { kind: 'number', value: decimal('4'), precision: 'approximate' } } }),
    });
    const other = file.regions.find(({ region: code }) => code === '15.05');
    expect(file.comparison === null || other?.left_out_because !== null).toBe(true);
    expect(other).toMatchObject({ compared: null, latest: { value: 4, precision: 'approximate' } });
  });
  test('that no region has is there without regions', () => {
    const unused = indicator({ id: 'lain' });
    expect(indicatorFile(dataset({ indicators: [of, unused] }), 'lain')).toMatchObject({
      regions: [],
      comparison: null,
    });
  });
});
