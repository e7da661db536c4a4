import type { ChartWords } from '#language/charts';
import type { LabelRequest } from '../labels.ts';
import type { PlacedMark, PlacedMarks } from './place.ts';

/** With so few values each may carry its number. */
const FEW = 7;

/** What should be labelled, most important first: newest value, last target, first value, extremes, the rest. */
export function labelRequests(marks: PlacedMarks, words: ChartWords): readonly LabelRequest[] {
  const { actuals, others, baseline } = marks;
  const requests: LabelRequest[] = [];
  const seen = new Set<PlacedMark>();
  const ask = (mark: PlacedMark | undefined, must: boolean, className: string, before = ''): void => {
    if (mark === undefined || seen.has(mark)) return;
    seen.add(mark);
    const text = before === '' ? mark.text : `${before} ${mark.text}`;
    const half = (mark.bottom - mark.top) / 2;
    const bound = mark.beyond === undefined ? 0 : 5;
    requests.push({ text, x: mark.x, y: mark.top + half, reach: 8 + half + bound, must, className });
  };
  const current = marks.targets.filter((target) => !target.superseded);
  ask(actuals.at(-1), true, 'is-newest');
  ask(current.at(-1), true, 'is-target', words.target);
  for (const open of marks.openTargets) ask(open, true, 'is-target', words.target);
  ask(actuals[0], false, '');
  if (baseline !== undefined && !actuals.some((mark) => mark.x === baseline.x && mark.text === baseline.text)) {
    ask(baseline, false, 'is-baseline');
  }
  const heights = [...actuals].sort((a, b) => a.top - b.top);
  ask(heights[0], false, '');
  ask(heights.at(-1), false, '');
  if (actuals.length <= FEW) for (const mark of actuals) ask(mark, false, '');
  for (const mark of others) ask(mark, false, 'is-other');
  if (current.length <= FEW) for (const target of [...current].reverse()) ask(target, false, 'is-target');
  for (const target of marks.targets) if (target.superseded) ask(target, false, 'is-target is-superseded');
  return requests;
}
