/** The methodology page: its frame, and the parts of its text that come from the rules themselves. */
import { frameWords } from '#language/frame';
import { methodWords } from '#language/method';
import { recordWords } from '#language/record';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { MISSING_REASONS } from '#model/missing';
import { SUSPICION_CODES, SUSPICIONS, type SuspicionThreshold } from '#model/suspicion';
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
  /** What makes the computer warn the editors, with the numbers of the checks. */
  readonly suspicions: readonly string[];
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
    suspicions: suspicions(language),
    money: presentMoneyRules(view),
    rightOfReply: presentRightOfReply(view),
    reasons: MISSING_REASONS.map((reason) => recordWords(language).missing[reason]),
  };
}

function suspicions(language: Language): readonly string[] {
  const { suspicion } = methodWords(language);
  return SUSPICION_CODES.map((code) => {
    const { times, least }: SuspicionThreshold = SUSPICIONS[code];
    const rule = suspicion[code];
    return typeof rule === 'string' ? rule : rule({ times: String(times ?? ''), least: String(least ?? '') });
  });
}
