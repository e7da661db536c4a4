import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCalculation, formatPace, formatProgress } from '#formatting/calculation';
import { formatRules } from '#formatting/rules';
import { formatWorking } from '#formatting/working';
import { compare, decimal, divide } from '#model/decimal';
import type { Direction } from '#model/indicator';
import { achievement } from '#model/scoring/achievement';
import { calculationFor } from '#model/scoring/calculation-for';
import { pace } from '#model/scoring/pace';
import { ask, indicator, judge, number } from '../model/scoring/builder.ts';
import { evaluate } from './evaluate.ts';

function working(direction: Direction, target: string, actual: string, language: 'id' | 'en' = 'id') {
  return formatWorking(judge(direction, target, actual), indicator(direction), language);
}

describe('the formula is filled in with the numbers that were used', () => {
  test.each([
    ['lower', '9.20', '8.63', '(2 × 9,20 − 8,63) ÷ 9,20 × 100 = 106,20 %', '8,63 ≤ 9,20'],
    ['lower', '11.00', '11.88', '(2 × 11,00 − 11,88) ÷ 11,00 × 100 = 92,00 %', '11,88 > 11,00'],
    ['higher', '72.10', '70.50', '70,50 ÷ 72,10 × 100 = 97,78 %', '70,50 < 72,10'],
    ['higher', '-2', '-1.5', '(2,00 + ((-1,50) − (-2,00))) ÷ 2,00 × 100 = 125,00 %', '-1,50 ≥ -2,00'],
    ['lower', '-0.5', '0.2', '(0,50 − (0,20 − (-0,50))) ÷ 0,50 × 100 = -40,00 %', '0,20 > -0,50'],
    ['maintain', '100', '97', '(100,00 − |97,00 − 100,00|) ÷ 100,00 × 100 = 97,00 %', '97,00 ≠ 100,00'],
    ['maintain', '1.5–3.5', '2.8', '1,50 ≤ 2,80 ≤ 3,50, jadi 100,00 %', '1,50 ≤ 2,80 ≤ 3,50'],
    ['lower', '7–8', '9', '(2 × 8,00 − 9,00) ÷ 8,00 × 100 = 87,50 %', '9,00 > 8,00'],
    ['lower', '< 14', '14', '(2 × 14,00 − 14,00) ÷ 14,00 × 100 = 100,00 %', '14,00 ≥ 14,00'],
  ] as const)('%s is better, %s promised, %s reached', (direction, target, actual, formula, comparison) => {
    expect(working(direction, target, actual)).toMatchObject({ formula, comparison });
  });

  test('digits beyond the indicator’s decimals are written, since they were computed with', () => {
    expect(working('higher', '10', '9.9999').formula).toBe('9,9999 ÷ 10,00 × 100 = 100,00 %');
  });

  test('English writes the same numbers its own way', () => {
    expect(working('lower', '9.20', '8.63', 'en').formula).toBe('(2 × 9.20 − 8.63) ÷ 9.20 × 100 = 106.20%');
  });

  test('a target of zero shows what decided it, and no formula', () => {
    const zero = working('lower', '0', '0.85');
    expect(zero).toMatchObject({ rule: 'zero-target', comparison: '0,85 > 0,00' });
    expect(zero).not.toHaveProperty('formula');
  });

  test('zero growth shows the change', () => {
    const values = ['2024', '2025'].map((period, index) => ({ period, measure: number(index === 0 ? '0.37' : '0.4') }));
    const score = ask({ indicator: indicator('lower'), target: { aim: { kind: 'zero-change' } }, values });
    expect(formatWorking(score, indicator('lower'), 'id').formula).toBe('0,40 − 0,37 = 0,03 > 0,00');
  });

  test('progress and pace', () => {
    const way = { rule: 'progress', baseline: decimal('9.65'), end: decimal('9.2'), actual: decimal('8.63') } as const;
    expect(formatProgress(way, 2, 'id')).toBe('(8,63 − 9,65) ÷ (9,20 − 9,65) × 100 = 226,67 %');
    expect(formatProgress({ ...way, end: way.baseline }, 2, 'id')).toBeUndefined();
    const line = pace(
      {
        rule: 'pace',
        baseline: { year: 2020, value: way.baseline },
        target: { year: 2026, value: way.end },
        actual: { year: 2024, value: way.actual },
        sense: 'lower',
      },
      2,
    );
    expect(line === undefined ? '' : formatPace(line, 2, 'id')).toBe('9,65 + (9,20 − 9,65) × 4 ÷ 6 = 9,35');
  });
});

const decimals = fc
  .bigInt({ min: -100_000n, max: 100_000n })
  .map((units) => divide(decimal(units.toString()), decimal('100'), 2) ?? decimal('0'));

test('whoever computes the printed formula gets the printed percentage', () => {
  const senses = fc.constantFrom('higher', 'lower', 'maintain' as const);
  fc.assert(
    fc.property(decimals, decimals, senses, (target, actual, sense) => {
      const calculation = calculationFor({ kind: 'value', value: target }, sense, actual);
      const formula = formatCalculation(calculation, 2, 'en');
      if (calculation.rule === 'zero-target') return formula === undefined;
      const [left = '', right = ''] = formula?.split(' = ') ?? [];
      expect(right).toBe(`${right.slice(0, -1)}%`);
      expect(compare(decimal(right.slice(0, -1).replaceAll(',', '')), achievement(calculation))).toBe(0);
      expect(Math.abs(evaluate(left) - Number(achievement(calculation)))).toBeLessThanOrEqual(0.00501);
      return true;
    }),
  );
});

describe('where there is no verdict the reason is said', () => {
  const lower = indicator('lower', {
    methods: [
      { id: 'lama', name: { id: 'Batas lama', en: 'Old line' } },
      { id: 'baru', name: { id: 'Batas baru' } },
    ],
  });
  const ten = { kind: 'value', value: decimal('10') } as const;
  const words = (values: Parameters<typeof ask>[0]['values'], language: 'id' | 'en' = 'id') =>
    formatWorking(ask({ indicator: lower, target: { aim: ten }, values }), lower, language).words;

  test('not looked for: nothing is concluded', () => {
    expect(words([])).toBe(
      'Realisasinya ditunggu sampai 31 Maret 2026. Kami belum memeriksanya, jadi kami tidak menyimpulkan apa pun.',
    );
  });

  test('looked for and not found is never printed as not reported', () => {
    const search = { what: { id: 'laman' }, on: '2026-11-23' };
    const said = words([{ period: '2025', content: { missing: 'not-in-our-sources', search } }]);
    expect(said).toContain('tidak menemukannya dalam sumber yang kami periksa');
    expect(said).not.toContain('dilaporkan');
    expect(words([{ period: '2025', content: { missing: 'not-reported', search } }])).toContain('belum dilaporkan');
  });

  test('methods are named; an unnamed one is said to be unnamed', () => {
    const values = [
      { period: '2025', measure: number('9'), method: 'lama' },
      { period: '2025', measure: number('8') },
    ];
    expect(words(values)).toContain('(Batas lama; metode tidak disebut)');
    expect(words(values, 'en')).toContain('(Old line; method not stated)');
  });
});

describe('the page that explains the rules', () => {
  test.each(['id', 'en'] as const)('every rule has words and an example, in %s', (language) => {
    const rules = formatRules(language);
    expect(rules).toHaveLength(13);
    for (const { name, words, example } of rules) {
      expect(name).not.toBe('');
      expect(words).toMatch(/\.$/);
      expect(example).not.toBe('');
      expect(example).not.toMatch(/NaN|undefined/);
    }
  });
});
