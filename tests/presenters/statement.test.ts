import { describe, expect, test } from 'vitest';
import { MISSING_REASONS } from '#model/missing';
import { presentDisagreement, presentEvent, presentGap } from '#presenters/statement';
import { viewAt } from '#presenters/view';
import { cite, dataset, date } from '../checks/dataset-builder.ts';
import { LANGUAGES, REAL, realReport } from './real-content.ts';
import { presentRegion } from '#presenters/region';

const views = LANGUAGES.map((language) => viewAt(dataset(), language, ''));

describe('a gap', () => {
  test('that is not in our sources is never called unreported', () => {
    for (const view of views) {
      const { reason } = presentGap(view, { what: { id: 'Perda' }, reason: 'not-in-our-sources' });
      expect(reason).not.toMatch(/dilaporkan|reported/);
      expect(reason).toMatch(/sumber yang kami periksa|sources we checked/);
    }
  });
  test('each reason has its own words', () => {
    for (const view of views) {
      const said = MISSING_REASONS.map((reason) => presentGap(view, { what: { id: 'Perda' }, reason }).reason);
      expect(new Set(said).size).toBe(MISSING_REASONS.length);
    }
  });
  test('says what was searched and when', () => {
    const [view] = views;
    const gap = { what: { id: 'Perda' }, reason: 'not-in-our-sources' as const };
    const searched = { ...gap, search: { what: { id: 'JDIH Batanghari' }, on: '2026-11-02' } };
    expect(view && presentGap(view, searched).search?.text).toBe('Dicari pada 2 November 2026: JDIH Batanghari.');
    expect(view && presentGap(view, gap)).not.toHaveProperty('search');
  });
  test('each gap of the real content says what was searched', () => {
    const silent = [...REAL.regions.values()].flatMap((report) =>
      presentRegion(REAL, report, 'id').gaps.filter((gap) => gap.search === undefined),
    );
    expect(silent).toEqual([]);
    expect(presentRegion(REAL, realReport('15.04'), 'id').gaps.length).toBeGreaterThan(5);
  });
});

test('an event whose date is unknown says so', () => {
  const [view] = views;
  expect(view && presentEvent(view, { date: date('unknown'), what: { id: 'Rapat' }, citations: [] }).date).toBe(
    'tanggal tidak diketahui',
  );
});

test('both sides of a disagreement stand in their order, each with its source', () => {
  const [view] = views;
  const say = (id: string) => ({ what: { id }, citations: [cite({ id })] });
  const block = view && presentDisagreement(view, { about: { id: 'Tanggal' }, versions: [say('maret'), say('mei')] });
  expect(block?.versions.map((version) => [version.what.text, version.sources.length])).toEqual([
    ['maret', 1],
    ['mei', 1],
  ]);
});

test('an Indonesian text on an English page is marked as Indonesian', () => {
  const english = viewAt(dataset(), 'en', '');
  expect(presentGap(english, { what: { id: 'Perda' }, reason: 'not-measured' }).what).toEqual({
    text: 'Perda',
    lang: 'id',
  });
  expect(presentGap(english, { what: { id: 'Perda', en: 'Regulation' }, reason: 'not-measured' }).what).toEqual({
    text: 'Regulation',
  });
});
