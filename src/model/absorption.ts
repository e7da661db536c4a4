/** Money spent out of money planned (serapan). High absorption is not performance. */
import type { BudgetLine, BudgetStage } from './budget.ts';
import { decimal, type Decimal } from './decimal.ts';
import { shareOf } from './share.ts';

export interface Absorption {
  /** Percent, two decimals. */
  readonly percent: Decimal;
  readonly ceiling: BudgetLine;
  readonly realised: BudgetLine;
  /** True when either amount is rounded, so that the percentage is too. */
  readonly rounded: boolean;
}

/** Realised ÷ ceiling × 100, both in sen; undefined for a ceiling of zero. */
export function absorption(realised: bigint, ceiling: bigint): Decimal | undefined {
  return shareOf(decimal(realised.toString()), decimal(ceiling.toString()));
}

/** Later stages of the same year's budget come first: what was last approved is what could be spent. */
const CEILINGS: readonly BudgetStage[] = ['revised-apbd', 'apbd'];

/** The absorption of one item in one year; undefined unless the content holds both a budget and its realisation. */
export function absorptionOf(lines: readonly BudgetLine[], item: string, year: number): Absorption | undefined {
  const own = lines.filter((line) => line.item === item && line.year === year);
  const realised = own.find(({ stage }) => stage === 'realisation');
  const ceiling = CEILINGS.map((stage) => own.find((line) => line.stage === stage)).find((line) => line !== undefined);
  if (realised === undefined || ceiling === undefined) return undefined;
  const percent = absorption(realised.sen, ceiling.sen);
  return percent === undefined
    ? undefined
    : { percent, ceiling, realised, rounded: ceiling.rounded || realised.rounded };
}
