import { expect, test } from 'vitest';
import { officeTermsOverlap } from '#checks/office-terms-overlap';
import type { OfficeHolder } from '#model/region';
import { cite, datasetWith, date, region, REGION } from './dataset-builder.ts';
import { places } from './run.ts';

function holder(name: string, from: string, until?: string, office = 'Bupati'): OfficeHolder {
  return { office, name, from: date(from), ...(until !== undefined && { until: date(until) }), citations: [cite()] };
}

function overlaps(...officeHolders: OfficeHolder[]): string[] {
  return places(officeTermsOverlap, datasetWith({ region: region({ officeHolders }) }));
}

test('two holders of one office at a time are a warning that names both', () => {
  const expected = [`${REGION}:1 office_holders.1 → ${REGION}:1 office_holders.0`];
  expect(overlaps(holder('A', '2021-02-26', '2025-02-20'), holder('B', '2024-10-01'))).toEqual(expected);
  expect(overlaps(holder('B', '2024-10-01'), holder('A', '2021-02-26', '2025-02-20'))).toEqual(expected);
});

test('an open term overlaps whoever comes later', () => {
  expect(overlaps(holder('A', '2021'), holder('B', '2024'))).toHaveLength(1);
});

test('terms that touch on a day, or may touch in a year, do not overlap', () => {
  expect(overlaps(holder('A', '2021-02-26', '2025-02-20'), holder('B', '2025-02-20'))).toEqual([]);
  expect(overlaps(holder('A', '2021', '2024'), holder('B', '2024'))).toEqual([]);
});

test('two offices have two holders', () => {
  expect(overlaps(holder('A', '2021'), holder('B', '2024', undefined, 'Wakil Bupati'))).toEqual([]);
});
