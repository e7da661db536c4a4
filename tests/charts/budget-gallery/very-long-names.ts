import { bar, budget, type BudgetCase } from '../budget-case.ts';

export const shown: BudgetCase = {
  about: 'A title that is far longer than the drawing is wide.',
  input: {
    ...budget('very-long-names', bar('apbd', 1400), bar('realisation', 900)),
    title:
      'Penyelenggaraan pemberdayaan masyarakat miskin dan rentan di wilayah pesisir dan kepulauan terluar kabupaten',
  },
};
