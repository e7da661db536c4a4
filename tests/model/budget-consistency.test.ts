import { describe, expect, test } from 'vitest';
import { partsSums, unfundedProgrammes } from '#model/budget-consistency';
import type { BudgetLine } from '#model/budget';
import { budgetLine, plan, programme } from '../checks/dataset-builder.ts';

describe('parts and wholes', () => {
  const whole = budgetLine({ item: 'semua', sen: 100n, partsIncomplete: true });

  test('known parts of an item that says it has others are told with their sum', () => {
    const part = budgetLine({ item: 'a', parent: 'semua', sen: 60n });
    expect(partsSums([whole, part])).toMatchObject([{ sum: 60n, tolerance: 0n, verdict: 'incomplete' }]);
  });

  test('an item without parts, and parts without their whole, are not told', () => {
    expect(partsSums([whole])).toEqual([]);
    expect(partsSums([budgetLine({ item: 'a', parent: 'tiada' })])).toEqual([]);
  });
});

describe('programmes that the plan pays for and no later stage does', () => {
  const rpjmd = plan({
    programmes: [
      programme({ id: 'a' }),
      programme({ id: 'a1', level: 'kegiatan', parent: 'a' }),
      programme({ id: 'b' }),
    ],
  });
  const line = (owner: string, stage: BudgetLine['stage'], year = 2025) =>
    budgetLine({ item: `${owner}-uang`, programme: owner, stage, year });
  const found = (...lines: readonly BudgetLine[]) =>
    unfundedProgrammes(rpjmd, lines).map((one) => `${one.programme.id} ${String(one.year)} ${one.stage}`);

  test('are told only for a stage that the content has for other programmes of that year', () => {
    expect(found(line('a', 'indicative'), line('b', 'rkpd'))).toEqual(['a 2025 rkpd']);
    expect(found(line('a', 'indicative'), line('b', 'rkpd', 2026))).toEqual([]);
    expect(found(line('a', 'indicative'), budgetLine({ stage: 'apbd', year: 2025 }))).toEqual([]);
  });

  test('are not told when a part has money, or when it came with the revised budget', () => {
    expect(found(line('a', 'indicative'), line('a1', 'apbd'), line('b', 'apbd'))).toEqual([]);
    expect(found(line('a', 'indicative'), line('a', 'revised-apbd'), line('b', 'apbd'))).toEqual([]);
  });

  test('belong to an RPJMD', () => {
    const lines = [line('a', 'indicative'), line('b', 'rkpd')];
    expect(unfundedProgrammes({ ...rpjmd, kind: 'renstra' }, lines)).toEqual([]);
  });
});
