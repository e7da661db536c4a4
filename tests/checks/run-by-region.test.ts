import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressBook } from '#addresses/address-book';
import { checks, runChecks } from '#checks/all-checks';
import type { Check } from '#checks/check';
import { runCheck } from '#checks/run-check';
import type { Dataset, RegionReport } from '#model/dataset';
import { type Day, isDay } from '#model/date';
import { decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import type { Finding } from '#model/finding';
import type { Target } from '#model/target';
import { assemble } from '#reading/assemble';
import { loadAreas } from '#reading/disk/areas';
import { readContent } from '#reading/disk/read-content';
import { writeSyntheticContent } from '../../scripts/bench/synthetic-content.ts';

const SHIPPED = join(import.meta.dirname, '../../content');
const context = { areas: loadAreas(), addresses: addressBook, incomplete: false, preview: false };

function inOrder(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => JSON.stringify(finding)).toSorted();
}

/** What the checks find when each is asked once about everything. */
function asked(dataset: Dataset): readonly string[] {
  return inOrder(checks.flatMap((check) => runCheck(check, dataset, context)));
}

const wrong = (value: string): Figure['content'] => ({
  measure: { kind: 'number', value: decimal(value), precision: 'exact' },
});

/** Of three regions one as it is, one with much that is wrong, and one whose actuals are its targets. */
function spoilt(report: RegionReport, index: number): RegionReport {
  const { figures, targets } = report;
  const promised = (figure: Figure): Figure['content'] => {
    const target = targets.find((one) => one.indicator === figure.indicator && one.year === figure.period.year);
    return target !== undefined && 'value' in target.aim ? wrong(target.aim.value) : figure.content;
  };
  if (index % 3 === 0) return report;
  if (index % 3 === 1) return { ...report, figures: figures.map((one) => ({ ...one, content: promised(one) })) };
  const [first] = targets;
  return {
    ...report,
    figures: figures.flatMap((figure, at) => {
      if (at % 5 === 0) return [figure, figure];
      if (at % 10 === 1) return [{ ...figure, content: wrong('2345') }];
      if (at % 10 === 2) return [{ ...figure, content: { measure: { kind: 'word', word: 'entah' } } }];
      if (at % 10 === 3) return [{ ...figure, indicator: { ...figure.indicator, ordinalScale: ['A', 'B'] } }];
      if (at % 10 === 4) return [{ ...figure, indicator: { ...figure.indicator, validUntil: 1990 } }];
      if (at % 10 === 7)
        return [{ ...figure, indicator: { ...figure.indicator, unit: 'jiwa' }, content: wrong('1.5') }];
      if (at % 10 === 8) return [{ ...figure, released: { known: 'day', iso: parseDay('2999-01-01') } }];
      if (at % 10 === 9)
        return [
          { ...figure, indicator: { ...figure.indicator, unit: 'persen', shareOfPeople: true }, content: wrong('250') },
        ];
      return at % 10 === 6 ? [{ ...figure, content: wrong('98765.4') }] : [figure];
    }),
    targets: targets.flatMap((target, at): readonly Target[] => {
      if (at % 10 === 0) return [target, target];
      const range = { kind: 'range', lower: decimal('9'), upper: decimal('1') } as const;
      if (at % 10 === 1) return [{ ...target, year: 2999 }];
      return at % 10 === 5 ? [{ ...target, aim: range }] : [target];
    }),
    baselines:
      first === undefined
        ? []
        : [{ ...first, year: 2999, measure: { kind: 'number', value: decimal('5'), precision: 'exact' } }],
  };
}

describe('checks that are asked region by region', () => {
  const place = mkdtempSync(join(tmpdir(), 'tilik-by-region-'));
  writeSyntheticContent(place, { regions: 30, indicators: 6 });
  const [country, shipped] = [place, SHIPPED].map((folder) => {
    const { entries, broken } = readContent(folder);
    return assemble(entries, broken).dataset;
  });
  rmSync(place, { recursive: true });
  if (country === undefined || shipped === undefined) throw new Error('nothing was read');
  const regions = new Map([...country.regions].map(([code, report], index) => [code, spoilt(report, index)]));
  const dirty = { ...country, regions };

  test('find what they find in the whole content, with their exceptions', { timeout: 60_000 }, () => {
    for (const dataset of [shipped, country, dirty])
      expect(inOrder(runChecks(dataset, context))).toEqual(asked(dataset));
  });

  test('find something each where much is wrong, so that this is no comparison of nothing', () => {
    const found = new Set(runChecks(dirty, context).map(({ code }) => code));
    const isApart = ({ perRegion = false, perThing = false }: Check): boolean => perRegion || perThing;
    const apart = checks.filter(isApart).map(({ code }) => code);
    expect(apart.filter((code) => !found.has(code))).toEqual([]);
    expect(apart.length).toBeGreaterThan(5);
  });

  test('are asked again of a region that changed, and when the settings did', () => {
    const before = inOrder(runChecks(dirty, context));
    expect(inOrder(runChecks(country, context))).not.toEqual(before);
    const later = { ...dirty, site: { ...dirty.site, releaseDate: parseDay('2018-01-31') } };
    expect(inOrder(runChecks(later, context))).toEqual(asked(later));
    expect(inOrder(runChecks(dirty, context))).toEqual(before);
  });
});

function parseDay(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is no day`);
  return text;
}
