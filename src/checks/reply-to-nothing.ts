import type { RegionReport } from '#model/dataset';
import { periodId } from '#model/period';
import type { ReplySubject } from '#model/reply';
import { missingActuals } from '#model/silence';
import type { Site } from '#model/site';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

interface Answerable {
  readonly seen: string;
  /** What of this kind the region has for the indicator. */
  readonly there: readonly string[];
  readonly field: string;
}

/**
 * What a reply can answer beside what it does answer. A silence stays answerable after the actual has come: the reply was
 * given when it was missing.
 */
function answerable(about: ReplySubject, report: RegionReport, site: Site): Answerable | undefined {
  if (about.on === 'recommendation') return undefined;
  const mine = (row: { readonly indicator: { readonly id: string } }): boolean => row.indicator.id === about.indicator;
  const figures = report.figures.filter(mine).map(({ period }) => period);
  if (about.on === 'figure')
    return { seen: periodId(about.period), there: figures.map(periodId), field: 'about.period' };
  const years =
    about.on === 'verdict'
      ? report.targets.filter(mine).flatMap(({ year }) => year ?? [])
      : [...missingActuals(report, site).filter(mine), ...figures].map(({ year }) => year);
  return { seen: String(about.year), there: years.map(String), field: 'about.year' };
}

export const replyToNothing: Check = {
  code: 'reply-to-nothing',
  about: 'The region has the figure, the target or the missing actual that a reply answers.',
  severity: 'error',
  needsAll: true,
  *run(dataset) {
    for (const report of dataset.regions.values()) {
      for (const { about, place } of report.replies) {
        const found = answerable(about, report, dataset.site);
        if (about.on === 'recommendation' || found === undefined || found.there.includes(found.seen)) continue;
        yield {
          place: fieldOf(place, found.field),
          values: {
            on: about.on,
            indicator: about.indicator,
            seen: found.seen,
            there: [...new Set(found.there)].toSorted().join(', '),
          },
        };
      }
    }
  },
};
