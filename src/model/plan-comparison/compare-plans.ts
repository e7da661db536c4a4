import type { Target } from '../target.ts';
import { classifyMissing, classifyPair } from './classify.ts';
import type { ComparedTarget, PromisedText } from './comparison.ts';
import { counterparts } from './counterparts.ts';

/**
 * A plan and its successor, indicator by indicator. Years that both speak of are compared year by year; where there is none,
 * the end targets are. Targets of the other years stand `besides` in the last row of their indicator, so that every indicator
 * and year of either text is there once.
 */
export function comparePlans(earlier: PromisedText, later: PromisedText): readonly ComparedTarget[] {
  const before = groups(earlier.targets);
  const after = groups(later.targets);
  const pairs = counterparts(new Set(before.keys()), new Set(after.keys()), later);
  const matched = new Set(pairs.values());
  return [
    ...[...before].flatMap(([id, targets]) => {
      const others = after.get(pairs.get(id) ?? '');
      return others === undefined ? missing(targets, later) : compareIndicator(targets, others, later);
    }),
    ...[...after].filter(([id]) => !matched.has(id)).flatMap(([, targets]) => added(targets)),
  ];
}

/** The targets of each indicator by year, the first of each year; those without a deadline last. */
function groups(targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> {
  const all = Map.groupBy(targets, ({ indicator }) => indicator.id);
  return new Map(
    [...all].map(([id, own]) => {
      const years = Map.groupBy(own, ({ year }) => year);
      const first = [...years.values()].flatMap(([target]) => (target === undefined ? [] : [target]));
      return [id, first.toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity))];
    }),
  );
}

function compareIndicator(
  before: readonly Target[],
  after: readonly Target[],
  text: PromisedText,
): readonly ComparedTarget[] {
  const common = before.flatMap((target) => {
    const other = after.find(({ year }) => year === target.year);
    return other === undefined ? [] : [{ before: target, after: other }];
  });
  const [oldEnd, newEnd] = [endTarget(before), endTarget(after)];
  if (oldEnd === undefined || newEnd === undefined) return [];
  const rows = common.length > 0 ? common : [{ before: oldEnd, after: newEnd }];
  const shown = new Set(rows.flatMap((row) => [row.before, row.after]));
  const besides = [...before, ...after].filter((target) => !shown.has(target));
  return rows.map((row, index) =>
    classifyPair(row.before, row.after, text, index === rows.length - 1 ? besides : undefined),
  );
}

function missing(targets: readonly Target[], text: PromisedText): readonly ComparedTarget[] {
  const end = endTarget(targets);
  return end === undefined ? [] : [classifyMissing(end, text, without(targets, end))];
}

function added(targets: readonly Target[]): readonly ComparedTarget[] {
  const end = endTarget(targets);
  return end === undefined ? [] : [{ kind: 'added', after: end, besides: without(targets, end) }];
}

function without(targets: readonly Target[], end: Target): readonly Target[] {
  return targets.filter((target) => target !== end);
}

/** Where a plan wants to end with an indicator: the target of the last year, else the one without a deadline. */
export function endTarget(targets: readonly Target[]): Target | undefined {
  const dated = targets.filter(({ year }) => year !== undefined);
  return dated.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0)).at(-1) ?? targets[0];
}
