/** What is computed from amounts of money, in words: changes between stages and absorption. */
import { budgetWords } from '#language/budget';
import { recordWords } from '#language/record';
import type { Absorption } from '#model/absorption';
import type { StagedAmount } from '#model/budget';
import type { StageJump } from '#model/budget-stages';
import { absolute, type Decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { percentPlaces } from '#model/rounding-step';
import { formatMoneyFull, formatMoneyShort } from './money.ts';
import { formatDecimal } from './number.ts';

/** `26,53 %`; of rounded amounts `sekitar 26,5 %`. */
export function formatMoneyPercent(percent: Decimal, rounded: boolean, language: Language): string {
  const number = formatDecimal(percent, language, percentPlaces(rounded));
  const text = language === 'id' ? `${number} %` : `${number}%`;
  return rounded ? budgetWords(language).about(text) : text;
}

/** `naik sekitar Rp910 miliar (sekitar 26,5 %) dari APBD`. */
export function formatStageJump(
  { from, difference, percent, rounded }: StageJump<StagedAmount>,
  language: Language,
): string {
  const words = budgetWords(language);
  const stage = recordWords(language).stage[from.stage];
  if (difference === 0n) return (rounded ? words.sameRounded : words.same)({ from: stage });
  const size = formatMoneyShort(difference < 0n ? -difference : difference, language);
  return (difference < 0n ? words.fall : words.rise)({
    difference: rounded ? words.about(size) : size,
    percent: percent === undefined ? undefined : formatMoneyPercent(absolute(percent), rounded, language),
    from: stage,
  });
}

export interface AbsorptionText {
  /** `Serapan 82,30 % dari APBD`. */
  readonly words: string;
  /** `Rp1.234.567.890 ÷ Rp1.500.000.000 × 100 = 82,30 %`. */
  readonly formula: string;
}

/** Absorption in words, and as its formula with the amounts filled in. */
export function formatAbsorption(
  { percent, ceiling, realised, rounded }: Absorption,
  language: Language,
): AbsorptionText {
  const [spent, planned] = [realised, ceiling].map(({ sen }) => formatMoneyFull(sen, language));
  const written = formatMoneyPercent(percent, rounded, language);
  return {
    words: budgetWords(language).absorption({ percent: written, of: recordWords(language).stage[ceiling.stage] }),
    formula: `${spent ?? ''} ÷ ${planned ?? ''} × 100 = ${written}`,
  };
}
