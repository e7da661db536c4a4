import { bar, budget, type BudgetCase } from '../budget-case.ts';

export const shown: BudgetCase = {
  about: 'A budget and its revision, both rounded.',
  input: budget(
    'budget-and-revision',
    bar('apbd', 3_430_000, { rounded: true }),
    bar('revised-apbd', 4_340_000, { rounded: true }),
  ),
};
