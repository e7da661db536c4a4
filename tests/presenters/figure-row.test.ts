import { describe, expect, test } from 'vitest';
import type { Figure } from '#model/figure';
import { MISSING_REASONS } from '#model/missing';
import { presentFigure, presentFigures, presentTargets } from '#presenters/figure-row';
import { viewAt } from '#presenters/view';
import {
  baseline,
  dataset,
  date,
  figure,
  indicator,
  number,
  plan,
  planVersion,
  report,
  target,
} from '../checks/dataset-builder.ts';

const view = viewAt(dataset(), 'id', 'wilayah/15.04-batanghari/indikator/kemiskinan/');
const row = (change: Partial<Figure> = {}) => presentFigure(view, figure(change), false);

describe('a figure as a row', () => {
  test.each(MISSING_REASONS)('a value that is missing as "%s" is a reason, never a number', (missing) => {
    const { value } = row({ content: { missing } });
    expect(value).not.toBe('');
    expect(value).not.toMatch(/\d/);
  });
  test('what is not in our sources is not called unreported, and says what was searched', () => {
    const shown = row({
      content: { missing: 'not-in-our-sources', search: { what: { id: 'laman BPS' }, on: '2025-11-02' } },
    });
    expect(shown.value).toBe('tidak ada dalam sumber yang kami periksa');
    expect(shown.search).toEqual({ text: 'Dicari pada 2 November 2025: Laman BPS.' });
  });
  test('the reason is not said twice', () => {
    expect(row({ content: { missing: 'not-reported' } }).search).toBeUndefined();
  });
  test('a measured zero is a number', () => {
    expect(row({ content: { measure: number('0') } }).value).toBe('0,00 persen');
  });
  test('a second-hand copy says so, and whether it was compared with the original', () => {
    expect(row({ primary: false }).states).toEqual(
      expect.arrayContaining(['kutipan tangan kedua', 'belum dicocokkan dengan sumber asli']),
    );
    expect(row({ primary: false, checked: true }).states).toContain('sudah dicocokkan dengan sumber asli');
  });
  test('a method that the source does not name is said to be unnamed', () => {
    expect(row().states).toContain('metode tidak disebut');
    const of = indicator({ methods: [{ id: 'baru', name: { id: 'Metode baru' } }] });
    expect(row({ indicator: of, method: 'baru' }).states).toContain('metode: Metode baru');
  });
  test('status, release, margin and area are said where known', () => {
    const { states } = row({ status: 'provisional', released: date('2024-07-01'), area: '15.04.03' });
    expect(states).toEqual(expect.arrayContaining(['sementara', 'rilis 1 Juli 2024', 'hanya untuk wilayah 15.04.03']));
  });
  test('the chosen value says why it was chosen', () => {
    expect(presentFigure(view, figure({ preferred: { id: 'naskah asli' } }), true).chosen).toBe(
      'Dipakai di grafik: naskah asli',
    );
    expect(row().chosen).toBeUndefined();
  });
});

describe('a table of figures', () => {
  test('states that all rows share are said once', () => {
    const figures = [figure({ status: 'final' }), figure({ status: 'provisional', period: { year: 2025 } })];
    const table = presentFigures(view, report(), figures, new Set());
    expect(table.commonStates).toEqual(['dari penghasil data', 'rilis Juli 2024', 'metode tidak disebut']);
    expect(table.figures.map((one) => one.states)).toEqual([['tetap'], ['sementara']]);
  });
  test('rows stand in the order of time, months and quarters too', () => {
    const month = (number: number) => figure({ period: { year: 2024, part: { kind: 'month', number } } });
    const table = presentFigures(view, report(), [month(9), figure({ period: { year: 2025 } }), month(3)], new Set());
    expect(table.figures.map((one) => one.period)).toEqual(['Maret 2024', 'September 2024', '2025']);
  });
  test('an empty table shares nothing', () => {
    expect(presentFigures(view, report(), [], new Set())).toEqual({ commonStates: [], figures: [] });
  });
});

describe('targets as rows', () => {
  const version = (id: string) => planVersion({ id, name: { id: `Naskah ${id}` } });
  const plans = [plan({ versions: [version('perda'), version('perubahan')] })];
  const of = indicator();

  test('a revised target stands beside the original, which is named so', () => {
    const rows = presentTargets(view, report({ plans }), {
      baselines: [baseline({ indicator: of })],
      targets: [target({ indicator: of }), target({ indicator: of, version: 'perubahan' })],
    });
    expect(rows.map((one) => one.kind)).toEqual(['kondisi awal', 'target semula', 'target']);
    expect(rows.map((one) => one.version?.text)).toEqual(['Naskah perda', 'Naskah perda', 'Naskah perubahan']);
    expect(new Set(rows.map((one) => one.anchor)).size).toBe(3);
  });
  test('one source that states a target of two plans gets two anchors', () => {
    const two = [plan(), plan({ id: 'rkpd' })];
    const rows = presentTargets(view, report({ plans: two }), {
      baselines: [],
      targets: [target({ indicator: of }), target({ indicator: of, plan: 'rkpd' })],
    });
    expect(new Set(rows.map((one) => one.anchor)).size).toBe(2);
  });
  test('a target outside any plan says so, and one without deadline too', () => {
    const { plan: _, version: __, year: ___, ...announced } = target({ indicator: of });
    const [one] = presentTargets(view, report({ plans }), { baselines: [], targets: [announced] });
    expect(one).toMatchObject({ plan: { text: 'diumumkan di luar rencana' }, year: 'tanpa tenggat' });
    expect(one).not.toHaveProperty('planHref');
  });
});
