import { expect, test } from 'vitest';
import { anchorOfBaseline, anchorOfFigure, anchorOfTarget } from '#model/identity';
import { baseline, figure, target } from '../checks/dataset-builder.ts';

test('anchors are readable: period, kind, version, source', () => {
  const source = figure().citation.source.id;
  expect(anchorOfFigure(figure({ period: { year: 2024 } }))).toBe(`2024-realisasi-${source}`);
  expect(anchorOfFigure(figure({ period: { year: 2024, part: { kind: 'month', number: 3 } } }))).toBe(
    `2024-03-realisasi-${source}`,
  );
  expect(anchorOfTarget(target({ year: 2026, plan: 'rpjmd', version: 'perda-2' }))).toMatch(
    /^2026-target-rpjmd-perda-2-/,
  );
  expect(anchorOfBaseline(baseline({ year: 2020 }))).toMatch(/^2020-kondisi-awal-/);
});

test('a figure for a part of the region has an anchor of its own', () => {
  const whole = figure({ period: { year: 2024 } });
  expect(anchorOfFigure({ ...whole, area: '15.04.03' })).toBe(`${anchorOfFigure(whole)}-15.04.03`);
});
