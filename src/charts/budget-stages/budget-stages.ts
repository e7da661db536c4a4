/** A chart of one item of money by stage: scale → place → draw. */
import type { Language } from '#model/language';
import { describeBudget } from './describe.ts';
import { drawBudgetSvg } from './draw.ts';
import type { BudgetStagesInput } from './input.ts';
import { placeBudget } from './place.ts';
import { toScale } from './scale.ts';
import { budgetTable, type BudgetRow } from './table.ts';

export interface BudgetChart {
  /** Inline SVG; colours come from `styles/money.css`. */
  readonly svg: string;
  readonly description: string;
  readonly rows: readonly BudgetRow[];
}

/** Draws, describes and lists the amounts; undefined when there is nothing that a bar could show. */
export function drawBudgetStages(input: BudgetStagesInput, language: Language): BudgetChart | undefined {
  const scale = toScale(input);
  if (scale === undefined) return undefined;
  const description = describeBudget(input, language);
  const svg = drawBudgetSvg(placeBudget(input, scale, language), { id: input.id, title: input.title, description });
  return { svg, description, rows: budgetTable(input, language) };
}
