import { bar, budget, type BudgetCase } from '../budget-case.ts';

export const shown: BudgetCase = {
  about: 'From 0.37 rupiah to four trillion: the smallest bar is still seen.',
  input: budget('from-fractions-to-trillions', bar('apbd', 4_000_000), { ...bar('realisation', 0), sen: 37n }),
};
