import { bar, budget, type BudgetCase } from '../budget-case.ts';

export const shown: BudgetCase = {
  about: 'Budget and spending are the same to the rupiah.',
  input: budget('two-equal-values', bar('apbd', 1400), bar('realisation', 1400)),
};
