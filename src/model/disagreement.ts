/** Two values of one indicator, period and method by different sources: how far apart, which one is used, and why. */
import { absolute, decimal, divide, multiply, subtract, type Decimal } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { Moment } from './series.ts';

/** How far a value lies from the one that is used. Both with a sign: above zero the other source says more. */
export interface SourceDifference {
  /** In the indicator's unit; two percentages differ in "persen poin". */
  readonly difference: Decimal;
  /** Of the value used, in percent with two decimals; undefined where that is zero. */
  readonly relative?: Decimal;
}

/** undefined where one of the two is not an exact number, or both are equal. */
export function differenceFrom(used: Figure, other: Figure): SourceDifference | undefined {
  const [base, value] = [exact(used), exact(other)];
  if (base === undefined || value === undefined || base === value) return undefined;
  const difference = subtract(value, base);
  const relative = divide(multiply(difference, decimal('100')), absolute(base), 2);
  return { difference, ...(relative !== undefined && { relative }) };
}

/** `preferred`: an editor's reason; `statistics`: official statistics first; `producer`: no copy; `first`: in the file. */
export type UsedBecause = 'preferred' | 'statistics' | 'producer' | 'first';

/** Why a moment's value was chosen before those of other sources, by the order in which `momentsOf` chooses. */
export function usedBecause({ chosen, others }: Moment): UsedBecause {
  const rivals = others.filter(({ content }) => 'measure' in content);
  if (chosen.preferred !== undefined) return 'preferred';
  const isStatistics = ({ citation }: Figure): boolean => citation.source.kind === 'statistics';
  if (isStatistics(chosen) && !rivals.every(isStatistics)) return 'statistics';
  return chosen.primary && !rivals.every(({ primary }) => primary) ? 'producer' : 'first';
}

function exact({ content }: Figure): Decimal | undefined {
  if (!('measure' in content) || content.measure.kind !== 'number') return undefined;
  return content.measure.precision === 'exact' ? content.measure.value : undefined;
}
