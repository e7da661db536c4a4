import { COMPARISON_CLASSES, type ComparedTarget, type ComparisonClass } from '#model/plan-comparison/comparison';

/** How many promises are in each class. */
export function countClasses(rows: readonly ComparedTarget[]): Readonly<Partial<Record<ComparisonClass, number>>> {
  return Object.fromEntries(COMPARISON_CLASSES.map((kind) => [kind, rows.filter((row) => row.kind === kind).length]));
}
