import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { periodId } from '#model/period';

export const periodOutsideMethod: Check = {
  code: 'period-outside-method',
  about: 'A figure names a method that was in use for its period.',
  severity: 'warning',
  *run(dataset) {
    for (const { figures } of dataset.regions.values()) {
      for (const { indicator, method, period, place } of figures) {
        if (method === undefined) continue;
        const version = indicator.methods.find(({ id }) => id === method);
        const early = version?.from !== undefined && period.year < version.from;
        const late = version?.until !== undefined && period.year > version.until;
        if (!early && !late) continue;
        yield {
          place: fieldOf(place, 'method'),
          other: fieldOf(indicator.place, 'methods'),
          values: {
            indicator: indicator.id,
            method,
            period: periodId(period),
            from: String(version.from ?? ''),
            until: String(version.until ?? ''),
          },
        };
      }
    }
  },
};
