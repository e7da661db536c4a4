import { describe, expect, test } from 'vitest';
import { decimal } from '#model/decimal';
import { pace, type PaceCalculation } from '#model/scoring/pace';

function line(actual: string, year: number, sense: PaceCalculation['sense'] = 'lower') {
  return pace(
    {
      rule: 'pace',
      baseline: { year: 2020, value: decimal('9.65') },
      target: { year: 2026, value: decimal('9.2') },
      actual: { year, value: decimal(actual) },
      sense,
    },
    2,
  );
}

describe('pace against a straight line', () => {
  test('four of six years on the way from 9.65 to 9.20 the line stands at 9.35', () => {
    expect(line('8.63', 2024)).toMatchObject({ expected: '9.35', state: 'ahead', difference: '0.72' });
    expect(line('10.05', 2021)).toMatchObject({ state: 'behind' });
    expect(line('9.35', 2024)).toMatchObject({ state: 'on-line', difference: '0' });
  });

  test('the same value is behind where higher is better', () => {
    expect(line('8.63', 2024, 'higher')).toMatchObject({ state: 'behind', difference: '0.72' });
  });

  test('poverty exactly on its way from 12 to 8 is on the line, not behind it', () => {
    const calculation = {
      rule: 'pace',
      baseline: { year: 2025, value: decimal('12') },
      target: { year: 2030, value: decimal('8') },
      actual: { year: 2027, value: decimal('10.4') },
      sense: 'lower',
    } as const;
    expect(pace(calculation, 2)?.state).toBe('on-line');
  });

  test('a gap too small for the indicator’s decimals is not called none', () => {
    expect(line('9.350001', 2024)).toMatchObject({ state: 'behind', difference: '0.000001' });
  });

  test('outside its years there is no line', () => {
    expect(line('9', 2020)).toBeUndefined();
    expect(line('9', 2027)).toBeUndefined();
  });
});
