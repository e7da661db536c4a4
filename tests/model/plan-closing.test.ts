import { describe, expect, test } from 'vitest';
import { closingEntries, planEnd } from '#model/plan-closing';
import type { Plan, PlanVersion } from '#model/plan';
import { targetStatus } from '#model/scoring/status';
import { date, plan, planVersion, report } from '../checks/dataset-builder.ts';
import { figure, number, site } from './scoring/builder.ts';
import { named, promise } from './plan-comparison/promised-text.ts';

const RELEASE = '2026-11-23';

function successor(change: Partial<NonNullable<Plan['succession']>> = {}): Pick<Plan, 'succession'> {
  return {
    succession: {
      plan: 'baru',
      title: { id: 'Baru' },
      date: date('2025-06-24'),
      status: 'draft',
      citations: [],
      ...change,
    },
  };
}

describe('the end of a plan', () => {
  test('a plan that runs and has no successor on record has no end', () => {
    expect(planEnd(plan(), RELEASE)).toBeUndefined();
  });

  test('a successor in preparation does not end a plan', () => {
    expect(planEnd(plan(successor()), RELEASE)).toBe('ending');
  });

  test('a successor adopted after the release date, or on a day nobody knows, has not replaced it', () => {
    expect(planEnd(plan(successor({ status: 'adopted', date: date('2026-12-30') })), RELEASE)).toBe('ending');
    expect(planEnd(plan(successor({ status: 'adopted', date: date('unknown') })), RELEASE)).toBe('ending');
  });

  test('an adopted successor, a last year gone by, and a repeal each end it', () => {
    expect(planEnd(plan(successor({ status: 'adopted' })), RELEASE)).toBe('replaced');
    expect(planEnd(plan({ endYear: 2025 }), RELEASE)).toBe('over');
    expect(planEnd(plan({ versions: [planVersion({ status: 'repealed' })] }), RELEASE)).toBe('repealed');
  });

  test('on 31 December of its last year a plan is not over', () => {
    expect(planEnd(plan({ endYear: 2026 }), '2026-12-31')).toBeUndefined();
    expect(planEnd(plan({ endYear: 2026 }), '2027-01-01')).toBe('over');
  });
});

function closing(old: Plan, later: Partial<PlanVersion>, targets: readonly (readonly [string, string])[]): string[] {
  const next = plan({
    id: 'baru',
    startYear: 2025,
    endYear: 2029,
    versions: [planVersion({ date: date('2025-07'), ...later })],
  });
  const made = targets.map(([text, id]) => promise(text, id));
  const figures = [figure(named('a'), { period: '2024', measure: number('9') })];
  const own = report({ plans: [old, next], targets: made, baselines: [], figures });
  return closingEntries(own, old, site()).map(
    ({ record, verdict, continuation }) =>
      `${record.indicator.id} ${String(verdict.target.year)} ${targetStatus(verdict)} ${continuation.kind}`,
  );
}

describe('each target at the end', () => {
  const old = plan(successor());

  test('the last target of each indicator, with what became of it and what the successor does', () => {
    const targets = [
      ['a 2025 9.5', 'rpjmd'],
      ['a 2026 9.2', 'rpjmd'],
      ['b 2026 5', 'rpjmd'],
      ['a 2029 8', 'baru'],
    ] as const;
    expect(closing(old, { complete: true }, targets)).toEqual([
      'a 2026 met-early carried-over',
      'b 2026 not-yet-due dropped',
    ]);
    expect(closing(old, {}, targets)).toEqual(['a 2026 met-early carried-over', 'b 2026 not-yet-due unknown']);
  });

  test('a successor whose text we do not have drops nothing', () => {
    expect(closing(old, {}, [['a 2026 9.2', 'rpjmd']])).toEqual(['a 2026 met-early unknown']);
  });

  test('without a successor on record nothing is said about what comes after', () => {
    expect(closing(plan(), {}, [['a 2026 9.2', 'rpjmd']])).toEqual(['a 2026 met-early none']);
  });

  test('what the plan itself gave up is not laid at the door of its successor', () => {
    const dropped = [{ indicator: 'b', reason: { id: 'Pindah' } }];
    const versions = [planVersion(), planVersion({ id: 'v2', date: date('2023'), dropped })];
    expect(
      closing(plan({ ...successor(), versions }), { complete: true }, [
        ['b 2026 5', 'rpjmd'],
        ['c 2029 1', 'baru'],
      ]),
    ).toEqual(['b 2026 not-yet-due given-up']);
  });
});
