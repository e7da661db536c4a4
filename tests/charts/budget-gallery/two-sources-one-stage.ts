import { bar, budget, type BudgetCase } from '../budget-case.ts';

export const shown: BudgetCase = {
  about: 'Two sources give one stage; each has its bar and its name, however long.',
  input: budget(
    'two-sources-one-stage',
    bar('apbd', 72_000, { source: 'Sumber uji dengan nama yang sangat panjang dan masih terus berlanjut (2024)' }),
    bar('apbd', 70_000, { source: 'Sumber uji lain', rounded: true }),
    bar('realisation', 65_000),
  ),
};
