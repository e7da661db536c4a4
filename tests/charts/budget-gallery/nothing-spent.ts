import { bar, budget, type BudgetCase } from '../budget-case.ts';

export const shown: BudgetCase = {
  about: 'A realisation of zero that is reported: a line, not a bar.',
  input: budget('nothing-spent', bar('apbd', 900), bar('realisation', 0)),
};
