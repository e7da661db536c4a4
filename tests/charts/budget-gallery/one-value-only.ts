import { bar, budget, type BudgetCase } from '../budget-case.ts';

export const shown: BudgetCase = {
  about: 'Only the budget itself is known.',
  input: budget('one-value-only', bar('apbd', 1400)),
};
