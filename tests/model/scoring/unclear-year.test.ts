import { expect, test } from 'vitest';
import { baselineOf } from '#model/scoring/baseline-of';
import { scoreTarget } from '#model/scoring/score-target';
import { momentsOf } from '#model/series';
import { baseline, figure, indicator, number, site, source, target } from '../../checks/dataset-builder.ts';

const { year: _, ...open } = target();
const moments = momentsOf([figure({ content: { measure: number('8.63') } })]);
const question = { indicator: indicator(), moments, site: site() };

test('a target whose year is unclear is not judged, though the latest value would meet it', () => {
  expect(scoreTarget({ ...question, target: open })).toMatchObject({ kind: 'scored', met: true });
  expect(scoreTarget({ ...question, target: { ...open, yearUnclear: true } })).toEqual({
    kind: 'no-rule',
    why: 'year-unclear',
  });
});

test('an announced target starts from what the same source names, and from no other announcement', () => {
  const { plan: _plan, version: _version, ...announced } = target();
  const { plan: _p, version: _v, ...start } = baseline({ citation: announced.citation });
  const other = { ...start, citation: { source: source({ id: 'lain' }) } };
  expect(baselineOf([other, start], announced)).toBe(start);
  expect(baselineOf([other, baseline()], announced)).toBeUndefined();
});
