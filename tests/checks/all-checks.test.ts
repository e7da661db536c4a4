import { addressBook } from '#addresses/address-book';
import { describe, expect, test } from 'vitest';
import { checks, runChecks } from '#checks/all-checks';
import { checkWords } from '#language/findings/checks';
import { STALE_EXCEPTION } from '#checks/run-check';
import { loadAreas } from '#reading/disk/areas';
import { dataset, datasetWith, figure, indicator, number } from './dataset-builder.ts';

const codes = [...checks.map(({ code }) => code), STALE_EXCEPTION];

describe('the list of checks', () => {
  test('good content has no findings', () => {
    expect(runChecks(dataset(), { areas: loadAreas(), addresses: addressBook })).toEqual([]);
  });

  test('an empty site has no findings', () => {
    const empty = { ...dataset({ sources: [], indicators: [], reports: [] }) };
    expect(runChecks(empty, { areas: loadAreas(), addresses: addressBook })).toEqual([]);
  });

  test('each check has a code of its own in kebab-case, and says its rule', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
    expect(checks.filter(({ about }) => !about.endsWith('.'))).toEqual([]);
  });

  test.each(codes)('%s has words in both languages', (code) => {
    const words = checkWords[code];
    for (const say of [words?.id, words?.en]) {
      const { title, fix } = say?.({}) ?? { title: '', fix: '' };
      expect(title).toMatch(/[.…]$/);
      expect(fix).toMatch(/\S/);
      expect(`${title} ${fix}`).not.toContain('undefined');
    }
    expect(words?.id({}).title).not.toBe(words?.en({}).title);
  });

  test('no words are kept for a code that no check has', () => {
    expect(Object.keys(checkWords).filter((code) => !codes.includes(code))).toEqual([]);
  });

  test('a rule about what is absent waits until all content can be read', () => {
    const unused = dataset({ indicators: [indicator(), indicator({ id: 'ipm' })] });
    expect(runChecks(unused, { areas: loadAreas(), addresses: addressBook }).map(({ code }) => code)).toEqual([
      'unused-indicator',
    ]);
    expect(runChecks(unused, { areas: loadAreas(), addresses: addressBook, incomplete: true })).toEqual([]);
  });

  test('110,000 figures take seconds, not minutes', () => {
    const ipm = indicator();
    const figures = Array.from({ length: 110_000 }, (_, index) =>
      figure({
        indicator: { ...ipm, id: `i${String(index % 11_000)}` },
        period: { year: 2014 + Math.floor(index / 11_000) },
        content: { measure: number('8.63') },
        place: { file: 'regions/15.04-batanghari/figures.csv', line: index + 2 },
      }),
    );
    const large = datasetWith({ figures });
    const areas = loadAreas();
    const start = performance.now();
    expect(runChecks(large, { areas, addresses: addressBook })).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
