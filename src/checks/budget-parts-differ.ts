import { partsSums } from '#model/budget-consistency';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { rupiahOf } from './rupiah-of.ts';

/** Parts are never more than their whole; they may be less only where the whole says `parts: some`. Roundings are allowed for. */
export const budgetPartsDiffer: Check = {
  code: 'budget-parts-differ',
  about: 'The parts of an item add up to it, in the same year, stage and kind.',
  severity: 'error',
  *run(dataset) {
    for (const { budget } of dataset.regions.values()) {
      for (const { whole, parts, sum, tolerance, verdict } of partsSums(budget)) {
        const [first] = parts;
        if (first === undefined || (verdict !== 'more' && verdict !== 'less')) continue;
        yield {
          place: fieldOf(whole.place, 'amount'),
          other: fieldOf(first.place, 'amount'),
          values: {
            item: whole.item,
            year: String(whole.year),
            stage: whole.stage,
            amount: rupiahOf(whole.sen),
            sum: rupiahOf(sum),
            parts: parts.map(({ item }) => item).join(', '),
            tolerance: tolerance === 0n ? '' : rupiahOf(tolerance),
            verdict,
          },
        };
      }
    }
  },
};
