import { bar, budget, type BudgetCase } from '../budget-case.ts';

export const shown: BudgetCase = {
  about: 'A balance that goes from below zero to above it.',
  input: budget('below-zero', bar('apbd', -47_000), bar('revised-apbd', 20_000, { rounded: true })),
};
