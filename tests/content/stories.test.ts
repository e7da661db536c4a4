/** The four stories the site was made for, judged on the real content. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatWorking } from '#formatting/working';
import { commitmentStanding } from '#model/commitment-status';
import { readerStatusOf, targetStatus } from '#model/scoring/status';
import type { Verdict } from '#model/scoring/verdict';
import { verdictsOfRegion } from '#model/verdicts';
import { examine } from '../../src/examine.ts';

const { dataset } = examine(fileURLToPath(new URL('../../content', import.meta.url)));

function reportOf(code: string) {
  const report = dataset.regions.get(code);
  if (report === undefined) throw new Error(`no region ${code}`);
  return report;
}

function verdictsOn(code: string, indicator: string): readonly Verdict[] {
  const own = verdictsOfRegion(reportOf(code), dataset.site).find(({ record }) => record.indicator.id === indicator);
  return own?.verdicts ?? [];
}

function only(code: string, indicator: string): Verdict {
  const [verdict, ...others] = verdictsOn(code, indicator);
  if (verdict === undefined || others.length > 0) throw new Error(`not one verdict on ${indicator} in ${code}`);
  return verdict;
}

function standingOf(code: string, id: string) {
  const report = reportOf(code);
  const commitment = report.commitments.find((one) => one.id === id);
  if (commitment === undefined) throw new Error(`no commitment ${id}`);
  return commitmentStanding(commitment, report, dataset);
}

describe('Batanghari: 9.20 percent in 2026, passed in 2024 after a rise in 2021', () => {
  const verdict = only('15.04', 'persentase-penduduk-miskin');

  test('the year has not ended, so it is not yet due; the value of 2024 has met it early', () => {
    expect(readerStatusOf(verdict)).toBe('not-yet-due');
    expect(targetStatus(verdict)).toBe('met-early');
    expect(verdict.soFar).toMatchObject({ year: 2024, met: true, achievement: '106.2' });
  });

  test('the rise to 10.05 in 2021 is not hidden behind the good end', () => {
    expect(verdict.detour).toMatchObject({ value: '10.05', moment: { year: 2021 } });
  });

  test('it went further than the whole way, and lies ahead of the straight line', () => {
    expect(verdict.way.progress?.percent).toBe('226.67');
    expect(verdict.way.pace).toMatchObject({ expected: '9.35', state: 'ahead', difference: '0.72' });
  });

  test('the target comes from a draft, and the successor is only being prepared, so it stands', () => {
    expect(verdict).toMatchObject({ standing: 'draft', succession: { state: 'being-prepared' } });
  });

  test('the working is printed with its numbers', () => {
    const { soFar } = verdict;
    const record = verdictsOfRegion(reportOf('15.04'), dataset.site).find(({ verdicts }) => verdicts.includes(verdict))?.record;
    if (soFar === undefined || record === undefined) throw new Error('nothing judged');
    expect(formatWorking(soFar, record.indicator, 'id').formula).toBe('(2 × 9,20 − 8,63) ÷ 9,20 × 100 = 106,20 %');
  });

  test('the commitment is in progress, not met before its date', () => {
    expect(standingOf('15.04', 'turunkan-kemiskinan').status).toBe('in-progress');
  });
});

describe('Belitung Timur: zero change, then zero level', () => {
  test('both promises on extreme poverty in 2025 stand, and neither is judged without a figure', () => {
    const verdicts = verdictsOn('19.06', 'persentase-kemiskinan-ekstrem');
    expect(verdicts.map(({ target }) => target.aim.kind).toSorted()).toEqual(['zero-change', 'zero-level']);
    for (const verdict of verdicts) {
      expect(verdict.score).toMatchObject({ kind: 'not-reported', reason: 'not-in-our-sources', due: '2026-03-31' });
      expect(verdict.soFar).toBeUndefined();
    }
  });

  test('the promise on the change is replaced; the one on the level has no report yet', () => {
    expect(standingOf('19.06', 'nol-pertumbuhan-kemiskinan-ekstrem').status).toBe('replaced');
    expect(standingOf('19.06', 'nol-persen-kemiskinan-ekstrem-2025').status).toBe('not-reported');
  });

  test('6.20 percent promised for 2025, 6.69 reached: not met, though the official scale calls 92.10 very high', () => {
    const verdict = only('19.06', 'persentase-penduduk-miskin');
    expect(verdict.score).toMatchObject({ met: false, achievement: '92.1', band: { name: { en: 'Very high' } } });
    expect(readerStatusOf(verdict)).toBe('not-met');
    expect(standingOf('19.06', 'turunkan-kemiskinan-620-persen')).toMatchObject({ status: 'not-met', from: 'target' });
  });
});

describe('Musi Banyuasin: a range for 2029', () => {
  test('9.97 in 2025 is just better than the range, before its time', () => {
    const verdict = only('16.06', 'persentase-penduduk-miskin');
    expect(readerStatusOf(verdict)).toBe('not-yet-due');
    expect(targetStatus(verdict)).toBe('met-early');
    expect(verdict.soFar).toMatchObject({
      year: 2025,
      met: true,
      achievement: '100.1',
      calculation: { rule: 'lower', target: '9.98', range: { lower: '9.98', upper: '10.75' } },
    });
  });
});

describe('Kalimantan Tengah: 14 of 14', () => {
  test('met without a deadline, though most dates are unknown', () => {
    const verdict = only('62', 'jumlah-tpakd-kabupaten-kota');
    expect(verdict.score).toMatchObject({ kind: 'scored', met: true, achievement: '100', calculation: { rule: 'coverage' } });
    expect(verdict.reversed).toBeUndefined();
    expect(standingOf('62', 'tpakd-di-seluruh-wilayah')).toMatchObject({
      status: 'met',
      from: 'coverage',
      coverage: { reachedBy: 14, unknown: 0, of: 14 },
    });
  });
});

test('no verdict of the content holds anything that is not a plain number', () => {
  for (const report of dataset.regions.values()) {
    const text = JSON.stringify(verdictsOfRegion(report, dataset.site), (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    expect(text).not.toMatch(/NaN|Infinity|\d\.\d{13,}/);
  }
});
