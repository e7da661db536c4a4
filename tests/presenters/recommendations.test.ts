import { describe, expect, test } from 'vitest';
import type { RegionReport } from '#model/dataset';
import type { FollowUpStep, Recommendation } from '#model/recommendation';
import { presentRecommendationsPage } from '#presenters/recommendations';
import { presentRegion } from '#presenters/region';
import { presentSourcePage } from '#presenters/source';
import { assemble } from '#reading/assemble';
import { readContent } from '#reading/disk/read-content';
import {
  cite,
  dataset,
  date,
  figure,
  indicator,
  recommendation,
  region,
  reply,
  report,
  source,
} from '../checks/dataset-builder.ts';
import { GOOD } from '../reading/folder.ts';
import { LANGUAGES } from './real-content.ts';

const of = indicator();
const agencies = [{ id: 'dinsos', name: 'Dinas Sosial' }];
const step = (day: string, status: FollowUpStep['status']): FollowUpStep => ({
  date: date(day),
  what: { id: `Langkah ${day}` },
  status,
  evidence: [cite()],
});

function page(recommendations: readonly Recommendation[], change: Partial<RegionReport> = {}) {
  const one = report({
    region: region({ agencies }),
    figures: [figure({ indicator: of })],
    recommendations,
    ...change,
  });
  const data = dataset({ indicators: [of, indicator({ id: 'lain' })], reports: [one] });
  return { one, data, years: presentRecommendationsPage(data, one, 'id').years };
}

function first(recommendations: readonly Recommendation[], change: Partial<RegionReport> = {}) {
  return page(recommendations, change).years[0]?.recommendations[0];
}

describe('recommendations of the DPRD', () => {
  test('stand by the year of the LKPJ, newest first, in the order of their numbers', () => {
    const { years } = page([
      recommendation({ id: 'a', lkpjYear: 2023 }),
      recommendation({ id: 'b', number: '10' }),
      recommendation({ id: 'c', number: '2.1' }),
      recommendation({ id: 'd' }),
      recommendation({ id: 'e', number: '2' }),
    ]);
    expect(years.map(({ id, recommendations }) => [id, recommendations.map(({ anchor }) => anchor)])).toEqual([
      ['lkpj-2024', ['rekomendasi-e', 'rekomendasi-c', 'rekomendasi-b', 'rekomendasi-d']],
      ['lkpj-2023', ['rekomendasi-a']],
    ]);
  });
  test('are counted by how far they have come', () => {
    const { years } = page([
      recommendation({ id: 'a' }),
      recommendation({ id: 'b', steps: [step('2025-06', 'in-progress')] }),
      recommendation({ id: 'c', steps: [step('2025-06', 'done')] }),
      recommendation({ id: 'd' }),
    ]);
    expect(years[0]?.counts).toBe('4 rekomendasi: 1 selesai, 1 berjalan, 2 belum kami ketahui tindak lanjutnya.');
  });
});

describe('a recommendation', () => {
  test('without a step says that no follow-up is known to us, and not that there was none', () => {
    expect(first([recommendation()])?.status).toEqual({
      status: 'unknown',
      word: 'belum ada tindak lanjut yang kami ketahui',
    });
  });
  test('stands where its last step by date left it', () => {
    const steps = [step('2025-09', 'done'), step('2025-06', 'in-progress')];
    const shown = first([recommendation({ steps })]);
    expect(shown?.status.status).toBe('done');
    expect(shown?.steps.map(({ date: day, status }) => [day, status])).toEqual([
      ['Juni 2025', 'in-progress'],
      ['September 2025', 'done'],
    ]);
    expect(shown?.steps.every(({ sources }) => sources.length === 1)).toBe(true);
  });
  test('names the decision, the agencies, and links the indicators that the region has', () => {
    const shown = first([recommendation({ number: '3', agencies: ['dinsos'], indicators: ['kemiskinan', 'lain'] })]);
    expect(shown).toMatchObject({
      number: 'Rekomendasi 3',
      decision: { title: { text: 'Keputusan DPRD' }, date: '30 April 2025', sources: [{}] },
      agencies: [{ text: 'Dinas Sosial' }],
    });
    expect(shown?.indicators.map(({ href }) => href)).toEqual(['../indikator/kemiskinan/', undefined]);
  });
  test('has the replies to it beside it, and no others', () => {
    const about = { on: 'recommendation', recommendation: 'perbaiki-data' } as const;
    const replies = [reply({ about }), reply({ about: { ...about, recommendation: 'lain' } }), reply()];
    const shown = first([recommendation()], { replies });
    expect(shown?.replies.map(({ anchor, href }) => [anchor, href])).toEqual([
      ['hak-jawab-jawaban-dinsos', '#hak-jawab-jawaban-dinsos'],
    ]);
  });
});

describe('the region page', () => {
  test('has the section where there are recommendations, with the way to all of them', () => {
    const { one, data } = page([recommendation()]);
    const shown = presentRegion(data, one, 'id');
    expect(shown.contents).toContainEqual({ id: 'rekomendasi', title: 'Rekomendasi DPRD atas LKPJ' });
    expect(shown.recommendations.all.href).toBe('rekomendasi/');
    expect(shown.recommendations.years[0]?.recommendations[0]?.href).toBe('rekomendasi/#rekomendasi-perbaiki-data');
  });
  test('does not suggest that there were none where we have none', () => {
    const { one, data } = page([]);
    expect(presentRegion(data, one, 'id').contents.map(({ id }) => id)).not.toContain('rekomendasi');
  });
});

test('the page of a decision leads to the recommendations made in it, once a year', () => {
  const keputusan = source({ id: 'keputusan' });
  const decision = { title: { id: 'Keputusan' }, date: date('2025-04'), citations: [{ source: keputusan }] };
  const { data } = page([recommendation({ id: 'a', decision }), recommendation({ id: 'b', decision })]);
  const links = presentSourcePage(data, keputusan, 'id').usedOn.filter(({ href }) => href.includes('rekomendasi'));
  expect(links).toEqual([
    {
      text: 'Rekomendasi DPRD atas LKPJ 2024, Kabupaten Batanghari',
      href: '../../wilayah/15.04-batanghari/rekomendasi/#lkpj-2024',
    },
  ]);
});

test.each(LANGUAGES)('a content folder with a recommendation and a reply reads as a page in "%s"', (language) => {
  const { entries, broken } = readContent(GOOD);
  const { dataset: data } = assemble(entries, broken);
  const one = data.regions.get('15.04');
  const shown = one && presentRecommendationsPage(data, one, language).years[0]?.recommendations[0];
  expect(shown).toMatchObject({
    status: { status: 'in-progress' },
    steps: [{ status: 'in-progress' }],
    replies: [{ agency: { text: 'Badan Perencanaan Pembangunan Daerah' } }],
    gaps: [{}],
  });
  expect(shown?.text.lang).toBeUndefined();
});
