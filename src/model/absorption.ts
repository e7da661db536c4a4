/** Money spent out of money planned (serapan). High absorption is not performance. */
import type { BudgetLine, BudgetStage, StagedAmount } from './budget.ts';
import { decimal, divide, multiply, type Decimal } from './decimal.ts';
import { percentPlaces } from './rounding-step.ts';

export interface Absorption {
  /** Percent: two decimals, one when it is rounded. */
  readonly percent: Decimal;
  readonly ceiling: StagedAmount;
  readonly realised: StagedAmount;
  /** True when either amount is rounded, so that the percentage is too. */
  readonly rounded: boolean;
}

/** Realised ÷ ceiling × 100, both in sen, rounded once; undefined for a ceiling of zero. */
export function absorption(realised: bigint, ceiling: bigint, decimals = 2): Decimal | undefined {
  const hundredfold = multiply(decimal('100'), decimal(realised.toString()));
  return divide(hundredfold, decimal(ceiling.toString()), decimals);
}

/** Later stages of the same year's budget come first: what was last approved is what could be spent. */
const CEILINGS: readonly BudgetStage[] = ['revised-apbd', 'apbd'];

/** The absorption of one item in one year; undefined unless the content holds both a budget and its realisation. */
export function absorptionOf(lines: readonly BudgetLine[], item: string, year: number): Absorption | undefined {
  const own = lines.filter((line) => line.item === item && line.year === year);
  const realised = own.find(({ stage }) => stage === 'realisation');
  const ceiling = CEILINGS.map((stage) => own.find((line) => line.stage === stage)).find((line) => line !== undefined);
  return realised === undefined || ceiling === undefined ? undefined : absorbed(realised, ceiling);
}

/** What was spent of a budget; undefined for a budget of zero. */
export function absorbed(realised: StagedAmount, ceiling: StagedAmount): Absorption | undefined {
  const rounded = ceiling.rounded || realised.rounded;
  const percent = absorption(realised.sen, ceiling.sen, percentPlaces(rounded));
  return percent === undefined ? undefined : { percent, ceiling, realised, rounded };
}
