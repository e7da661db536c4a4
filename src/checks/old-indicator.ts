import type { Dataset } from '#model/dataset';
import type { Place } from '#model/finding';
import type { Indicator } from '#model/indicator';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

interface Use {
  readonly indicator: Indicator;
  readonly year: number;
  readonly place: Place;
  readonly field: 'period' | 'year';
}

function* uses(dataset: Dataset): Generator<Use> {
  for (const { figures, baselines, targets } of dataset.regions.values()) {
    for (const { indicator, period, place } of figures) yield { indicator, year: period.year, place, field: 'period' };
    for (const { indicator, year, place } of [...baselines, ...targets])
      if (year !== undefined) yield { indicator, year, place, field: 'year' };
  }
}

export const oldIndicator: Check = {
  code: 'old-indicator',
  about: 'An indicator is used for the years in which it is valid; later ones belong to its successor.',
  severity: 'warning',
  perRegion: true,
  *run(dataset) {
    for (const { indicator, year, place, field } of uses(dataset)) {
      const { id, validFrom, validUntil, successor } = indicator;
      const early = validFrom !== undefined && year < validFrom;
      const late = validUntil !== undefined && year > validUntil;
      if (!early && !late) continue;
      yield {
        place: fieldOf(place, field),
        other: fieldOf(indicator.place, early ? 'valid_from' : 'valid_until'),
        values: {
          indicator: id,
          year: String(year),
          ...(early ? { from: String(validFrom) } : { until: String(validUntil) }),
          ...(late && successor !== undefined && { successor }),
        },
      };
    }
  },
};
