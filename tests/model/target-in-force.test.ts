import { describe, expect, test } from 'vitest';
import { decimal } from '#model/decimal';
import type { PlanStatus, PlanVersion } from '#model/plan';
import { successionOf } from '#model/succession';
import { targetsInForce } from '#model/target-in-force';
import type { Target } from '#model/target';
import { verdictsOf } from '#model/scoring/verdict';
import { indicatorRecords } from '#model/promise';
import { baseline, cite, date, indicator, plan, planVersion, report, target } from '../checks/dataset-builder.ts';
import { figure, number, site } from './scoring/builder.ts';

const RELEASE = '2028-06-01';

function version(id: string, on: string, status: PlanStatus = 'adopted'): PlanVersion {
  return planVersion({ id, name: { id }, status, date: date(on) });
}

const own = indicator();
function promised(year: number, value: string, from: string): Target {
  return target({ indicator: own, year, version: from, aim: { kind: 'value', value: decimal(value) } });
}

const revised = plan({
  startYear: 2025,
  endYear: 2029,
  versions: [version('v1', '2025-08-20'), version('v2', '2026-08-01')],
});
const targets = [
  promised(2025, '12', 'v1'),
  promised(2025, '12.5', 'v2'),
  promised(2027, '10', 'v1'),
  promised(2027, '11', 'v2'),
];

describe('a target that a later text gives up', () => {
  const later = (change: Partial<PlanVersion>) =>
    plan({
      startYear: 2025,
      endYear: 2029,
      versions: [version('v1', '2025-08-20'), { ...version('v2', '2026-08-01'), ...change }],
    });
  const only = [promised(2027, '10', 'v1')];
  const counted = (change: Partial<PlanVersion>) => targetsInForce(only, [later(change)], RELEASE)[0];

  test('is still the one to judge, and says which text gave it up and why', () => {
    expect(counted({ complete: true })).toMatchObject({ version: { id: 'v1' }, givenUp: { version: { id: 'v2' } } });
    const reason = { id: 'Diganti ukuran lain.' };
    expect(counted({ dropped: [{ indicator: own.id, reason }] })).toMatchObject({ givenUp: { reason } });
  });

  test('a text that is not known as a whole gives nothing up by silence', () => {
    expect(counted({})).not.toHaveProperty('givenUp');
  });

  test('neither a draft nor a text after the end of the year nor a new wording gives it up', () => {
    expect(counted({ complete: true, status: 'draft' })).not.toHaveProperty('givenUp');
    expect(counted({ complete: true, date: date('2028-02-01') })).not.toHaveProperty('givenUp');
    expect(counted({ complete: true, reworded: [{ from: own.id, to: 'gini' }] })).not.toHaveProperty('givenUp');
  });
});

describe('the version in force on 31 December of the year', () => {
  test('a target revised in August 2026 counts for 2027, and the first one stays beside it', () => {
    const [, second] = targetsInForce(targets, [revised], RELEASE);
    expect(second).toMatchObject({
      standing: 'in-force',
      version: { id: 'v2' },
      target: { aim: { value: '11' } },
      original: { version: { id: 'v1' }, target: { aim: { value: '10' } } },
    });
  });

  test('the year before the revision keeps the first version, with nothing beside it', () => {
    const [first] = targetsInForce(targets, [revised], RELEASE);
    expect(first).toMatchObject({ version: { id: 'v1' }, target: { aim: { value: '12' } } });
    expect(first).not.toHaveProperty('original');
  });

  test('both versions are scored: 101.82 and met by the one in force, 92.00 and not met by the first', () => {
    const figures = [figure(own, { period: '2027', measure: number('10.8') })];
    const [record] = indicatorRecords(report({ plans: [revised], targets, baselines: [], figures }));
    if (record === undefined) throw new Error('no record');
    const verdicts = verdictsOf(record, [revised], site({ releaseDate: RELEASE }));
    expect(verdicts.find((verdict) => verdict.target.year === 2027)).toMatchObject({
      score: { kind: 'scored', achievement: '101.82', met: true },
      originalScore: { kind: 'scored', achievement: '92', met: false },
    });
  });

  test('a draft counts while nothing is adopted, and says so', () => {
    const drafted = plan({ versions: [version('draft', '2021-06', 'draft'), version('perda', '2021')] });
    expect(targetsInForce([promised(2026, '9.2', 'draft')], [drafted], RELEASE)).toMatchObject([
      { standing: 'draft', version: { id: 'draft' } },
    ]);
    const twice = plan({ versions: [version('a', '2025-04', 'draft'), version('b', '2025-06', 'draft')] });
    expect(targetsInForce([promised(2029, '10', 'a'), promised(2029, '11', 'b')], [twice], RELEASE)).toMatchObject([
      { standing: 'draft', version: { id: 'b' }, original: { version: { id: 'a' } } },
    ]);
    const both = [promised(2026, '9.2', 'draft'), promised(2026, '9.5', 'perda')];
    const [counting] = targetsInForce(both, [drafted], RELEASE);
    expect(counting).toMatchObject({ standing: 'in-force', target: { aim: { value: '9.5' } } });
    expect(counting).not.toHaveProperty('original');
  });

  test('a draft of a revision moves no goalposts', () => {
    const planned = plan({ versions: [version('v1', '2025-08-20'), version('v2', '2026-08-01', 'draft')] });
    expect(targetsInForce([promised(2027, '10', 'v1'), promised(2027, '11', 'v2')], [planned], RELEASE)).toMatchObject([
      { version: { id: 'v1' } },
    ]);
  });

  test('a year before the plan came into being shows its first version as not yet in force', () => {
    expect(targetsInForce([promised(2024, '13', 'v1')], [revised], RELEASE)).toMatchObject([
      { standing: 'not-yet-in-force' },
    ]);
  });

  test('an announcement and a plan for one year both stand', () => {
    const { plan: _plan, version: _version, ...free } = promised(2027, '9', 'v1');
    expect(targetsInForce([...targets.slice(2), free], [revised], RELEASE).map(({ standing }) => standing)).toEqual([
      'in-force',
      'announced',
    ]);
  });
});

describe('a new plan in place of an old one', () => {
  const by = (on: string, status: PlanStatus) =>
    plan({ succession: { title: { id: 'RPJMD baru' }, date: date(on), status, citations: [cite()] } });

  test.each([
    ['2025-06-24', 'draft', 2026, 'being-prepared'],
    ['2025-08-20', 'adopted', 2026, 'replaced'],
    ['2025-08-20', 'adopted', 2025, 'overlap'],
    ['2025-08-20', 'adopted', 2024, 'after'],
    ['unknown', 'adopted', 2026, 'being-prepared'],
    ['2029-01-01', 'adopted', 2029, 'being-prepared'],
  ] as const)('dated %s and %s: a target for %s is %s', (on, status, year, state) => {
    expect(successionOf(by(on, status), year, RELEASE)?.state).toBe(state);
  });

  test('without a successor there is no event', () => {
    expect(successionOf(plan(), 2026, RELEASE)).toBeUndefined();
    expect(successionOf(undefined, 2026, RELEASE)).toBeUndefined();
  });
});

test('the baseline of the plan is found for its targets', () => {
  const figures = [figure(own, { period: '2024', measure: number('11') })];
  const start = baseline({ indicator: own, version: 'v1', year: 2023, measure: number('12') });
  const [record] = indicatorRecords(report({ plans: [revised], targets, baselines: [start], figures }));
  const verdicts = record === undefined ? [] : verdictsOf(record, [revised], site({ releaseDate: '2024-12-01' }));
  expect(verdicts[0]?.baseline).toBe(start);
  expect(verdicts[0]?.way.progress?.percent).toBe('100');
});
