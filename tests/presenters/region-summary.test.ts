import { describe, expect, test } from 'vitest';
import type { RegionReport } from '#model/dataset';
import { indicatorRecords } from '#model/promise';
import type { Target } from '#model/target';
import { presentRegionSummary } from '#presenters/region-summary';
import { viewAt } from '#presenters/view';
import {
  baseline,
  cite,
  commitment,
  dataset,
  date,
  figure,
  indicator,
  network,
  plan,
  region,
  report,
  target,
} from '../checks/dataset-builder.ts';

const poor = indicator({ id: 'miskin', name: { id: 'Kemiskinan' }, shareOfPeople: true });
const gini = indicator({ id: 'gini', name: { id: 'Gini' }, shareOfPeople: false });
const open = ({ year: _, ...rest }: Target): Target => rest;

function summary(change: Partial<RegionReport>) {
  const content = report({ targets: [], baselines: [], figures: [], ...change });
  const data = dataset({
    reports: [content],
    networks: [network({ members: [{ code: '15.04', name: 'B', roles: [] }] })],
  });
  return presentRegionSummary(viewAt(data, 'id', 'wilayah/15.04-batanghari/'), content, indicatorRecords(content));
}

describe('the indicator that opens a region', () => {
  test('is first one that a plan takes from a baseline to a dated target', () => {
    const { key } = summary({
      baselines: [baseline({ indicator: gini })],
      targets: [target({ indicator: gini }), target({ indicator: poor })],
    });
    expect(key?.title).toBe('Gini');
  });
  test('is else a dated target about people', () => {
    expect(summary({ targets: [target({ indicator: gini }), target({ indicator: poor })] }).key?.title).toBe(
      'Kemiskinan',
    );
  });
  test('is else any dated target', () => {
    expect(summary({ targets: [open(target({ indicator: poor })), target({ indicator: gini })] }).key?.title).toBe(
      'Gini',
    );
  });
  test('is else a promise without deadline that has a value', () => {
    const { key } = summary({
      targets: [open(target({ indicator: gini }))],
      figures: [figure({ indicator: gini }), figure({ indicator: poor })],
    });
    expect(key?.title).toBe('Gini');
  });
  test('is else the latest figure about people', () => {
    const { key, sentences } = summary({ figures: [figure({ indicator: gini }), figure({ indicator: poor })] });
    expect(key?.title).toBe('Kemiskinan');
    expect(sentences).toContain('Kami belum menemukan target berangka untuk wilayah ini.');
  });
  test('is none where nothing is known, and that is said', () => {
    expect(summary({})).toMatchObject({ sentences: ['Belum ada angka dalam sumber kami.'] });
    expect(summary({}).key).toBeUndefined();
  });
});

describe('the key figures', () => {
  test('are baseline, latest and target, each with its time', () => {
    const { key } = summary({
      baselines: [baseline({ indicator: poor })],
      targets: [target({ indicator: poor })],
      figures: [figure({ indicator: poor })],
    });
    expect(key?.figures.map(({ kind, value, when }) => [kind, value, when])).toEqual([
      ['baseline', '9,65 persen', '2020'],
      ['latest', '8,63 persen', '2024'],
      ['target', '9,20 persen', '2026'],
    ]);
  });
  test('a missing latest value is left out, not shown as zero', () => {
    const { key } = summary({
      targets: [target({ indicator: poor })],
      figures: [figure({ indicator: poor, content: { missing: 'not-reported' } })],
    });
    expect(key?.figures.map(({ kind }) => kind)).toEqual(['target']);
  });
  test('a target without deadline says so', () => {
    const { key } = summary({ targets: [open(target({ indicator: poor }))], figures: [figure({ indicator: poor })] });
    expect(key?.figures.at(-1)?.when).toBe('tanpa tenggat');
  });
});

describe('what stands beside it', () => {
  test('a plan that is being replaced says by what', () => {
    const next = {
      title: { id: 'RPJMD 2025–2029' },
      date: date('2025'),
      status: 'draft' as const,
      citations: [cite()],
    };
    expect(summary({ plans: [plan({ succession: next })] }).context).toEqual([
      'RPJMD 2025–2029 disiapkan untuk menggantikan RPJMD 2021–2026.',
    ]);
  });
  test('commitments and gaps of all parts are counted', () => {
    const gap = { what: { id: 'Perda' }, reason: 'not-in-our-sources' as const };
    const { context } = summary({
      plans: [plan({ gaps: [gap] })],
      commitments: [commitment({ gaps: [gap] }), commitment({ id: 'dua' })],
    });
    expect(context).toEqual([
      'Ada 2 komitmen yang tercatat.',
      '2 hal penting tidak ada dalam sumber yang kami periksa.',
    ]);
  });
  test('a region with figures only says that its plan is not written up, not that it has no targets', () => {
    const { sentences } = summary({
      region: region({ coverage: 'figures' }),
      plans: [],
      figures: [figure({ indicator: poor })],
    });
    expect(sentences.at(-1)).toBe(
      'Situs ini baru memuat angka untuk Kabupaten Batanghari; rencananya belum kami tulis.',
    );
    expect(sentences.join(' ')).not.toContain('belum menemukan target');
  });
  test('networks that the region belongs to are named', () => {
    expect(summary({}).networks).toEqual([{ text: 'TPAKD', href: '../../jejaring/tpakd/' }]);
  });
});
