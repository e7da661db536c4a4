/** A verdict as a drawing: where it started, the value judged, the target. */
import { drawBullet } from '#charts/bullet/bullet';
import type { Measure } from '#model/measure';
import { measureOf } from '#model/scoring/actual';
import type { Judged } from '#model/scoring/score';
import type { Verdict } from '#model/scoring/verdict';
import type { View } from './view.ts';

/** Undefined where there is no value to draw, or the target is a word. `id` begins the ids in it, and is its own on the page. */
export function drawVerdictBullet(view: View, verdict: Verdict, judged: Judged, id: string): string | undefined {
  const { target, baseline, original } = verdict;
  const measure = judgedMeasure(judged);
  if (measure === undefined || target.aim.kind === 'ordinal') return undefined;
  const year = target.year === undefined ? {} : { year: target.year };
  const first = original?.target;
  return drawBullet(
    {
      id,
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
function judgedMeasure(judged: Judged): Measure | undefined {
  const [first] = judged.moments;
  if (first !== undefined && judged.moments.length === 1) return measureOf(first);
  if (judged.kind !== 'scored' && judged.kind !== 'zero-target') return undefined;
  return { kind: 'number', value: judged.calculation.actual, precision: 'exact' };
}
