/** A verdict as a drawing: where it started, the value judged, the target. */
import { drawBullet } from '#charts/bullet/bullet';
import type { Measure } from '#model/measure';
import type { Judged } from '#model/scoring/score';
import type { Verdict } from '#model/scoring/verdict';
import { anchorOfTarget } from './anchor.ts';
import type { View } from './view.ts';

/** Undefined where the value or the target is no number, or neither a baseline nor a distance is there to be seen. */
export function drawVerdictBullet(view: View, verdict: Verdict, judged: Judged): string | undefined {
  const { target, baseline, original } = verdict;
  const measure = measureOf(judged);
  if (measure === undefined || target.aim.kind === 'ordinal') return undefined;
  const year = target.year === undefined ? {} : { year: target.year };
  const first = original?.target;
  return drawBullet(
    {
      id: `b-${anchorOfTarget(target)}`,
      title: view.say(target.indicator.name).text,
      indicator: target.indicator,
      ...(baseline !== undefined && { baseline: { year: baseline.year, measure: baseline.measure } }),
      actual: {
        year: judged.year,
        measure,
        provisional: judged.moments.some(({ chosen }) => chosen.status === 'provisional'),
      },
      target: { ...year, aim: target.aim },
      ...(first !== undefined && {
        original: { ...(first.year !== undefined && { year: first.year }), aim: first.aim },
      }),
    },
    view.language,
  )?.svg;
}

/** The one value behind the verdict, or what its parts add up to. */
function measureOf(judged: Judged): Measure | undefined {
  const [first] = judged.moments;
  if (judged.moments.length === 1)
    return first !== undefined && 'measure' in first.chosen.content ? first.chosen.content.measure : undefined;
  if (judged.kind !== 'scored' && judged.kind !== 'zero-target') return undefined;
  return { kind: 'number', value: judged.calculation.actual, precision: 'exact' };
}
