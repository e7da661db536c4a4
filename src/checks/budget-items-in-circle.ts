import type { BudgetLine } from '#model/budget';
import { circleFrom } from '#model/circle';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

/** An item that is its own parent is told by the reader. Each circle is told once, at its first row. */
export const budgetItemsInCircle: Check = {
  code: 'budget-items-in-circle',
  about: 'An item of money is no part of its own parts.',
  severity: 'error',
  *run(dataset) {
    for (const { budget } of dataset.regions.values()) {
      const lineOf = new Map<string, BudgetLine>();
      for (const line of budget) if (line.parent !== undefined) lineOf.set(line.item, line);
      const told = new Set<string>();
      for (const [item, { place }] of lineOf) {
        const circle = told.has(item) ? undefined : circleFrom(item, (one) => lineOf.get(one)?.parent);
        if (circle === undefined || circle.length < 2) continue;
        for (const one of circle) told.add(one);
        yield { place: fieldOf(place, 'parent'), values: { items: [...circle, item].join(' → ') } };
      }
    }
  },
};
