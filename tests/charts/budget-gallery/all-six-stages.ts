import { bar, budget, type BudgetCase } from '../budget-case.ts';

export const shown: BudgetCase = {
  about: 'Every stage is known, one of them rounded by its source.',
  input: budget(
    'all-six-stages',
    bar('indicative', 1500),
    bar('rkpd', 1600),
    bar('ppas', 1550),
    bar('apbd', 1400, { rounded: true }),
    bar('revised-apbd', 1500),
    bar('realisation', 1235),
  ),
};
