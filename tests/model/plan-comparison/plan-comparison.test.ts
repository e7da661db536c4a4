import { describe, expect, test } from 'vitest';
import { planComparisons } from '#model/plan-comparison/plan-comparison';
import { countingVersion } from '#model/plan-comparison/text-of';
import type { Plan, PlanVersion } from '#model/plan';
import { date, plan, planVersion, report } from '../../checks/dataset-builder.ts';
import { promise } from './promised-text.ts';
import { countClasses } from './count-classes.ts';

const RELEASE = '2028-06-01';

function version(id: string, on: string, change: Partial<PlanVersion> = {}): PlanVersion {
  return planVersion({ id, name: { id }, date: date(on), ...change });
}

function comparisons(plans: readonly Plan[], targets: readonly (readonly [string, string, string])[], of = plans[0]) {
  if (of === undefined) throw new Error('no plan');
  const made = targets.map(([text, id, from]) => promise(text, id, from));
  return planComparisons(report({ plans, targets: made, baselines: [], figures: [] }), of, RELEASE);
}

const draft = version('rancangan', '2021-06', { status: 'draft' });

describe('versions of one plan', () => {
  test('a text that nobody has read is not compared, so nothing looks dropped', () => {
    const own = plan({ versions: [draft, version('perda', '2021-08')] });
    const [only] = comparisons([own], [['a 2026 10', 'rpjmd', 'rancangan']]);
    expect(only).toMatchObject({ id: 'rancangan-ke-perda', without: 'later' });
    expect(only).not.toHaveProperty('rows');
  });

  test('a version is compared with what stood before it, not only with what the one before repeated', () => {
    const own = plan({ versions: [version('v1', '2021'), version('v2', '2022'), version('v3', '2023')] });
    const found = comparisons(
      [own],
      [
        ['a 2026 10', 'rpjmd', 'v1'],
        ['b 2026 10', 'rpjmd', 'v1'],
        ['b 2026 9', 'rpjmd', 'v2'],
        ['a 2026 11', 'rpjmd', 'v3'],
      ],
    );
    const said = found.map(({ id, rows = [] }) => [id, rows.map(({ kind }) => kind)]);
    expect(said).toEqual([
      ['v1-ke-v2', ['not-repeated', 'raised']],
      ['v2-ke-v3', ['relaxed', 'not-repeated']],
      ['v1-ke-v3', ['relaxed', 'raised']],
    ]);
  });

  test('what a version between them gave up is dropped from the first to the last, with its reason', () => {
    const reason = { id: 'Pindah' };
    const second = version('v2', '2022', { dropped: [{ indicator: 'b', reason }] });
    const own = plan({ versions: [version('v1', '2021'), second, version('v3', '2023')] });
    const found = comparisons(
      [own],
      [
        ['a 2026 10', 'rpjmd', 'v1'],
        ['b 2026 10', 'rpjmd', 'v1'],
        ['a 2026 9', 'rpjmd', 'v3'],
      ],
    );
    expect(found.find(({ id }) => id === 'v1-ke-v3')?.rows).toMatchObject([
      { kind: 'raised' },
      { kind: 'dropped', reason },
    ]);
  });

  test('a draft between two adopted texts changes nothing from the first to the last', () => {
    const between = version('usul', '2022', { status: 'draft' });
    const own = plan({ versions: [version('v1', '2021'), between, version('v2', '2023')] });
    const found = comparisons(
      [own],
      [
        ['a 2026 10', 'rpjmd', 'v1'],
        ['a 2026 20', 'rpjmd', 'usul'],
        ['b 2026 1', 'rpjmd', 'v2'],
      ],
    );
    const rows = found.find(({ id }) => id === 'v1-ke-v2')?.rows ?? [];
    expect(rows.map(({ kind }) => kind)).toEqual(['not-repeated', 'added']);
  });
});

describe('a plan and its successor', () => {
  const next = plan({
    id: 'baru',
    startYear: 2025,
    endYear: 2029,
    versions: [version('p', '2025-08', { complete: true })],
  });
  const succession = {
    plan: 'baru',
    title: { id: 'Baru' },
    date: date('2025-08'),
    status: 'adopted',
    citations: [],
  } as const;

  test('the successor is compared by the versions that count', () => {
    const old = plan({ succession, versions: [version('v1', '2021'), version('v2', '2023')] });
    const [found] = comparisons(
      [old, next],
      [
        ['a 2026 10', 'rpjmd', 'v1'],
        ['a 2026 9', 'rpjmd', 'v2'],
        ['b 2026 9', 'rpjmd', 'v1'],
        ['a 2026 9', 'baru', 'p'],
      ],
      next,
    );
    expect(found).toMatchObject({ id: 'rpjmd-ke-baru', between: 'plans' });
    expect(countClasses(found?.rows ?? [])).toMatchObject({ unchanged: 1, dropped: 1 });
  });

  test('a plan that is not named as a successor is not compared', () => {
    expect(comparisons([plan(), next], [['a 2026 9', 'baru', 'p']], next)).toEqual([]);
  });
});

test('the last adopted version counts, a later draft does not; an undated one counts only where nothing came before', () => {
  const adopted = version('perda', '2021-08');
  expect(
    countingVersion(plan({ versions: [draft, adopted, version('usul', '2023', { status: 'draft' })] }), RELEASE),
  ).toBe(adopted);
  expect(countingVersion(plan({ versions: [draft] }), RELEASE)).toBe(draft);
  expect(countingVersion(plan({ versions: [adopted, version('kelak', 'unknown')] }), RELEASE)).toBe(adopted);
});
