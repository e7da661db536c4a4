import type { Target } from '../target.ts';
import { classifyMissing, classifyPair } from './classify.ts';
import type { ComparedTarget, PromisedText } from './comparison.ts';
import { counterparts } from './counterparts.ts';

/**
 * Two texts of one plan, promise by promise: every indicator and year of either text is in exactly one row, those of the
 * earlier text first. Where a text has two rows for one indicator and year, the first in the file counts.
 */
export function compareVersions(earlier: PromisedText, later: PromisedText): readonly ComparedTarget[] {
  const years = Map.groupBy([...earlier.targets, ...later.targets], ({ year }) => year);
  const inTime = [...years.keys()].toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity));
  const rows = inTime.flatMap((year) =>
    compareYear(
      earlier.targets.filter((target) => target.year === year),
      later.targets.filter((target) => target.year === year),
      later,
    ),
  );
  const order = [...new Set([...earlier.targets, ...later.targets].map(({ indicator }) => indicator.id))];
  const position = new Map(order.map((id, index) => [id, index]));
  return rows.toSorted((a, b) => (position.get(idOf(a)) ?? 0) - (position.get(idOf(b)) ?? 0));
}

function compareYear(
  earlier: readonly Target[],
  later: readonly Target[],
  text: PromisedText,
): readonly ComparedTarget[] {
  const [before, after] = [byIndicator(earlier), byIndicator(later)];
  const pairs = counterparts(new Set(before.keys()), new Set(after.keys()), text);
  const matched = new Set(pairs.values());
  return [
    ...[...before.values()].map((target) => {
      const counterpart = after.get(pairs.get(target.indicator.id) ?? '');
      return counterpart === undefined ? classifyMissing(target, text) : classifyPair(target, counterpart, text);
    }),
    ...[...after.values()]
      .filter(({ indicator }) => !matched.has(indicator.id))
      .map((target): ComparedTarget => ({ kind: 'added', after: target, besides: [] })),
  ];
}

function byIndicator(targets: readonly Target[]): ReadonlyMap<string, Target> {
  const first = new Map<string, Target>();
  for (const target of targets) {
    if (!first.has(target.indicator.id)) first.set(target.indicator.id, target);
  }
  return first;
}

function idOf(row: ComparedTarget): string {
  return ('before' in row ? row.before : row.after).indicator.id;
}
