/** Second link: a row for each amount, with its words above its bar. */
import { formatMoneyShort } from '#formatting/money';
import { budgetWords } from '#language/budget';
import { recordWords } from '#language/record';
import type { Language } from '#model/language';
import { fitText, textWidth } from '../text-width.ts';
import type { BudgetStagesInput } from './input.ts';
import type { BudgetScale } from './scale.ts';

export const WIDTH = 360;
export const FONT = 12.5;
const BAR = 12;
const ROW = 38;
const GAP = 12;
const KEY = 20;

export interface PlacedBar {
  readonly label: string;
  readonly amount: string;
  readonly rounded: boolean;
  /** Baseline of the words. */
  readonly textY: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedKey {
  readonly text: string;
  readonly rounded: boolean;
  readonly x: number;
  readonly y: number;
}

export interface PlacedBudget {
  readonly width: number;
  readonly height: number;
  readonly zero: number;
  readonly bars: readonly PlacedBar[];
  /** What the two looks of a bar mean, as far as they occur. */
  readonly key: readonly PlacedKey[];
}

export function placeBudget(input: BudgetStagesInput, scale: BudgetScale, language: Language): PlacedBudget {
  const { about } = budgetWords(language);
  const { stage: stageWords, rounded: roundedWord, exact } = recordWords(language);
  const bars = input.bars.map((bar, index): PlacedBar => {
    const short = formatMoneyShort(bar.sen, language);
    const amount = bar.rounded ? about(short) : short;
    const several = input.bars.filter(({ stage }) => stage === bar.stage).length > 1;
    const label = several ? `${stageWords[bar.stage]}: ${bar.source}` : stageWords[bar.stage];
    const [from = 0, to = 0] = [scale.zero, scale.at(bar.sen)].toSorted((a, b) => a - b);
    return {
      label: fitText(label, FONT, WIDTH - textWidth(amount, FONT) - GAP),
      amount,
      rounded: bar.rounded,
      textY: index * ROW + FONT,
      x: 1 + from * (WIDTH - 2),
      y: index * ROW + FONT + 5,
      width: Math.max(1, (to - from) * (WIDTH - 2)),
      height: BAR,
    };
  });
  const keyY = bars.length * ROW + 4;
  const looks = [true, false].filter((look) => input.bars.some(({ rounded }) => rounded === look));
  const key = looks.map((rounded, index) => ({
    text: rounded ? roundedWord : exact,
    rounded,
    x: (index * WIDTH) / 2,
    y: keyY,
  }));
  return { width: WIDTH, height: keyY + KEY, zero: 1 + scale.zero * (WIDTH - 2), bars, key };
}
