import { describe, expect, test } from 'vitest';
import { briefOf, type Brief } from '#model/brief/brief';
import { briefsOf } from '#model/brief/list';
import type { RegionReport } from '#model/dataset';
import { decimal } from '#model/decimal';
import { readerStatusOf } from '#model/scoring/status';
import {
  budgetLine,
  commitment,
  dataset,
  date,
  figure,
  indicator,
  number,
  plan,
  recommendation,
  region,
  reply,
  report,
  site,
  target,
} from '../../checks/dataset-builder.ts';

const agencies = [
  { id: 'dinas-sosial', name: 'Dinas Sosial' },
  { id: 'dinas-pekerjaan-umum', name: 'Dinas Pekerjaan Umum' },
];
const poverty = indicator();
const roads = indicator({ id: 'jalan', name: { id: 'Jalan mantap' }, direction: 'higher' });
const value = (text: string) => ({ kind: 'value', value: decimal(text) }) as const;

function content(change: Partial<RegionReport> = {}): RegionReport {
  return report({
    region: region({
      coverage: 'full',
      agencies,
      commissions: [{ id: 'komisi-i', name: 'Komisi I', agencies: ['dinas-sosial'], citations: [] }],
    }),
    plans: [plan({ startYear: 2021, endYear: 2026 })],
    baselines: [],
    commitments: [],
    budget: [],
    targets: [
      target({ indicator: poverty, year: 2024, aim: value('9'), agency: 'dinas-sosial' }),
      target({ indicator: poverty, year: 2025, aim: value('8.5'), agency: 'dinas-sosial' }),
      target({ indicator: roads, year: 2026, aim: value('80'), agency: 'dinas-pekerjaan-umum' }),
    ],
    figures: [
      figure({ indicator: poverty, period: { year: 2024 }, content: { measure: number('8.9') } }),
      figure({ indicator: poverty, period: { year: 2025 }, content: { measure: number('8.6') } }),
      figure({ indicator: roads, period: { year: 2025 }, content: { measure: number('82') } }),
    ],
    ...change,
  });
}

function brief(year: number, scope: Brief['scope'] = { of: 'region' }, change: Partial<RegionReport> = {}): Brief {
  const own = content(change);
  return briefOf(dataset({ reports: [own], site: site({ releaseDate: '2027-06-01' }) }), own, year, scope);
}

function told({ lines }: Brief): readonly string[] {
  return lines.map(
    ({ record, verdicts, reason }) =>
      `${record.indicator.id} ${verdicts.map((one) => `${String(one.target.year)} ${String(readerStatusOf(one))}`).join(', ')} (${reason})`,
  );
}

describe('a brief of an LKPJ year', () => {
  test('judges the targets of that year and no later ones', () => {
    expect(told(brief(2024))).toEqual(['kemiskinan 2024 met (plan-order)', 'jalan 2026 not-yet-due (plan-order)']);
    expect(told(brief(2025))).toEqual(['kemiskinan 2025 not-met (not-met)', 'jalan 2026 not-yet-due (plan-order)']);
  });

  test('knows no later figure, also of a target on the way', () => {
    const ofRoads = (year: number) => brief(year).lines.find(({ record }) => record.indicator === roads)?.verdicts[0];
    expect(ofRoads(2024)?.soFar).toBeUndefined();
    expect(ofRoads(2025)?.soFar).toMatchObject({ year: 2025, met: true });
  });

  test('stays as it is when years are added', () => {
    const later = content({
      figures: [
        ...content().figures,
        figure({ indicator: poverty, period: { year: 2026 }, content: { measure: number('12') } }),
      ],
      targets: [
        ...content().targets,
        target({ indicator: poverty, year: 2026, aim: value('8'), agency: 'dinas-sosial' }),
      ],
    });
    const again = briefOf(dataset({ reports: [later], site: site({ releaseDate: '2028-06-01' }) }), later, 2024, {
      of: 'region',
    });
    expect(told(again)).toEqual(told(brief(2024)));
  });

  test('holds no announcement that came later', () => {
    const announced = target({
      year: 2030,
      citation: { source: { ...target().citation.source, published: date('2026-05') } },
    });
    const { plan: _plan, version: _version, ...outside } = announced;
    expect(told(brief(2024, { of: 'region' }, { targets: [outside] }))).toEqual([]);
    expect(told(brief(2025, { of: 'region' }, { targets: [outside] }))).toEqual([
      'kemiskinan 2030 not-yet-due (plan-order)',
    ]);
  });

  test('holds the money of that year alone', () => {
    const budget = [budgetLine({ year: 2024 }), budgetLine({ year: 2025 })];
    expect(brief(2025, { of: 'region' }, { budget }).budget.map(({ year }) => year)).toEqual([2025]);
  });

  test('puts commitments that are due first and leaves out what was not yet promised', () => {
    const commitments = [
      commitment({ id: 'nanti', promisedOn: date('2021'), deadline: date('2026') }),
      commitment({ id: 'sekarang', promisedOn: date('2021'), deadline: date('2024-12') }),
      commitment({ id: 'belum-ada', promisedOn: date('2025-02'), deadline: date('2024') }),
    ];
    expect(brief(2024, { of: 'region' }, { commitments }).commitments.map(({ id }) => id)).toEqual([
      'sekarang',
      'nanti',
    ]);
  });

  test('follows up the recommendations of the year before and lists those of the year', () => {
    const recommendations = [2023, 2024, 2025].map((lkpjYear) =>
      recommendation({ id: `atas-${String(lkpjYear)}`, lkpjYear, agencies: ['dinas-sosial'] }),
    );
    const { followUp, recommendations: own } = brief(2025, { of: 'region' }, { recommendations });
    expect([followUp, own].map((list) => list.map(({ id }) => id))).toEqual([['atas-2024'], ['atas-2025']]);
  });
});

describe('a brief of an agency', () => {
  const scope = { of: 'agency', agency: { id: 'dinas-sosial', name: 'Dinas Sosial' } } as const;

  test('shows what the agency answers for', () => {
    expect(told(brief(2025, scope))).toEqual(['kemiskinan 2025 not-met (not-met)']);
    const budget = [budgetLine({ year: 2025, agency: 'dinas-sosial' }), budgetLine({ year: 2025, item: 'lain' })];
    expect(brief(2025, scope, { budget }).budget).toHaveLength(1);
  });

  test('carries its reply to a verdict of the year, and not to one of another', () => {
    const replies = [2024, 2025].map((year) =>
      reply({
        id: `jawaban-${String(year)}`,
        date: '2026-05-01',
        about: { on: 'verdict', indicator: 'kemiskinan', year },
      }),
    );
    expect(brief(2025, scope, { replies }).replies.map(({ id }) => id)).toEqual(['jawaban-2025']);
  });
});

test('a commission sees what its agencies answer for', () => {
  const commission = { id: 'komisi-i', name: 'Komisi I', agencies: ['dinas-sosial'], citations: [] };
  expect(told(brief(2025, { of: 'commission', commission }))).toEqual(['kemiskinan 2025 not-met (not-met)']);
});

test('the list has every year for the region, and others only where there is something to say', () => {
  const own = content();
  const keys = briefsOf(dataset({ reports: [own], site: site({ releaseDate: '2026-06-01' }) }), own);
  expect(keys.filter(({ scope }) => scope.of === 'region').map(({ year }) => year)).toEqual([
    2025, 2024, 2023, 2022, 2021,
  ]);
  expect(keys.filter(({ year }) => year === 2025).map(({ scope }) => scope.of)).toEqual([
    'region',
    'commission',
    'agency',
    'agency',
  ]);
});
