import type { CorrectionSubject } from '#model/correction';
import type { RegionReport } from '#model/dataset';
import { periodId } from '#model/period';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

type Aimed = Extract<CorrectionSubject, { readonly indicator: string }>;

/** What of the kind the region has for the indicator, as the request would name it. */
function there(about: Aimed, report: RegionReport): readonly string[] {
  const mine = (row: { readonly indicator: { readonly id: string } }): boolean => row.indicator.id === about.indicator;
  switch (about.on) {
    case 'figure':
      return report.figures.filter(mine).map(({ period }) => periodId(period));
    case 'target':
      return report.targets.filter(mine).flatMap(({ year }) => (year === undefined ? [] : [String(year)]));
    case 'indicator':
      return [...report.figures, ...report.targets, ...report.baselines].filter(mine).map(() => about.indicator);
  }
}

const FIELDS = { figure: 'about.period', target: 'about.year', indicator: 'about.indicator' } as const;

function seen(about: Aimed): string {
  if (about.on === 'figure') return periodId(about.period);
  return about.on === 'target' ? String(about.year) : about.indicator;
}

/** What was accepted may be gone since. */
export const correctionToNothing: Check = {
  code: 'correction-to-nothing',
  about: 'What a request wants corrected is there, unless the request was accepted.',
  severity: 'warning',
  needsAll: true,
  *run({ corrections, regions }) {
    for (const { about, outcome, place } of corrections) {
      if (!('indicator' in about) || outcome.is === 'accepted') continue;
      const report = regions.get(about.region);
      const found = report === undefined ? [] : there(about, report);
      if (found.includes(seen(about))) continue;
      yield {
        place: fieldOf(place, FIELDS[about.on]),
        values: {
          on: about.on,
          region: about.region,
          indicator: about.indicator,
          seen: seen(about),
          there: [...new Set(found)].toSorted().join(', '),
        },
      };
    }
  },
};
