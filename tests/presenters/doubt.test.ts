import { addressBook } from '#addresses/address-book';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { runChecks } from '#checks/all-checks';
import { indicatorJson } from '#exports/indicator-files';
import type { Dataset } from '#model/dataset';
import { decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import type { Language, Text } from '#model/language';
import type { Target } from '#model/target';
import { presentCommitments } from '#presenters/commitments';
import { presentHome } from '#presenters/home';
import { presentIndicator } from '#presenters/indicator';
import { presentIndicatorList } from '#presenters/list-page';
import { presentPlan } from '#presenters/plan';
import { presentRegionIndex } from '#presenters/region-index';
import { presentRegion } from '#presenters/region';
import { presentSilences } from '#presenters/silences';
import { presentSourcePage } from '#presenters/source';
import { loadAreas } from '#reading/disk/areas';
import * as build from '../checks/dataset-builder.ts';
import { LANGUAGES } from './real-content.ts';

const SUSPICIONS = [
  'actual-equals-targets',
  'actual-far-above-target',
  'implausible-jump',
  'last-step-unusual',
  'target-easier-than-baseline',
];
const lkpj = build.cite({ id: 'lkpj-2024', kind: 'government', title: 'LKPJ 2024' });
const rate = build.indicator({ id: 'uji', direction: 'higher', shareOfPeople: false });
const ids = ['uji', 'a', 'b', 'c', 'd'];

interface Doubts {
  readonly figure?: Text;
  readonly target?: Text;
  readonly baseline?: Text;
}

/** A region in which a machine suspects everything it can; an editor doubts what is given. */
function suspicious(doubts: Doubts = {}): Dataset {
  const planned = (year: number, value: string, of = rate, line = year - 2015): Target =>
    build.target({
      indicator: of,
      year,
      aim: { kind: 'value', value: decimal(value) },
      place: build.at(build.TARGETS, line),
    });
  const actual = (year: number, value: string, of = rate, line = year - 2000): Figure =>
    build.figure({
      indicator: of,
      period: { year },
      content: { measure: build.number(value) },
      citation: lkpj,
      place: build.at(build.FIGURES, line),
    });
  const copied = ids
    .slice(1)
    .map((id) => build.indicator({ id, name: { id: `Indikator ${id}` }, direction: 'higher' }));
  const start = build.baseline({ indicator: rate, measure: build.number('6') });
  const ofTarget = doubts.target === undefined ? {} : { doubt: doubts.target };
  const ofFigure = doubts.figure === undefined ? {} : { doubt: doubts.figure };
  const report = build.report({
    baselines: [doubts.baseline === undefined ? start : { ...start, doubt: doubts.baseline }],
    targets: [
      planned(2021, '5.1'),
      planned(2022, '5.2'),
      planned(2023, '5.3'),
      planned(2024, '5.4'),
      { ...planned(2025, '5.9'), ...ofTarget },
      ...copied.map((of, index) => planned(2024, String(41 + index), of, 20 + index)),
    ],
    figures: [
      actual(2022, '5.2'),
      actual(2023, '60.5'),
      { ...actual(2025, '5.3'), ...ofFigure },
      ...copied.map((of, index) => actual(2024, String(41 + index), of, 40 + index)),
    ],
  });
  return build.dataset({
    site: build.site({ releaseDate: '2026-11-23' }),
    sources: [build.source(), lkpj.source],
    indicators: [rate, ...copied],
    reports: [report],
  });
}

/** Every page about the region, as text. */
function pagesOf(dataset: Dataset, language: Language): Readonly<Record<string, string>> {
  const report = dataset.regions.get('15.04');
  const [plan] = report?.plans ?? [];
  if (report === undefined || plan === undefined) throw new RangeError('no region');
  const pages = {
    home: presentHome(dataset, language),
    regions: presentRegionIndex(dataset, language),
    region: presentRegion(dataset, report, language),
    indicators: presentIndicatorList(dataset, report, language),
    plan: presentPlan(dataset, report, plan, language),
    silences: presentSilences(dataset, language),
    commitments: presentCommitments(dataset, language),
    source: presentSourcePage(dataset, lkpj.source, language),
    ...Object.fromEntries(ids.map((id) => [id, presentIndicator(dataset, report, id, language)])),
  };
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, JSON.stringify(page)]));
}

const MARK = /perlu dicek|to be checked/i;
const marked = (dataset: Dataset, language: Language): string[] =>
  Object.entries(pagesOf(dataset, language)).flatMap(([name, text]) => (MARK.test(text) ? [name] : []));

describe('what only a machine suspects', () => {
  const dataset = suspicious();

  test('is told to the editor', () => {
    const codes = new Set(runChecks(dataset, { areas: loadAreas(), addresses: addressBook }).map(({ code }) => code));
    expect(SUSPICIONS.filter((code) => !codes.has(code))).toEqual([]);
  });
  test.each(LANGUAGES)('reaches no page in %s', (language) => {
    expect(marked(dataset, language)).toEqual([]);
    const text = Object.values(pagesOf(dataset, language)).join('\n');
    expect(SUSPICIONS.filter((code) => text.includes(code))).toEqual([]);
  });
  test('reaches no data file', () => {
    const report = dataset.regions.get('15.04');
    const files = ids.map((id) => (report === undefined ? '' : indicatorJson(dataset, report, id)));
    expect(files.filter((file) => !file.includes('"indicator":') || file.includes('"doubt":'))).toEqual([]);
  });
});

describe('a doubt that an editor confirmed', () => {
  const note = { id: 'Sumber lain memuat angka sepersepuluhnya.', en: 'Another source has a tenth of it.' };

  test.each(LANGUAGES)('about a figure is on its own page, the region’s, and its source’s, in %s', (language) => {
    const found = marked(suspicious({ figure: note }), language);
    expect(found).toEqual(expect.arrayContaining(['region', 'indicators', 'source', 'uji']));
    expect(found).not.toContain('a');
  });
  test('about a target is on the plan’s page too', () => {
    expect(marked(suspicious({ target: note }), 'id')).toEqual(
      expect.arrayContaining(['region', 'plan', 'uji', 'indicators']),
    );
  });
  test('stands with the editor’s words beside the row, in the verdict and on the region’s row', () => {
    const dataset = suspicious({ figure: note, target: note, baseline: note });
    const report = dataset.regions.get('15.04');
    const page = report && presentIndicator(dataset, report, 'uji', 'en');
    expect(page?.figures.filter(({ doubt }) => doubt !== undefined)).toMatchObject([
      { period: '2025', doubt: { word: 'to be checked', note: { text: note.en } } },
    ]);
    expect(page?.targets.filter(({ doubt }) => doubt !== undefined).map(({ kind }) => kind)).toEqual([
      'baseline',
      'target',
    ]);
    expect(page?.verdicts.at(-1)?.doubts.map(({ word }) => word)).toEqual([
      'figure to be checked',
      'target to be checked',
      'baseline to be checked',
    ]);
    const row = report && presentRegion(dataset, report, 'en').indicators.find(({ href }) => href.includes('uji'));
    expect(row?.doubts.length).toBeGreaterThan(0);
    expect(row?.doubts[0]?.note).toEqual({ text: note.en });
  });
  test('in Indonesian only is marked as Indonesian on an English page', () => {
    const dataset = suspicious({ figure: { id: 'Mungkin salah ketik.' } });
    const report = dataset.regions.get('15.04');
    const page = report && presentIndicator(dataset, report, 'uji', 'en');
    expect(page?.figures.at(-1)?.doubt?.note).toEqual({ text: 'Mungkin salah ketik.', lang: 'id' });
  });
  test('is a column of the data files', () => {
    const dataset = suspicious({ figure: note });
    const report = dataset.regions.get('15.04');
    const rows = z
      .array(z.looseObject({ period: z.string(), doubt: z.string().optional() }))
      .parse(JSON.parse(report === undefined ? '[]' : indicatorJson(dataset, report, 'uji')));
    expect(rows.filter((row) => row.doubt !== undefined).map((row) => [row.period, row.doubt])).toEqual([
      ['2025', note.id],
    ]);
  });
});
