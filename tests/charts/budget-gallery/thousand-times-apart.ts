import { bar, budget, type BudgetCase } from '../budget-case.ts';

export const shown: BudgetCase = {
  about: 'Amounts a thousand times apart: the small one is still to be seen.',
  input: budget('thousand-times-apart', bar('indicative', 5), bar('apbd', 5_000_000)),
};
