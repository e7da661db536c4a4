/** The rules of judging with an example each, for the page that explains them. */
import { ruleWords, type ExplainedRule, type RuleWords } from '#language/rules';
import type { Language } from '#model/language';
import { RULES, type RuleId } from '#model/scoring/calculation';
import { AVERAGE_EXAMPLE, EXAMPLES, PACE_EXAMPLE, PROGRESS_EXAMPLE, ZERO_EXAMPLE } from '#model/scoring/examples';
import { pace } from '#model/scoring/pace';
import { formatAverage } from './average.ts';
import { formatCalculation, formatPace, formatProgress } from './calculation.ts';
import { formatComparison } from './comparison.ts';

export interface RuleExplanation extends RuleWords {
  readonly rule: ExplainedRule;
  /** A formula with numbers, computed by the rule itself. */
  readonly example: string;
}

/** Every rule in its order, then progress, pace and average. */
export function formatRules(language: Language): readonly RuleExplanation[] {
  const line = pace(PACE_EXAMPLE, DECIMALS);
  return [
    ...RULES.map((rule) => explained(rule, exampleOf(rule, language), language)),
    explained('progress', formatProgress(PROGRESS_EXAMPLE, DECIMALS, language) ?? '', language),
    explained('pace', line === undefined ? '' : formatPace(line, DECIMALS, language), language),
    explained('average', formatAverage(AVERAGE_EXAMPLE, language) ?? '', language),
  ];
}

const DECIMALS = 2;
const WHOLE: ReadonlySet<RuleId> = new Set(['coverage', 'maintain']);

function explained(rule: ExplainedRule, example: string, language: Language): RuleExplanation {
  return { rule, ...ruleWords(rule, language), example };
}

function exampleOf(rule: RuleId, language: Language): string {
  const decimals = WHOLE.has(rule) ? 0 : DECIMALS;
  const zero = EXAMPLES['zero-target'];
  return (
    formatCalculation(EXAMPLES[rule], decimals, language) ??
    formatComparison(zero.actual, [ZERO_EXAMPLE], decimals, language)
  );
}
