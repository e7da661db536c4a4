/** "Show the working": each rule that was used, in words and with its numbers filled in. */
import { formatPace, formatProgress } from '#formatting/calculation';
import { formatWorking } from '#formatting/working';
import { ruleWords } from '#language/rules';
import { verdictWords } from '#language/verdict';
import type { Judged } from '#model/scoring/score';
import type { Verdict } from '#model/scoring/verdict';
import { narrowHtml, type Html } from './narrow-html.ts';
import type { View } from './view.ts';

export interface WorkingStep {
  readonly label: string;
  readonly words: string;
  /** The rule in symbols, where there is something to compute. */
  readonly symbols?: Html;
  /** The same with the numbers, from the record the verdict was computed from. */
  readonly formula?: Html;
}

export function presentWorking(view: View, verdict: Verdict, judged: Judged): readonly WorkingStep[] {
  const words = verdictWords(view.language);
  const { indicator } = verdict.target;
  const { rule, words: said, formula, comparison } = formatWorking(judged, indicator, view.language);
  const { progress, pace } = verdict.way;
  const filled = formula ?? comparison;
  const way =
    progress === undefined ? undefined : formatProgress(progress.calculation, indicator.decimals, view.language);
  return [
    {
      label: words.official,
      words: said,
      ...(rule !== undefined && symbolsOf(view, rule)),
      ...(filled !== undefined && { formula: narrowHtml(filled) }),
    },
    ...(way === undefined ? [] : [step(view, 'progress', words.progress, way)]),
    ...(pace === undefined
      ? []
      : [step(view, 'pace', words.pace, formatPace(pace, indicator.decimals, view.language))]),
  ];
}

function step(view: View, rule: 'progress' | 'pace', label: string, formula: string): WorkingStep {
  return { label, words: ruleWords(rule, view.language).words, ...symbolsOf(view, rule), formula: narrowHtml(formula) };
}

function symbolsOf(view: View, rule: Parameters<typeof ruleWords>[0]): Pick<WorkingStep, 'symbols'> {
  const { symbols } = ruleWords(rule, view.language);
  return symbols === '' ? {} : { symbols: narrowHtml(symbols) };
}
