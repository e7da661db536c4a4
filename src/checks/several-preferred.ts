import type { Figure } from '#model/figure';
import { periodId } from '#model/period';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { repeats } from './repeats.ts';

/** A month stands for its year, as on the page. */
function moment({ period }: Figure): string {
  return period.part?.kind === 'month' ? String(period.year) : periodId(period);
}

export const severalPreferred: Check = {
  code: 'several-preferred',
  about: 'Of the figures for one time under one method, one at most is preferred.',
  severity: 'error',
  *run(dataset) {
    for (const { figures } of dataset.regions.values()) {
      const preferred = figures.filter((figure) => figure.preferred !== undefined);
      const pairs = repeats(
        preferred,
        (figure) => `${figure.indicator.id} ${figure.area ?? ''} ${figure.method ?? ''} ${moment(figure)}`,
      );
      for (const [first, figure] of pairs) {
        yield {
          place: fieldOf(figure.place, 'preferred'),
          other: fieldOf(first.place, 'preferred'),
          values: {
            indicator: figure.indicator.id,
            period: moment(figure),
            source: figure.citation.source.id,
            first: first.citation.source.id,
          },
        };
      }
    }
  },
};
