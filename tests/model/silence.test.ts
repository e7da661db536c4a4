import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decimal } from '#model/decimal';
import { daysBetween, dueDay } from '#model/due';
import { silences } from '#model/silence';
import { examine } from '../../src/examine.ts';
import { baseline, dataset, indicator, plan, report, target } from '../checks/dataset-builder.ts';
import { figure, number, site } from './scoring/builder.ts';

const own = indicator();
const search = { what: { id: 'laman BPS' }, on: '2026-05-01' };

function missingYears(figures: Parameters<typeof report>[0], release = '2026-11-23') {
  const reports = [
    report({
      plans: [plan({ startYear: 2023 })],
      baselines: [],
      targets: [target({ indicator: own, year: 2025 })],
      ...figures,
    }),
  ];
  const [only] = silences(dataset({ reports, indicators: [own], site: site({ releaseDate: release }) }));
  const years = (list: readonly { readonly year: number }[] = []) => list.map(({ year }) => year);
  return { silent: years(only?.silent), notSearched: years(only?.notSearched) };
}

describe('which actuals are due', () => {
  test('one for each year of the plan up to the target’s, once its reporting day has passed', () => {
    expect(missingYears({ figures: [] })).toEqual({ silent: [], notSearched: [2023, 2024, 2025] });
    expect(missingYears({ figures: [] }, '2026-03-31')).toEqual({ silent: [], notSearched: [2023, 2024] });
  });

  test('a year with a value is not missing, and one with a reason is no silence', () => {
    const figures = [
      figure(own, { period: '2023', measure: number('9') }),
      figure(own, { period: '2024', content: { missing: 'withheld' } }),
      figure(own, { period: '2025', content: { missing: 'not-reported', search } }),
    ];
    expect(missingYears({ figures })).toEqual({ silent: [2025], notSearched: [] });
  });

  test('a target outside any plan asks for its own year only, one without a deadline for none', () => {
    const { plan: _plan, version: _version, ...announced } = target({ indicator: own, year: 2025 });
    const { year: _year, ...free } = announced;
    expect(missingYears({ targets: [announced], figures: [] })).toEqual({ silent: [], notSearched: [2025] });
    expect(missingYears({ targets: [free], figures: [] })).toEqual({ silent: [], notSearched: [] });
  });

  test('an indicator without a target owes nothing', () => {
    const start = baseline({ indicator: own, measure: { kind: 'number', value: decimal('9'), precision: 'exact' } });
    expect(missingYears({ targets: [], baselines: [start], figures: [] })).toEqual({ silent: [], notSearched: [] });
  });
});

describe('days', () => {
  test('the reporting day of the site, or the end of the release month', () => {
    expect(dueDay({}, 2025, { reportingDue: '03-31' })).toBe('2026-03-31');
    expect(dueDay({ releaseMonth: 2 }, 2023, { reportingDue: '03-31' })).toBe('2024-02-29');
    expect(dueDay({}, 2025, { reportingDue: '02-29' })).toBe('2026-02-28');
  });

  test('how long something is overdue is counted in whole days', () => {
    expect(daysBetween('2026-03-31', '2026-04-01')).toBe(1);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-31', '2026-11-23')).toBe(237);
  });
});

describe('the silences of the content, counted by hand', () => {
  const { dataset: real } = examine(fileURLToPath(new URL('../../content', import.meta.url)));
  const listed = (kind: 'silent' | 'notSearched') =>
    silences(real).flatMap((one) =>
      one[kind].map(({ region, indicator: { id }, year }) => `${region.code} ${id} ${String(year)}`),
    );

  test('three actuals of 2025 were looked for and not found', () => {
    expect(listed('silent')).toEqual([
      '15.04 persentase-penduduk-miskin 2025',
      '19.06 persentase-kemiskinan-ekstrem 2025',
      '32.12 persentase-penduduk-miskin 2025',
    ]);
  });

  test('four more are due, and nobody has looked for them', () => {
    expect(listed('notSearched')).toEqual([
      '16.06 indeks-pembangunan-manusia 2025',
      '16.06 pertumbuhan-ekonomi 2025',
      '32.12 indeks-pembangunan-manusia 2025',
      '32.12 tingkat-pengangguran 2025',
    ]);
  });
});
