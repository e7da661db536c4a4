import { parse } from 'csv-parse/sync';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { COMPARISON_COLUMNS, comparisonCsv } from '#exports/comparison-file';
import { INDICATOR_COLUMNS } from '#exports/indicator-rows';
import { comparisonColumnMeanings } from '#language/columns';
import { comparisonsOf } from '#model/comparison';
import { LANGUAGES, REAL } from '../presenters/real-content.ts';

const shape = z.array(z.record(z.string(), z.string()));
const all = [...comparisonsOf(REAL).possible.values()];

test.each(LANGUAGES)(
  'every column of its own is explained in "%s", the others are those of an indicator',
  (language) => {
    const own = comparisonColumnMeanings(language);
    expect([...own.map(({ name }) => name), ...INDICATOR_COLUMNS]).toEqual([...COMPARISON_COLUMNS]);
    expect(own.filter(({ meaning }) => meaning.trim() === '')).toEqual([]);
  },
);

describe.each(all.map((one) => [one.indicator.id, one] as const))('the file of %s', (_, comparison) => {
  const rows = shape.parse(parse(comparisonCsv(REAL, comparison), { columns: true }));
  const compared = rows.filter((row) => row.compared === 'yes');
  test('holds each region of the indicator once', () => {
    const codes = [...comparison.compared, ...comparison.leftOut].map(({ report }) => report.region.code);
    expect(rows.map((row) => row.region_code)).toEqual(codes);
    expect(new Set(codes).size).toBe(codes.length);
  });
  test('gives compared values with unit, method, year and source', () => {
    expect(compared).toHaveLength(comparison.compared.length);
    for (const row of compared) {
      expect(row).toMatchObject({
        reason: '',
        qualifier: 'exact',
        unit: comparison.indicator.unit,
        method: comparison.ground.method ?? 'not-stated',
      });
      expect(row.period?.slice(0, 4)).toBe(String(comparison.ground.year));
      expect(row.source).not.toBe('');
    }
  });
  test('gives a reason for the rest', () => {
    expect(rows.filter((row) => row.compared !== 'yes' && row.reason === '')).toEqual([]);
  });
});
