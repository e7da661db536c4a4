/** The methodology page: its frame, and the parts of its text that come from the rules themselves. */
import { frameWords } from '#language/frame';
import { recordWords } from '#language/record';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { MISSING_REASONS } from '#model/missing';
import { pages } from '#routes';
import { presentFrame, type Frame } from './frame.ts';
import { presentMoneyRules, type MoneyRulesPart } from './money-rules.ts';
import { presentRightOfReply, type RightOfReply } from './right-of-reply.ts';
import { presentRules, type RulesPart } from './rules.ts';
import { viewAt } from './view.ts';

export interface MethodologyPage {
  readonly frame: Frame;
  /** Each reason for a missing value, in the words that pages print. */
  readonly reasons: readonly string[];
  readonly rules: RulesPart;
  readonly money: MoneyRulesPart;
  readonly rightOfReply: RightOfReply;
}

export function presentMethodology(dataset: Dataset, language: Language): MethodologyPage {
  const view = viewAt(dataset, language, pages.methodology());
  const words = frameWords(language);
  return {
    frame: presentFrame(view, { heading: { text: words.methodology }, description: words.methodologyDescription }),
    rules: presentRules(view),
    money: presentMoneyRules(view),
    rightOfReply: presentRightOfReply(view),
    reasons: MISSING_REASONS.map((reason) => recordWords(language).missing[reason]),
  };
}
