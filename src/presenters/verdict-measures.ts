/** The three measures that stand together: met or not, the official percentage with its band, and the way covered. */
import { formatDifference } from '#formatting/change';
import { formatMeasure } from '#formatting/measure';
import { formatPercent } from '#formatting/percent';
import { formatPeriod } from '#formatting/period';
import { formatSentence } from '#formatting/sentence';
import { formatValue } from '#formatting/value';
import { formatJudging } from '#formatting/working';
import { judgingWords } from '#language/judging';
import { verdictWords } from '#language/verdict';
import { compare, decimal, sign } from '#model/decimal';
import type { Judged, Score } from '#model/scoring/score';
import type { Verdict } from '#model/scoring/verdict';
import { anchorOfFigure } from '#model/identity';
import { isWide, narrowHtml, type Html } from './narrow-html.ts';
import type { View } from './view.ts';

export interface MeasureLine {
  readonly kind: 'actual' | 'strict' | 'official' | 'progress' | 'pace';
  readonly label: string;
  readonly value: string;
  /** The value once more, where it has signs that are better written as references. */
  readonly html?: Html;
  /** What must be said beside it. */
  readonly note?: string;
  /** The figure's row on the same page. */
  readonly href?: string;
}

/** The value judged, then the three measures; pace where there is a line to hold it against. `early`: before the target's year. */
export function presentMeasures(view: View, verdict: Verdict, judged: Judged, early: boolean): readonly MeasureLine[] {
  const words = verdictWords(view.language);
  const { pace } = verdict.way;
  return [
    { kind: 'actual', label: words.actual, ...actualOf(view, verdict, judged) },
    { kind: 'strict', label: words.strict, ...strictOf(view, verdict, judged, early) },
    {
      kind: 'official',
      label: words.official,
      value: achievementOf(view, judged),
      ...(judged.kind === 'scored' && judged.band !== undefined && { note: scaleNote(view) }),
    },
    { kind: 'progress', label: words.progress, ...progressOf(view, verdict) },
    ...(pace === undefined
      ? []
      : [
          {
            kind: 'pace' as const,
            label: words.pace,
            value: judgingWords(view.language).pace[pace.state]({
              difference: formatDifference(pace.difference, verdict.target.indicator, view.language),
              year: String(judged.year),
            }),
          },
        ]),
  ];
}

/** The official percentage with its band, or why there is none. */
export function achievementOf(view: View, score: Score): string {
  const words = verdictWords(view.language);
  if (score.kind === 'imprecise') return words.noPercentUnsure;
  if (score.kind !== 'scored') return words.noPercent;
  const percent = formatPercent(score.achievement, view.language);
  return score.band === undefined ? percent : words.band({ percent, name: view.say(score.band.name).text });
}

function actualOf(view: View, { target }: Verdict, judged: Judged): Pick<MeasureLine, 'value' | 'href'> {
  const [first] = judged.moments;
  const chosen = first?.chosen;
  if (chosen !== undefined && judged.moments.length === 1 && 'measure' in chosen.content) {
    const value = formatMeasure(chosen.content.measure, target.indicator, view.language);
    return { value: `${value} (${formatPeriod(chosen.period, view.language)})`, href: `#${anchorOfFigure(chosen)}` };
  }
  const summed = judged.kind === 'scored' || judged.kind === 'zero-target' ? judged.calculation.actual : undefined;
  if (summed === undefined) return { value: String(judged.year) };
  return { value: `${formatValue(summed, target.indicator, view.language)} (${String(judged.year)})` };
}

function strictOf(
  view: View,
  { target }: Verdict,
  judged: Judged,
  early: boolean,
): Pick<MeasureLine, 'value' | 'html' | 'note'> {
  const words = verdictWords(view.language);
  const { reader, imprecise } = judgingWords(view.language);
  if (judged.met === undefined) {
    return { value: words.undecided, note: imprecise[judged.why] };
  }
  const comparison = formatJudging(judged, target.indicator, view.language);
  const word = early ? words[judged.met ? 'meets' : 'meetsNot'] : reader[judged.met ? 'met' : 'not-met'];
  const value = comparison === undefined ? word : `${word} (${comparison})`;
  return isWide(value) ? { value, html: narrowHtml(value) } : { value };
}

function scaleNote(view: View): string {
  return formatSentence(view.say(view.dataset.site.bandsSource).text);
}

function progressOf(view: View, { baseline, way }: Verdict): Pick<MeasureLine, 'value' | 'note'> {
  const words = verdictWords(view.language);
  if (baseline === undefined) return { value: words.noBaseline };
  if (way.progress === undefined) return { value: words.noProgress };
  const { percent } = way.progress;
  const note = sign(percent) < 0 ? words.away : compare(percent, decimal('100')) > 0 ? words.past : undefined;
  return {
    value: words.progressValue({ percent: formatPercent(percent, view.language) }),
    ...(note !== undefined && { note }),
  };
}
