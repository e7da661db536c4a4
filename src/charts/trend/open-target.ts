/** A target that belongs to no known year, in words. */
import { formatAim } from '#formatting/aim';
import { chartWords } from '#language/charts';
import type { Language } from '#model/language';
import type { TrendIndicator, TrendTarget } from './input.ts';

/** "target 8–9 persen tanpa tenggat". */
export function describeOpenTarget(target: TrendTarget, indicator: TrendIndicator, language: Language): string {
  const words = chartWords[language];
  const aim = formatAim(target.aim, indicator, language);
  return target.yearUnclear === true ? words.targetUnclear(aim) : words.targetOpen(aim);
}
