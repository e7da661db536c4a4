import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const coverageOverTotal: Check = {
  code: 'coverage-over-total',
  about: 'A coverage target asks for no more than there are.',
  severity: 'error',
  *run(dataset) {
    for (const { targets } of dataset.regions.values()) {
      for (const { aim, place } of targets) {
        if (aim.kind !== 'coverage' || aim.count <= aim.of) continue;
        yield {
          place: fieldOf(place, 'value'),
          other: fieldOf(place, 'upper'),
          values: { count: String(aim.count), of: String(aim.of) },
        };
      }
    }
    for (const { coverageTarget, place } of dataset.networks.values()) {
      if (coverageTarget === undefined || coverageTarget.count <= coverageTarget.of) continue;
      yield {
        place: fieldOf(place, 'coverage_target.count'),
        other: fieldOf(place, 'coverage_target.of'),
        values: { count: String(coverageTarget.count), of: String(coverageTarget.of) },
      };
    }
  },
};
