import { compare, type Decimal } from '#model/decimal';
import type { Dataset } from '#model/dataset';
import type { Place } from '#model/finding';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

interface Range {
  readonly lower: Decimal;
  readonly upper: Decimal;
  readonly place: Place;
}

function* ranges(dataset: Dataset): Generator<Range> {
  for (const { figures, baselines, targets } of dataset.regions.values()) {
    for (const { content, place } of figures)
      if ('measure' in content && content.measure.kind === 'range') yield { ...content.measure, place };
    for (const { measure, place } of baselines) if (measure.kind === 'range') yield { ...measure, place };
    for (const { aim, place } of targets) if (aim.kind === 'range') yield { ...aim, place };
  }
}

export const rangeReversed: Check = {
  code: 'range-reversed',
  about: 'The lower end of a range is not above its upper end.',
  severity: 'error',
  perRegion: true,
  *run(dataset) {
    for (const { lower, upper, place } of ranges(dataset)) {
      if (compare(lower, upper) > 0)
        yield { place: fieldOf(place, 'upper'), other: fieldOf(place, 'value'), values: { lower, upper } };
    }
  },
};
