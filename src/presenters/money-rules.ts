/** The rules of money with an example each, computed by the rules themselves. */
import { formatAbsorption, formatStageJump } from '#formatting/budget';
import { formatMoneyShort } from '#formatting/money';
import { formatDecimal } from '#formatting/number';
import { formatPercent } from '#formatting/percent';
import { MONEY_RULES, moneyRuleWords, type MoneyRule } from '#language/money-rules';
import { absorbed } from '#model/absorption';
import { stageJump } from '#model/budget-stages';
import { formResult } from '#model/cumulative';
import { CUMULATIVE_EXAMPLE, MONEY_EXAMPLES } from '#model/money-examples';
import { tolerance } from '#model/rounding-step';
import type { View } from './view.ts';

export interface MoneyRulesPart {
  readonly heading: string;
  readonly lead: string;
  readonly rules: readonly {
    readonly rule: MoneyRule;
    readonly name: string;
    readonly words: string;
    readonly symbols?: string;
    /** Empty where there is nothing to compute. */
    readonly example: string;
  }[];
}

export function presentMoneyRules(view: View): MoneyRulesPart {
  const { heading, lead, rules } = moneyRuleWords(view.language);
  return {
    heading,
    lead,
    rules: MONEY_RULES.map((rule) => ({ rule, ...rules[rule], example: exampleOf(view, rule) })),
  };
}

function exampleOf(view: View, rule: MoneyRule): string {
  const { language } = view;
  const { absorption, change, rounded, parts } = MONEY_EXAMPLES;
  const short = (sen: bigint): string => formatMoneyShort(sen, language);
  const steps = ({ from, to }: typeof change): string =>
    `${short(from.sen)} → ${short(to.sen)}: ${formatStageJump(stageJump(from, to), language)}`;
  switch (rule) {
    case 'absorption': {
      const example = absorbed(absorption.realised, absorption.ceiling);
      return example === undefined ? '' : formatAbsorption(example, language).formula;
    }
    case 'stage-change':
      return steps(change);
    case 'rounded':
      return steps(rounded);
    case 'parts':
      return moneyRuleWords(language).withinRounding({
        sum: parts.parts.map(({ sen }) => short(sen)).join(' + '),
        whole: short(parts.whole.sen),
        tolerance: short(tolerance([parts.whole, ...parts.parts])),
      });
    case 'sources':
      return '';
    case 'cumulative':
      return cumulativeExample(view);
  }
}

/** `(22 + 15) ÷ 60 × 100 = 61,67 %`. */
function cumulativeExample({ language }: View): string {
  const { before, year, endTarget } = CUMULATIVE_EXAMPLE;
  const { endShare } = formResult(CUMULATIVE_EXAMPLE);
  if (before === undefined || year === undefined || endShare === undefined) return '';
  const [a, b, target] = [before, year, endTarget].map((value) => formatDecimal(value, language));
  return `(${a ?? ''} + ${b ?? ''}) ÷ ${target ?? ''} × 100 = ${formatPercent(endShare, language)}`;
}
