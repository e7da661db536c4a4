import { expect, test } from 'vitest';
import { targetDifferences } from '#model/target-differences';
import type { PlanKind } from '#model/plan';
import { plan, report } from '../checks/dataset-builder.ts';
import { promise } from './plan-comparison/promised-text.ts';

const plans = (['apbd', 'rkpd', 'rpjmd'] as const).map((kind: PlanKind) => plan({ id: kind, kind }));

function differences(...targets: readonly (readonly [string, string])[]) {
  const made = targets.map(([text, id]) => promise(text, id));
  return targetDifferences(report({ plans, targets: made, baselines: [], figures: [] }), '2028-01-01');
}

test('targets of different documents for one year stand side by side, the five-year plan first', () => {
  const [only, ...others] = differences(['a 2025 10', 'apbd'], ['a 2025 9', 'rkpd'], ['a 2025 9', 'rpjmd']);
  expect(others).toEqual([]);
  expect(only?.year).toBe(2025);
  expect(only?.targets.map(({ plan: { kind }, target }) => [kind, target.aim])).toEqual([
    ['rpjmd', { kind: 'value', value: '9' }],
    ['rkpd', { kind: 'value', value: '9' }],
    ['apbd', { kind: 'value', value: '10' }],
  ]);
});

test('the same target in every document is no difference', () => {
  expect(differences(['a 2025 9', 'rkpd'], ['a 2025 9', 'rpjmd'])).toEqual([]);
});

test('targets for different years do not differ, and two documents of one kind are two plans', () => {
  expect(differences(['a 2025 9', 'rkpd'], ['a 2026 8', 'rpjmd'])).toEqual([]);
  const twice = [plan({ id: 'lama' }), plan({ id: 'baru' })];
  const targets = [promise('a 2025 9', 'lama'), promise('a 2025 8', 'baru')];
  expect(targetDifferences(report({ plans: twice, targets, baselines: [], figures: [] }), '2028-01-01')).toEqual([]);
});

test('an announcement outside any plan is no document', () => {
  const { plan: _, version: __, ...announced } = promise('a 2025 8');
  const targets = [promise('a 2025 9', 'rpjmd'), announced];
  expect(targetDifferences(report({ plans, targets, baselines: [], figures: [] }), '2028-01-01')).toEqual([]);
});
