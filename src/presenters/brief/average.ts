/** The mean of official achievements, over how many of how many: never without that count. */
import { formatPercent } from '#formatting/percent';
import { briefWords } from '#language/brief';
import { averageAchievement } from '#model/averages';
import type { Brief } from '#model/brief/brief';
import { count } from '../region-summary.ts';
import type { View } from '../view.ts';

/** Sentences about the targets due by the brief's year; none where no target was due. */
export function presentAverage(view: View, { lines, edition }: Brief): readonly string[] {
  const words = briefWords(view.language);
  const due = lines
    .flatMap(({ verdicts }) => verdicts)
    .filter(({ target }) => (target.year ?? Infinity) <= edition.year);
  const { mean, capped, scored, of } = averageAchievement(due.map(({ score }) => score));
  if (of === 0) return [];
  if (mean === undefined) return [words.averageNone({ of: count(view, of) })];
  return [
    words.average({ mean: formatPercent(mean, view.language), scored: count(view, scored), of: count(view, of) }),
    ...(capped === undefined || capped === mean
      ? []
      : [words.averageCapped({ capped: formatPercent(capped, view.language) })]),
    words.averageNote,
  ];
}
