import type { BudgetKind } from '#model/budget';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { rupiahOf } from './rupiah-of.ts';

const MAY_BE_NEGATIVE: ReadonlySet<BudgetKind> = new Set<BudgetKind>(['deficit', 'financing', 'change']);

export const negativeAmount: Check = {
  code: 'negative-amount',
  about: 'Only a deficit, financing or a change is below zero rupiah.',
  severity: 'error',
  *run(dataset) {
    for (const { budget } of dataset.regions.values()) {
      for (const { item, kind, sen, place } of budget) {
        if (sen >= 0n || MAY_BE_NEGATIVE.has(kind)) continue;
        yield { place: fieldOf(place, 'amount'), values: { item, kind, amount: rupiahOf(sen) } };
      }
    }
    for (const { amounts, place } of dataset.networks.values()) {
      for (const [index, { name, sen }] of amounts.entries()) {
        if (sen >= 0n) continue;
        yield {
          place: fieldOf(place, `amounts.${index}.rupiah`),
          values: { item: name.id, kind: 'announced', amount: rupiahOf(sen) },
        };
      }
    }
  },
};
