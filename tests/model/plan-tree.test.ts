import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mission, Programme } from '#model/plan';
import { planTree, programmesIn, type PlanTree } from '#model/plan-tree';
import { plan, programme } from '../checks/dataset-builder.ts';

const text = { id: 'Uji' };

/** One mission, one goal, and an objective for each code. */
function missions(...codes: readonly string[]): readonly Mission[] {
  const objectives = codes.map((code) => ({ code, text, indicators: [] }));
  return [{ number: 1, text, goals: [{ code: '1.1', text, indicators: [], objectives }] }];
}

function treeOf(rows: readonly Partial<Programme>[], ...codes: readonly string[]): PlanTree {
  return planTree(plan({ missions: missions(...codes), programmes: rows.map((row) => programme(row)) }));
}

function everything({ missions: all, unlinked }: PlanTree): readonly Programme[] {
  const objectives = all.flatMap(({ goals }) => goals.flatMap((goal) => goal.objectives));
  return [...objectives.flatMap(({ programmes }) => programmes), ...unlinked].flatMap(programmesIn);
}

const ids = (programmes: readonly Programme[]) => programmes.map(({ id }) => id);

describe('a plan as a tree', () => {
  test('a programme stands under its objective, its parts under it', () => {
    const tree = treeOf(
      [
        { id: 'a', objective: '1.1.2' },
        { id: 'b', level: 'kegiatan', parent: 'a' },
      ],
      '1.1.1',
      '1.1.2',
    );
    const [first, second] = tree.missions[0]?.goals[0]?.objectives ?? [];
    expect(first?.programmes).toEqual([]);
    expect(second?.programmes[0]?.programme.id).toBe('a');
    expect(second?.programmes[0]?.parts[0]?.programme.id).toBe('b');
    expect(tree.unlinked).toEqual([]);
  });

  test('a part that names an objective too stands under its programme alone', () => {
    const tree = treeOf([{ id: 'a' }, { id: 'b', parent: 'a', objective: '1.1.1' }], '1.1.1');
    expect(ids(tree.unlinked.flatMap(programmesIn))).toEqual(['a', 'b']);
    expect(everything(tree)).toHaveLength(2);
  });

  test('a programme without an objective, or with one the plan does not have, is not linked', () => {
    expect(ids(treeOf([{ id: 'a' }, { id: 'b', objective: '9' }], '1').unlinked.flatMap(programmesIn))).toEqual([
      'a',
      'b',
    ]);
  });

  test('of programmes that are parts of each other the first is the top', () => {
    const [top] = treeOf([
      { id: 'c', parent: 'b' },
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
    ]).unlinked;
    expect(top?.programme.id).toBe('a');
    expect(top?.parts[0]?.programme.id).toBe('b');
    expect(top?.parts[0]?.parts[0]?.programme.id).toBe('c');
  });
});

test('every programme stands in the tree exactly once, whatever parents and objectives the table names', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const row = fc.record(
    { id: name, parent: name, objective: fc.constantFrom('1', '2', '9') },
    { requiredKeys: ['id'] },
  );
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 9 }),
      fc.array(fc.constantFrom('1', '2'), { maxLength: 3 }),
      (rows, codes) => {
        const programmes = rows.map((one) => programme(one));
        const found = everything(planTree(plan({ missions: missions(...codes), programmes })));
        expect(found).toHaveLength(programmes.length);
        expect(new Set(found)).toEqual(new Set(programmes));
      },
    ),
  );
});
