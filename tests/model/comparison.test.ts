import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRegions, comparisonsOf, type Comparison } from '#model/comparison';
import type { Entrant } from '#model/comparison/common-ground';
import type { RegionReport } from '#model/dataset';
import { decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import type { Indicator } from '#model/indicator';
import type { Measure } from '#model/measure';
import { indicatorRecords } from '#model/promise';
import { sameMethod } from '#model/scoring/method';
import { dataset, figure, indicator, number, range, region, report, target } from '../checks/dataset-builder.ts';
import { REAL } from '../presenters/real-content.ts';

const plain = indicator();
const twoMethods = indicator({ methods: ['lama', 'baru'].map((id) => ({ id, name: { id } })) });

function place(code: string, figures: readonly Partial<Figure>[], of: Indicator = plain): RegionReport {
  const kind = code.length === 2 ? 'provinsi' : 'kabupaten';
  const home = region({ code, kind, name: `Uji ${code}` });
  return report({
    region: home,
    baselines: [],
    targets: figures.length === 0 ? [target({ indicator: of })] : [],
    figures: figures.map((change) => figure({ indicator: of, ...change })),
  });
}

function entrants(reports: readonly RegionReport[]): readonly Entrant[] {
  return reports.flatMap((one) => indicatorRecords(one).map((record) => ({ report: one, record })));
}

function compare(reports: readonly RegionReport[], of: Indicator = plain): Comparison {
  const made = compareRegions(of, entrants(reports));
  if ('why' in made) throw new Error(`not compared: ${made.why}`);
  return made;
}

function inYear(year: number, change: Partial<Figure> = {}): Partial<Figure> {
  return { period: { year }, ...change };
}

function measured(measure: Measure): Partial<Figure> {
  return { content: { measure } };
}

const codes = (list: readonly Entrant[]): readonly string[] => list.map((one) => one.report.region.code);

describe('the common year', () => {
  test('is the latest that more than half of the regions have', () => {
    const reports = [
      place('15.01', [inYear(2022), inYear(2023), inYear(2024)]),
      place('15.02', [inYear(2022), inYear(2023), inYear(2024)]),
      place('15.03', [inYear(2022), inYear(2023)]),
      place('15.04', [inYear(2022)]),
    ];
    expect(compare(reports).ground).toEqual({ year: 2023, method: undefined, chosen: 'more-than-half' });
  });
  test('is else the year that most regions have, the latest of those', () => {
    const reports = [
      place('15.01', [inYear(2020), inYear(2022)]),
      place('15.02', [inYear(2020)]),
      place('15.03', [inYear(2022)]),
      place('15.04', [inYear(2024)]),
    ];
    expect(compare(reports).ground).toMatchObject({ year: 2022, chosen: 'most' });
  });
  test('is none where no two regions share one', () => {
    const reports = [place('15.01', [inYear(2022)]), place('15.02', [inYear(2023)])];
    expect(compareRegions(plain, entrants(reports))).toMatchObject({ why: 'no-common-year', regions: 2 });
  });
});

describe('methods', () => {
  const named = (method: string) => inYear(2024, { method });
  test('are never mixed: the one that more regions have is compared', () => {
    const reports = [
      place('15.01', [named('lama')], twoMethods),
      place('15.02', [named('baru')], twoMethods),
      place('15.03', [named('baru')], twoMethods),
      place('15.04', [inYear(2024)], twoMethods),
    ];
    const { ground, compared, leftOut } = compare(reports, twoMethods);
    expect(ground.method).toBe('baru');
    expect(codes(compared)).toEqual(['15.02', '15.03']);
    expect(leftOut.map(({ reason }) => reason.why)).toEqual(['other-method', 'method-not-stated']);
  });
  test('that no source names are not taken as alike where the indicator has several', () => {
    const reports = ['15.01', '15.02'].map((code) => place(code, [inYear(2024)], twoMethods));
    expect(compareRegions(twoMethods, entrants(reports))).toMatchObject({ why: 'method-not-stated' });
  });
  test('that no source names are compared where no second method is known', () => {
    expect(codes(compare(['15.01', '15.02'].map((code) => place(code, [inYear(2024)]))).compared)).toHaveLength(2);
  });
});

describe('peers', () => {
  test('a province is not compared with a regency', () => {
    expect(compareRegions(plain, entrants([place('15', [{}]), place('15.01', [{}])]))).toMatchObject({
      why: 'no-common-year',
    });
  });
  test('a province alone among regencies is left out as having no peer', () => {
    const { compared, leftOut } = compare([place('15', [{}]), place('15.01', [{}]), place('16.01', [{}])]);
    expect(codes(compared)).toEqual(['15.01', '16.01']);
    expect(leftOut.map(({ reason }) => reason.why)).toEqual(['no-peer']);
  });
});

describe('a region is left out', () => {
  const whyOf = (figures: readonly Partial<Figure>[]) => {
    const reports = [place('15.01', [{}]), place('15.02', [{}]), place('15.03', figures)];
    return compare(reports).leftOut.map(({ reason }) => reason);
  };
  test.each<[string, Partial<Figure>]>([
    ['approximate', measured({ kind: 'number', value: decimal('8'), precision: 'approximate' })],
    ['bound', measured({ kind: 'number', value: decimal('8'), precision: 'less-than' })],
    ['range', measured(range('8', '9'))],
    ['part-of-year', { period: { year: 2024, part: { kind: 'semester', number: 1 } } }],
    ['other-method', { method: 'lain' }],
    ['no-value', inYear(2023)],
  ])('as %s', (why, change) => {
    expect(whyOf([change])).toMatchObject([{ why, moment: {} }]);
  });
  test('with the recorded reason for having no value', () => {
    expect(whyOf([{ content: { missing: 'withheld' } }, inYear(2023)])).toMatchObject([
      { why: 'missing', missing: 'withheld' },
    ]);
  });
  test('with nothing but a promise', () => {
    expect(whyOf([])).toEqual([{ why: 'no-figure' }]);
  });
  test('but not for a figure of one district', () => {
    expect(whyOf([{ area: '15.03.01' }])).toEqual([{ why: 'no-figure' }]);
  });
});

test('one month stands for its year', () => {
  const march: Partial<Figure> = { period: { year: 2024, part: { kind: 'month', number: 3 } } };
  expect(codes(compare([place('15.01', [march]), place('15.02', [{}])]).compared)).toEqual(['15.01', '15.02']);
});

const someMeasure: fc.Arbitrary<Figure['content']> = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map((value) => ({ measure: number(String(value)) })),
  fc.constantFrom<Figure['content']>(
    { measure: { kind: 'number', value: decimal('7'), precision: 'approximate' } },
    { measure: range('6', '8') },
    { missing: 'not-in-our-sources' },
  ),
);
const someFigure = (of: Indicator) =>
  fc
    .record({
      year: fc.integer({ min: 2022, max: 2024 }),
      part: fc.option(fc.constant({ kind: 'quarter' as const, number: 2 }), { nil: undefined }),
      content: someMeasure,
      method: fc.constantFrom(undefined, ...of.methods.map(({ id }) => id)),
    })
    .map(({ year, part, content, method }): Partial<Figure> => ({
      period: { year, ...(part !== undefined && { part }) },
      content,
      ...(method !== undefined && { method }),
    }));
const someReports = (of: Indicator) =>
  fc
    .uniqueArray(fc.constantFrom('15', '16', '15.01', '15.02', '15.71', '16.01', '16.02'), { minLength: 2 })
    .chain((found) => fc.tuple(...found.map((code) => fc.tuple(fc.constant(code), fc.array(someFigure(of))))))
    .map((rows) => rows.map(([code, figures]) => place(code, figures, of)));

describe.each([
  ['one definition', plain],
  ['two methods', twoMethods],
])('laws with %s', (_, of) => {
  const law = (holds: (made: Comparison, all: readonly Entrant[]) => void) => {
    fc.assert(
      fc.property(someReports(of), (reports) => {
        const all = entrants(reports);
        const made = compareRegions(of, all);
        if (!('why' in made)) holds(made, all);
      }),
    );
  };
  test('compared values are of one method, one year, one unit, exact, and alike by the rule of verdicts', () => {
    law(({ compared, ground }) => {
      for (const { moment, record } of compared) {
        expect(sameMethod(moment.method, compared[0]?.moment.method, of)).toBe(true);
        expect([moment.key, moment.year, moment.method]).toEqual([String(ground.year), ground.year, ground.method]);
        expect(moment.chosen.content).toMatchObject({ measure: { kind: 'number', precision: 'exact' } });
        expect(record.indicator.unit).toBe(of.unit);
      }
    });
  });
  test('each region is either compared or left out with one reason, in the order of codes', () => {
    law(({ compared, leftOut }, all) => {
      expect([...codes(compared), ...codes(leftOut)].toSorted()).toEqual(codes(all).toSorted());
      expect(codes(compared)).toEqual(codes(compared).toSorted());
      expect(codes(leftOut)).toEqual(codes(leftOut).toSorted());
    });
  });
  test('nobody is compared alone on their level', () => {
    law(({ compared }) => {
      const provinces = codes(compared).filter((code) => code.length === 2).length;
      expect([provinces, compared.length - provinces]).not.toContain(1);
      expect(compared.length).toBeGreaterThan(1);
    });
  });
  test('the order of regions in the content changes nothing', () => {
    law((made, all) => {
      expect(compareRegions(of, all.toReversed())).toMatchObject({ compared: made.compared, leftOut: made.leftOut });
    });
  });
});

describe('the content of this site', () => {
  const { possible, impossible } = comparisonsOf(REAL);
  test('extreme poverty is not compared, because no source says by which poverty line', () => {
    expect(impossible.find((one) => one.indicator.id === 'persentase-kemiskinan-ekstrem')?.why).toBe(
      'method-not-stated',
    );
  });
  test('the human development index is compared within one table of BPS', () => {
    const made = possible.get('indeks-pembangunan-manusia');
    expect(made?.ground).toEqual({ year: 2024, method: 'metode-baru', chosen: 'more-than-half' });
    expect(made?.compared.map(({ report }) => report.region.code)).toEqual([
      '16.06',
      '32.08',
      '32.09',
      '32.12',
      '32.74',
    ]);
  });
  test('every indicator of two regions or more is on one of the two lists', () => {
    const regions = [...REAL.regions.values()];
    const shared = [...REAL.indicators.values()].filter(
      (of) => regions.filter((one) => indicatorRecords(one).some((record) => record.indicator === of)).length > 1,
    );
    expect([...possible.keys(), ...impossible.map((one) => one.indicator.id)].toSorted()).toEqual(
      shared.map(({ id }) => id).toSorted(),
    );
  });
  test('is worked out once', () => {
    expect(comparisonsOf(REAL)).toBe(comparisonsOf(REAL));
    expect(comparisonsOf(dataset()).possible.size).toBe(0);
  });
});
