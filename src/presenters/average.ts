/** The average official achievement of a target year, raw and capped, with what must be said beside it. */
import { formatAverage } from '#formatting/average';
import { formatDecimal } from '#formatting/number';
import { formatPercent } from '#formatting/percent';
import { averageWords } from '#language/average';
import { ruleWords } from '#language/rules';
import { verdictWords } from '#language/verdict';
import { atMostHundred, yearAverages, type YearAverage } from '#model/averages';
import { decimal } from '#model/decimal';
import type { Verdict } from '#model/scoring/verdict';
import { narrowHtml } from './narrow-html.ts';
import type { WorkingStep } from './verdict-working.ts';
import type { View } from './view.ts';

export interface AverageBlock {
  readonly title: string;
  /** "88,12 %, dihitung dari 3 dari 5 target". */
  readonly value: string;
  /** The same with achievements over 100 counted as 100, where that differs. */
  readonly capped?: string;
  readonly notes: readonly string[];
  readonly workingTitle: string;
  readonly working: readonly WorkingStep[];
}

/** One block for each target year with at least two percentages, newest first. */
export function presentAverages(view: View, verdicts: readonly Verdict[]): readonly AverageBlock[] {
  return yearAverages(verdicts).map((average) => presentAverage(view, average));
}

function presentAverage(view: View, average: YearAverage): AverageBlock {
  const words = averageWords(view.language);
  const { year, mean, capped, scored, of, values } = average;
  const whole = (number: number): string => formatDecimal(decimal(String(number)), view.language);
  const differs = values.some((value) => atMostHundred(value) !== value);
  const rule = ruleWords('average', view.language);
  return {
    title: words.title({ year: String(year) }),
    value: words.of({ mean: formatPercent(mean, view.language), scored: whole(scored), of: whole(of) }),
    ...(differs && { capped: words.capped({ capped: formatPercent(capped, view.language) }) }),
    notes: [words.lenient, ...(scored < of ? [words.left] : [])],
    workingTitle: verdictWords(view.language).working,
    working: [
      { label: words.raw, words: rule.words, symbols: narrowHtml(rule.symbols), ...formulaOf(view, values) },
      ...(differs
        ? [
            {
              label: words.cappedLabel,
              words: words.cappedRule,
              ...formulaOf(view, values.map(atMostHundred)),
            },
          ]
        : []),
    ],
  };
}

function formulaOf(view: View, values: YearAverage['values']): Pick<WorkingStep, 'formula'> {
  const formula = formatAverage(values, view.language);
  return formula === undefined ? {} : { formula: narrowHtml(formula) };
}
