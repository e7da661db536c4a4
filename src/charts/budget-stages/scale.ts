/** First link: the span of the amounts, always with zero in it. */
import { scaleLinear } from 'd3';
import type { BudgetStagesInput } from './input.ts';

export interface BudgetScale {
  /** Place of an amount between 0 and 1. */
  readonly at: (sen: bigint) => number;
  readonly zero: number;
}

/** Undefined when no amount differs from zero. */
export function toScale({ bars }: BudgetStagesInput): BudgetScale | undefined {
  const values = bars.map(({ sen }) => Number(sen));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (low === high) return undefined;
  const scale = scaleLinear().domain([low, high]);
  return { at: (sen) => scale(Number(sen)), zero: scale(0) };
}
