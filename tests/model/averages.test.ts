import { describe, expect, test } from 'vitest';
import { averageAchievement, yearAverages } from '#model/averages';
import { decimal } from '#model/decimal';
import type { Score } from '#model/scoring/score';
import type { Verdict } from '#model/scoring/verdict';
import { target } from '../checks/dataset-builder.ts';
import { judge } from './scoring/builder.ts';

const MISSING: Score = { kind: 'not-searched', due: '2026-03-31' };
const ZERO = judge('lower', '0', '0.85');

function scored(achievement: string): Score {
  const score = judge('higher', '100', '100');
  return { ...score, kind: 'scored', achievement: decimal(achievement) } as Score;
}

test('the mean counts only targets with a percentage, and says out of how many', () => {
  expect(averageAchievement([scored('97.78'), scored('92.00'), scored('74.57'), MISSING, ZERO])).toMatchObject({
    mean: '88.12',
    scored: 3,
    of: 5,
  });
});

test('the capped mean counts more than 100 as 100; the raw one does not', () => {
  expect(averageAchievement([scored('125'), scored('92.00'), scored('74.57')])).toMatchObject({
    mean: '97.19',
    capped: '88.86',
    scored: 3,
    of: 3,
  });
});

test('with nothing scored there is no mean, and not zero', () => {
  expect(averageAchievement([MISSING, ZERO])).toEqual({ values: [], scored: 0, of: 2 });
  expect(averageAchievement([])).toEqual({ values: [], scored: 0, of: 0 });
});

describe('averages of target years', () => {
  const verdict = (year: number | undefined, score: Score): Verdict => {
    const { year: _year, ...undated } = target();
    return { target: year === undefined ? undated : { ...undated, year }, standing: 'in-force', score, way: {} };
  };

  test('years are not mixed, and the newest stands first', () => {
    const verdicts = [
      verdict(2024, scored('90')),
      verdict(2025, scored('97.78')),
      verdict(2025, scored('92.00')),
      verdict(2025, scored('74.57')),
      verdict(2024, scored('80')),
      verdict(2025, MISSING),
      verdict(2025, ZERO),
    ];
    expect(yearAverages(verdicts)).toMatchObject([
      { year: 2025, mean: '88.12', scored: 3, of: 5 },
      { year: 2024, mean: '85', scored: 2, of: 2 },
    ]);
  });

  test('one percentage, none, or a promise without a deadline make no average', () => {
    expect(yearAverages([verdict(2025, scored('90')), verdict(2025, MISSING)])).toEqual([]);
    expect(yearAverages([verdict(undefined, scored('90')), verdict(undefined, scored('80'))])).toEqual([]);
    expect(yearAverages([])).toEqual([]);
  });
});
