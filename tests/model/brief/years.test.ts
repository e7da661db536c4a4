import { describe, expect, test } from 'vitest';
import { lkpjYears } from '#model/brief/years';
import { budgetLine, commitment, date, plan, region, report, target } from '../../checks/dataset-builder.ts';

const nothing = { plans: [], targets: [], baselines: [], figures: [], commitments: [], budget: [] };
const full = { region: region({ coverage: 'full' }), ...nothing };

function years(change: Parameters<typeof report>[0], releaseDate: string): readonly number[] {
  return lkpjYears(report({ ...full, ...change }), { releaseDate });
}

describe('the years of briefs', () => {
  const plans = [plan({ startYear: 2021, endYear: 2026 })];

  test('end with the last year whose LKPJ is due', () => {
    expect(years({ plans }, '2026-11-23')).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(years({ plans }, '2026-03-31').at(-1)).toBe(2025);
    expect(years({ plans }, '2026-03-30').at(-1)).toBe(2024);
  });

  test('begin with the first plan, target, commitment or budget', () => {
    expect(years({ plans, targets: [target({ year: 2019 })] }, '2022-06-01')).toEqual([2019, 2020, 2021]);
    expect(years({ commitments: [commitment({ promisedOn: date('2020-06') })] }, '2022-06-01')).toEqual([2020, 2021]);
    expect(years({ budget: [budgetLine({ year: 2021 })] }, '2022-06-01')).toEqual([2021]);
  });

  test('are none before the first LKPJ, without anything promised, and for a region with figures only', () => {
    expect(years({ plans: [plan({ startYear: 2026, endYear: 2030 })] }, '2026-11-23')).toEqual([]);
    expect(years({}, '2026-11-23')).toEqual([]);
    expect(years({ plans, region: region({ coverage: 'figures' }) }, '2026-11-23')).toEqual([]);
  });
});
