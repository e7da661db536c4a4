/** "Show the working": why a verdict is what it is, from the very record it was computed from. */
import { judgingWords } from '#language/judging';
import { ruleWords } from '#language/rules';
import { inLanguage } from '#model/dataset';
import type { Indicator } from '#model/indicator';
import type { Language } from '#model/language';
import type { RuleId } from '#model/scoring/calculation';
import { isJudged, type Judged, type NotComparable, type Score } from '#model/scoring/score';
import { formatCalculation } from './calculation.ts';
import { formatComparison } from './comparison.ts';
import { formatDay } from './date.ts';

export interface Working {
  readonly rule?: RuleId;
  /** The rule, or the reason why there is no verdict, in whole sentences. */
  readonly words: string;
  /** The formula with its numbers, where there is one. */
  readonly formula?: string;
  /** What decided met or not met, as a true statement: `11,88 > 11,00`. */
  readonly comparison?: string;
  /** What must be known beside the verdict, in whole sentences. */
  readonly cautions: readonly string[];
}

/** The working of any score, in plain words and with the formula filled in. */
export function formatWorking(score: Score, indicator: Indicator, language: Language): Working {
  if (!isJudged(score)) return { words: reasonWords(score, indicator, language), cautions: [] };
  const { caution, imprecise } = judgingWords(language);
  const cautions = score.cautions.map((one) => caution[one]);
  if (score.kind === 'imprecise') return { words: imprecise[score.why], cautions };
  const { calculation } = score;
  const formula = formatCalculation(calculation, indicator.decimals, language);
  const comparison = formatJudging(score, indicator, language);
  return {
    rule: calculation.rule,
    words: wordsOf(score, language),
    ...(formula !== undefined && { formula }),
    ...(comparison !== undefined && { comparison }),
    cautions,
  };
}

/** The rule in words; outside a range also that the nearer bound was taken. */
function wordsOf({ calculation }: Exclude<Judged, { kind: 'imprecise' }>, language: Language): string {
  const { words } = ruleWords(calculation.rule, language);
  const outside = 'range' in calculation && calculation.rule !== 'inside-range';
  return outside ? `${ruleWords('inside-range', language).words} ${words}` : words;
}

/** What decided met or not met, as a true statement; undefined where it is not sure, or words or a change were held against each other. */
export function formatJudging(score: Judged, { decimals }: Indicator, language: Language): string | undefined {
  if (score.kind === 'imprecise' || score.kind === 'ordinal' || score.kind === 'zero-change') return undefined;
  return formatComparison(score.calculation.actual, score.comparisons, decimals, language);
}

function reasonWords(score: Exclude<Score, Judged>, indicator: Indicator, language: Language): string {
  const words = judgingWords(language);
  switch (score.kind) {
    case 'not-yet-due':
      return score.due === undefined ? words.noDeadline : words.due({ due: formatDay(score.due, language) });
    case 'not-reported': {
      const days = { due: formatDay(score.due, language), on: formatDay(score.search.on, language) };
      return score.reason === 'not-reported' ? words.notReported(days) : words.notFound(days);
    }
    case 'not-searched':
      return words.notSearched({ due: formatDay(score.due, language) });
    case 'no-value':
      return words.noValue[score.reason];
    case 'no-number':
      return words.noNumber;
    case 'no-rule':
      return words.noRule[score.why];
    case 'not-comparable':
      return notComparable(score, indicator, language);
  }
}

function notComparable(score: NotComparable, { methods }: Indicator, language: Language): string {
  const words = judgingWords(language);
  if (score.why === 'no-value-before') return words.noValueBefore({ year: String(score.year) });
  const names = score.methods.map((id) => {
    const method = methods.find((one) => one.id === id);
    return method === undefined ? words.methodNotStated : inLanguage(method.name, language).text;
  });
  const named = { methods: names.join('; ') };
  return score.why === 'method-break' ? words.methodBreak(named) : words.severalMethods(named);
}
