import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { liveAddresses } from '#addresses/live-addresses';
import type { Dataset } from '#model/dataset';
import { toNumber } from '#model/decimal';
import { type Grown, median, slopeRatio, usualRuns } from '../../scripts/bench/arithmetic.ts';
import { editRegion } from '../../scripts/bench/edited-region.ts';
import { growthChart } from '../../scripts/bench/growth-chart.ts';
import { regionPages, sitePages } from '../../scripts/bench/page-work.ts';
import { writeSyntheticContent } from '../../scripts/bench/synthetic-content.ts';
import { examine } from '../../src/examine.ts';

const grown = (regions: number, wall_s: number): Grown => ({ regions, wall_s, cpu_s: 2 * wall_s, peak_mb: 900 });

describe('the arithmetic of the bench', () => {
  test('the median is the middle value, or the mean of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow(RangeError);
  });

  test('half of the values are at most the median, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: 0, max: 1e6 }), { minLength: 1 }), (values) => {
        const middle = median(values);
        expect(values.filter((value) => value <= middle).length).toBeGreaterThanOrEqual(values.length / 2);
        expect(values.filter((value) => value >= middle).length).toBeGreaterThanOrEqual(values.length / 2);
        expect(median(values.toReversed())).toBe(middle);
      }),
    );
  });

  test('straight growth has the ratio 1, whatever starting takes', () => {
    for (const start of [0, 2, 30])
      expect(slopeRatio([50, 100, 200, 552].map((regions) => grown(regions, start + 0.1 * regions)))).toBeCloseTo(1);
  });

  test('a region that costs twice as much later has the ratio 2; without one of the sizes there is none', () => {
    const rows = [grown(50, 10), grown(200, 25), grown(552, 25 + 0.2 * 352)];
    expect(slopeRatio(rows)).toBeCloseTo(2);
    expect(slopeRatio(rows, 'cpu_s')).toBeCloseTo(2);
    expect(slopeRatio(rows.slice(1))).toBeUndefined();
  });

  test('what takes minutes is done five times, a whole country once', () => {
    expect([50, 100, 200, 552].map(usualRuns)).toEqual([5, 5, 3, 1]);
  });
});

describe('what the bench measures', () => {
  test('every page of a site has its work, in each language', { timeout: 30_000 }, () => {
    const { dataset } = examine(fileURLToPath(new URL('../../content', import.meta.url)));
    const works = dataset.site.languages.flatMap((language) => [
      ...sitePages(dataset, language, []),
      ...[...dataset.regions.values()].flatMap((report) => [...regionPages(dataset, report, language)]),
    ]);
    const pages = liveAddresses(dataset).filter((path) => path.endsWith('/'));
    expect(works.length).toBeGreaterThanOrEqual(pages.length);
    for (const work of works.slice(0, 30)) expect(work()).toBeDefined();
  });

  test('an edit changes one figure of one region and leaves content that can be built', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tilik-edit-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    writeSyntheticContent(folder, { regions: 5, indicators: 2 });
    const before = examine(folder).digests;
    const valuesOf = (content: Dataset): readonly number[] =>
      [...content.regions.values()].flatMap(({ figures }) =>
        figures.flatMap((one) =>
          one.indicator.id === 'indikator-01' && 'measure' in one.content && one.content.measure.kind === 'number'
            ? [toNumber(one.content.measure.value)]
            : [],
        ),
      );
    for (const which of ['earliest', 'latest', 'highest'] as const) {
      const earlier = valuesOf(examine(folder).dataset);
      const { region, indicator, value } = editRegion(folder, 7, which);
      const { dataset, findings, digests } = examine(folder);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect([...digests].filter(([file, digest]) => before.get(file) !== digest).map(([file]) => file)).toEqual([
        `regions/${region}/figures.csv`,
      ]);
      const own = dataset.regions.get(region.slice(0, region.indexOf('-')))?.figures ?? [];
      const values = own.filter((one) => one.indicator.id === indicator).map(({ content }) => content);
      expect(values.at(which === 'latest' ? -1 : 0)).toEqual({
        measure: { kind: 'number', value, precision: 'exact' },
      });
      const now = valuesOf(dataset);
      const changed = now.flatMap((one, at) => (one === earlier[at] ? [] : [Math.abs(one - (earlier[at] ?? 0))]));
      expect(changed).toHaveLength(1);
      if (which === 'highest') expect(Number(value)).toBe(Math.max(...now));
      else expect(changed[0]).toBeLessThan(1);
    }
  });

  test('the chart of growth says every measured value and how growth goes on', () => {
    const styles = ['tokens', 'charts']
      .map((name) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8'))
      .join('\n');
    const rows = [grown(50, 10), grown(100, 15), grown(200, 25), grown(552, 60.2)];
    const svg = growthChart(rows, 3, styles);
    for (const { wall_s, regions } of rows) {
      expect(svg).toContain(`>${wall_s.toFixed(1)} s<`);
      expect(svg).toContain(`>${String(regions)}<`);
    }
    expect(svg).toContain('Median of 3 builds');
    expect(svg).toContain('costs 1.00 times as much');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  });
});
