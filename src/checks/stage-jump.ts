import { itemYears } from '#model/budget-stages';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { rupiahOf } from './rupiah-of.ts';

/** About ten times: an amount whose digits slipped by one place, and that also moved a little. */
const LEAST = 8n;

function size(sen: bigint): bigint {
  return sen < 0n ? -sen : sen;
}

export const stageJump: Check = {
  code: 'stage-jump',
  about: 'The amount of an item is not about ten times that of the stage before, or more, nor a tenth or less.',
  severity: 'warning',
  *run(dataset) {
    for (const { budget } of dataset.regions.values()) {
      for (const { from, to } of itemYears(budget).flatMap(({ jumps }) => jumps)) {
        const least = size(from.sen) < size(to.sen) ? size(from.sen) : size(to.sen);
        const most = size(from.sen) < size(to.sen) ? size(to.sen) : size(from.sen);
        // A note on the amount answers the question.
        if (least === 0n || most < LEAST * least || to.note !== undefined) continue;
        yield {
          place: fieldOf(to.place, 'amount'),
          other: fieldOf(from.place, 'amount'),
          values: {
            item: to.item,
            year: String(to.year),
            stage: to.stage,
            amount: rupiahOf(to.sen),
            before: from.stage,
            beforeAmount: rupiahOf(from.sen),
            times: ((2n * most + least) / (2n * least)).toString(),
          },
        };
      }
    }
  },
};
