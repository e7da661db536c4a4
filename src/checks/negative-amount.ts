import type { BudgetKind } from '#model/budget';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

const MAY_BE_NEGATIVE: ReadonlySet<BudgetKind> = new Set<BudgetKind>(['deficit', 'financing', 'change']);

/** Sen to the rupiah an editor wrote. */
function rupiah(sen: bigint): string {
  const digits = (sen < 0n ? -sen : sen).toString().padStart(3, '0');
  const cents = digits.slice(-2);
  return `${sen < 0n ? '-' : ''}${digits.slice(0, -2)}${cents === '00' ? '' : `.${cents}`}`;
}

export const negativeAmount: Check = {
  code: 'negative-amount',
  about: 'Only a deficit, financing or a change is below zero rupiah.',
  severity: 'error',
  *run(dataset) {
    for (const { budget } of dataset.regions.values()) {
      for (const { item, kind, sen, place } of budget) {
        if (sen >= 0n || MAY_BE_NEGATIVE.has(kind)) continue;
        yield { place: fieldOf(place, 'amount'), values: { item, kind, amount: rupiah(sen) } };
      }
    }
    for (const { amounts, place } of dataset.networks.values()) {
      for (const [index, { name, sen }] of amounts.entries()) {
        if (sen >= 0n) continue;
        yield {
          place: fieldOf(place, `amounts.${index}.rupiah`),
          values: { item: name.id, kind: 'announced', amount: rupiah(sen) },
        };
      }
    }
  },
};
