/** The rules of judging and the band scale, as the methodology page explains them. */
import { formatDecimal } from '#formatting/number';
import { formatRules, type RuleExplanation } from '#formatting/rules';
import { formatSentence } from '#formatting/sentence';
import { judgingWords } from '#language/judging';
import { methodWords } from '#language/method';
import { READER_STATUSES, TARGET_STATUSES } from '#model/scoring/status';
import type { StatusWord } from './verdict.ts';
import type { View, Words } from './view.ts';

export interface RulesPart {
  readonly statuses: readonly (StatusWord & { readonly meaning: string })[];
  readonly finer: readonly string[];
  readonly rules: readonly RuleExplanation[];
  readonly bands: readonly { readonly from: string; readonly name: Words }[];
  readonly bandsSource: Words;
}

export function presentRules(view: View): RulesPart {
  const { site } = view.dataset;
  const words = judgingWords(view.language);
  const own = methodWords(view.language);
  const source = view.say(site.bandsSource);
  const named: ReadonlySet<string> = new Set(READER_STATUSES);
  return {
    statuses: READER_STATUSES.map((status) => ({
      status,
      word: words.reader[status],
      meaning: own.meaning[status],
    })),
    finer: TARGET_STATUSES.filter((status) => !named.has(status)).map((status) => words.status[status]),
    rules: formatRules(view.language),
    bands: site.bands.map(({ from, name }) => ({
      from: from === undefined ? own.below : own.from({ percent: formatDecimal(from, view.language) }),
      name: view.say(name),
    })),
    bandsSource: { ...source, text: formatSentence(source.text) },
  };
}
