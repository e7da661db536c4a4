import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUDGET_STAGES, type BudgetLine } from '#model/budget';
import { itemYears, ORDERED_STAGES } from '#model/budget-stages';
import { budgetLine, cite } from '../checks/dataset-builder.ts';
import { REAL, realReport } from '../presenters/real-content.ts';

const other = { citation: cite({ id: 'lain' }) };

describe('the amounts of one item and year', () => {
  test('stand in the order of the stages, whatever the order of the table', () => {
    const lines = ORDERED_STAGES.toReversed().map((stage) => budgetLine({ stage }));
    expect(itemYears(lines)[0]?.stages.map(({ stage }) => stage)).toEqual([...ORDERED_STAGES]);
  });

  test('an announcement stands apart and is compared with nothing', () => {
    const [one] = itemYears([budgetLine({ stage: 'announced', sen: 5n }), budgetLine({ stage: 'apbd', sen: 7n })]);
    expect(one?.announced?.lines).toHaveLength(1);
    expect(one?.stages).toHaveLength(1);
    expect(one?.jumps).toEqual([]);
  });

  test('kinds and years are kept apart', () => {
    const lines = [budgetLine({}), budgetLine({ kind: 'revenue' }), budgetLine({ year: 2023 })];
    expect(itemYears(lines).map(({ kind, year }) => `${kind} ${String(year)}`)).toEqual([
      'spending 2023',
      'spending 2024',
      'revenue 2024',
    ]);
  });

  test('a stage that is not known is passed over, and the jump says from which to which', () => {
    const [one] = itemYears([budgetLine({ stage: 'indicative', sen: 200n }), budgetLine({ stage: 'apbd', sen: 150n })]);
    expect(one?.jumps).toMatchObject([
      { from: { stage: 'indicative' }, to: { stage: 'apbd' }, difference: -50n, percent: '-25', rounded: false },
    ]);
  });

  test('from zero, or across zero, there is no percentage', () => {
    const jump = (a: bigint, b: bigint) =>
      itemYears([budgetLine({ stage: 'ppas', sen: a }), budgetLine({ stage: 'apbd', sen: b })])[0]?.jumps[0];
    expect(jump(0n, 5n)).not.toHaveProperty('percent');
    expect(jump(-5n, 5n)).not.toHaveProperty('percent');
  });
});

describe('two sources for one stage', () => {
  test('that differ stand side by side, are never added, and no jump is told from or to them', () => {
    const [one] = itemYears([
      budgetLine({ stage: 'ppas', sen: 100n }),
      budgetLine({ stage: 'apbd', sen: 100n }),
      budgetLine({ stage: 'apbd', sen: 130n, ...other }),
      budgetLine({ stage: 'realisation', sen: 90n }),
    ]);
    expect(one?.stages[1]).toMatchObject({ spread: 30n });
    expect(one?.stages[1]).not.toHaveProperty('settled');
    expect(one?.jumps).toEqual([]);
    expect(one).not.toHaveProperty('absorption');
  });

  test('of which one rounds the other mean the same, and the fuller one counts', () => {
    const [first] = itemYears(realReport('19.06').budget);
    expect(first?.announced?.lines).toHaveLength(2);
    expect(first?.announced?.settled?.sen).toBe(6_272_867_000_00n);
  });

  test('BANTU UMAK 2024: 72 and 70 miliar are two amounts, although both are rounded', () => {
    const found = itemYears(realReport('16.06').budget).find(
      ({ item, year }) => item === 'bantu-umak' && year === 2024,
    );
    expect(found?.announced?.lines.map(({ sen }) => sen)).toEqual([72_000_000_000_00n, 70_000_000_000_00n]);
    expect(found?.announced).toMatchObject({ spread: 2_000_000_000_00n });
    expect(found?.announced).not.toHaveProperty('settled');
  });
});

describe('real amounts', () => {
  const jumpOf = (code: string, item: string) =>
    itemYears(realReport(code).budget).find((one) => one.item === item)?.jumps;

  test('Musi Banyuasin 2025: 3.43 to 4.34 triliun is about 26.5 percent, rounded', () => {
    expect(jumpOf('16.06', 'apbd')).toMatchObject([
      { difference: 910_000_000_000_00n, percent: '26.5', rounded: true },
    ]);
  });

  test('Cirebon regency 2025: own revenue fell by about 4.7 percent', () => {
    expect(jumpOf('32.09', 'pendapatan-asli-daerah')).toMatchObject([{ percent: '-4.7', rounded: true }]);
  });

  test('no amount of the content is lost or doubled', () => {
    for (const { budget } of REAL.regions.values()) {
      const shown = itemYears(budget).flatMap(({ announced, stages }) =>
        [...(announced === undefined ? [] : [announced]), ...stages].flatMap(({ lines }) => lines),
      );
      expect(new Set(shown)).toEqual(new Set(budget));
      expect(shown).toHaveLength(budget.length);
    }
  });
});

describe('absorption', () => {
  test('is told of spending with a budget and its realisation: 1,234,567,890 of 1,500,000,000 is 82.30', () => {
    const lines = [
      budgetLine({ stage: 'apbd', sen: 1_500_000_000_00n }),
      budgetLine({ stage: 'realisation', sen: 1_234_567_890_00n }),
    ];
    expect(itemYears(lines)[0]?.absorption).toMatchObject({ percent: '82.3', rounded: false });
    expect(itemYears(lines.map((line) => ({ ...line, kind: 'revenue' as const })))[0]).not.toHaveProperty('absorption');
  });

  test('of a budget of zero is unknown', () => {
    const lines = [budgetLine({ sen: 0n }), budgetLine({ stage: 'realisation', sen: 5n })];
    expect(itemYears(lines)[0]).not.toHaveProperty('absorption');
  });
});

test('for any table, every line is shown once and nothing is summed', () => {
  const line = fc.record({
    item: fc.constantFrom('a', 'b'),
    year: fc.constantFrom(2024, 2025),
    stage: fc.constantFrom(...BUDGET_STAGES),
    kind: fc.constantFrom('spending', 'revenue'),
    sen: fc.bigInt(0n, 1000n),
    rounded: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (rows) => {
      const lines: BudgetLine[] = rows.map((row) => budgetLine(row as Partial<BudgetLine>));
      const shown = itemYears(lines).flatMap(({ announced, stages }) =>
        [...(announced === undefined ? [] : [announced]), ...stages].flatMap((stage) => stage.lines),
      );
      expect(shown).toHaveLength(lines.length);
      expect(new Set(shown)).toEqual(new Set(lines));
    }),
  );
});
