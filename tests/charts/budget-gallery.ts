/** Every gallery case of money by stage, by the name of its file. */
import type { BudgetCase } from './budget-case.ts';

const files = import.meta.glob<{ shown: BudgetCase }>('./budget-gallery/*.ts', { eager: true });

export const gallery: readonly (readonly [string, BudgetCase])[] = Object.entries(files).map(([path, file]) => [
  path.replace('./budget-gallery/', '').replace('.ts', ''),
  file.shown,
]);
