import { describe, expect, test } from 'vitest';
import { decimal } from '#model/decimal';
import { planPositions } from '#model/plan-position';
import { indicatorRecords } from '#model/promise';
import { presentIndicator } from '#presenters/indicator';
import { dataset, figure, indicator, number, plan, report, target } from '../checks/dataset-builder.ts';

const rumah = indicator({
  id: 'rumah',
  unit: 'unit',
  decimals: 0,
  direction: 'higher',
  aggregation: 'cumulative',
  shareOfPeople: false,
});

/** Yearly targets of 10, 15, 20 and 15 that come to 60, and these actuals from 2022 on. */
function sample(actuals: readonly (string | undefined)[], one = rumah, methods: readonly string[] = []) {
  const own = report({
    plans: [plan({ startYear: 2022, endYear: 2025 })],
    baselines: [],
    targets: ['10', '15', '20', '15'].map((value, index) =>
      target({ indicator: one, year: 2022 + index, aim: { kind: 'value', value: decimal(value) } }),
    ),
    figures: actuals.flatMap((value, index) => {
      const method = methods[index];
      return value === undefined
        ? []
        : [
            figure({
              indicator: one,
              period: { year: 2022 + index },
              content: { measure: number(value) },
              ...(method !== undefined && { method }),
            }),
          ];
    }),
  });
  return { data: dataset({ indicators: [one], reports: [own] }), own };
}

function lines(actuals: readonly (string | undefined)[], language: 'id' | 'en' = 'id') {
  const { data, own } = sample(actuals);
  return presentIndicator(data, own, 'rumah', language).cumulative;
}

describe('a cumulative indicator on its page', () => {
  test('10, 12 and 15 of 60 come to 37, that is 61.67 percent', () => {
    expect(lines(['10', '12', '15'])[0]?.position).toBe('s.d. 2024: 37 unit dari 60 unit, 61,67 %');
    expect(lines(['10', '12', '15'], 'en')[0]?.position).toBe('up to 2024: 37 units of 60 units, 61.67%');
  });

  test('a missing year is never zero: the sum stands, the percentage does not', () => {
    const [line] = lines(['10', undefined, '15']);
    expect(line?.position).toBe('s.d. 2024: 25 unit dari 60 unit');
    expect(line?.missing).toEqual(['Baru 2 dari 3 tahun yang ada angkanya, jadi tidak ada persentase.']);
  });

  test('the first year of a plan is a sum of one', () => {
    expect(lines(['15'])[0]?.position).toBe('s.d. 2022: 15 unit dari 60 unit, 25,00 %');
  });

  test('nothing is added before there is a figure, nor for a rate', () => {
    expect(lines([])).toEqual([]);
    const { data, own } = sample(['70', '71'], { ...rumah, aggregation: 'end-position' });
    expect(presentIndicator(data, own, 'rumah', 'id').cumulative).toEqual([]);
  });

  test('figures of two methods are not added up', () => {
    const { own } = sample(['10', '12'], rumah, ['lama', 'baru']);
    const [record] = indicatorRecords(own);
    expect(record === undefined ? [] : planPositions(record, own.plans)).toEqual([]);
  });

  test('a plan that lacks the target of a year has no end target to hold the sum against', () => {
    const { data, own } = sample(['10']);
    const less = { ...own, targets: own.targets.slice(1) };
    const [line] = presentIndicator(data, less, 'rumah', 'id').cumulative;
    expect(line?.position).toBe('s.d. 2022: 10 unit');
    expect(line?.missing).toHaveLength(1);
  });
});
