import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planUpgrade } from '#editing/upgrade-plan';

const files = (entries: Readonly<Record<string, string>>) => new Map(Object.entries(entries));

describe('what an upgrade changes', () => {
  test('each file by what it holds here, there and in the history of the engine', () => {
    const plan = planUpgrade(
      files({
        'src/same.ts': 'a',
        'src/older.ts': 'b1',
        'src/mine.ts': 'x',
        'src/gone.ts': 'c1',
        'src/own.ts': 'y',
        'README.md': 'z',
        LICENSE: 'l1',
        'content/site.yaml': 's',
        '.github/workflows/a.yml': 'w1',
      }),
      files({
        'src/same.ts': 'a',
        'src/older.ts': 'b2',
        'src/mine.ts': 'm2',
        'src/fresh.ts': 'f',
        'README.md': 'r2',
        LICENSE: 'l2',
        'content/site.yaml': 's2',
        '.github/workflows/a.yml': 'w2',
      }),
      new Set(['a', 'b1', 'b2', 'c1', 'l1', 'w1']),
    );
    expect(plan).toEqual({
      added: ['src/fresh.ts'],
      changed: ['LICENSE', 'src/older.ts'],
      removed: ['src/gone.ts'],
      edited: ['src/mine.ts'],
      kept: ['README.md'],
    });
  });

  test('content and the recipes of the publisher are never in it, whatever they hold', () => {
    const path = fc.constantFrom('content/site.yaml', 'content/a/b.csv', '.github/workflows/x.yml', '.gitlab-ci.yml');
    const some = fc.array(fc.tuple(path, fc.constantFrom('1', '2', '3'))).map((pairs) => new Map(pairs));
    fc.assert(
      fc.property(some, some, fc.uniqueArray(fc.constantFrom('1', '2', '3')), (current, newer, known) => {
        const plan = planUpgrade(current, newer, new Set(known));
        expect(Object.values(plan).flat()).toEqual([]);
      }),
    );
  });

  test('nothing that was written here is ever replaced or removed unasked', () => {
    const path = fc.constantFrom('src/a.ts', 'src/b.ts', 'README.md', 'public/ikon.svg');
    const some = fc.array(fc.tuple(path, fc.constantFrom('1', '2', '3'))).map((pairs) => new Map(pairs));
    fc.assert(
      fc.property(some, some, (current, newer) => {
        const { changed, removed } = planUpgrade(current, newer, new Set());
        expect([...changed, ...removed]).toEqual([]);
      }),
    );
  });
});
