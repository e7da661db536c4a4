import type { Figure } from '#model/figure';
import { SUSPICIONS } from '#model/suspicion';
import type { Target } from '#model/target';
import { isAnswered } from './answered.ts';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { countingTargets } from './walks/counting-targets.ts';

const LEAST = SUSPICIONS['actual-equals-targets'].least;

interface Pair {
  readonly figure: Figure;
  readonly target: Target;
}

/** A report that may have copied its targets, as the press told of an LKPJ for 2021 (rakcer.id, 27 April 2022). */
export const actualEqualsTargets: Check = {
  code: 'actual-equals-targets',
  about: 'The actuals that one source gives for one year are not all exactly equal to their targets.',
  severity: 'warning',
  perRegion: true,
  *run(dataset) {
    const pairs: Pair[] = [];
    for (const { figures, targets } of countingTargets(dataset)) {
      const ofYears = Map.groupBy(figures, ({ period }) => period.year);
      for (const target of targets)
        for (const figure of ofYears.get(target.year) ?? []) pairs.push(...pairOf(figure, target));
    }
    const groups = Map.groupBy(
      pairs,
      ({ figure: { place, citation, period } }) => `${place.file} ${citation.source.id} ${String(period.year)}`,
    );
    for (const group of groups.values()) {
      const indicators = new Set(group.map(({ figure }) => figure.indicator.id));
      const [first] = group.filter(({ figure }) => !isAnswered(figure));
      if (first === undefined || indicators.size < LEAST || !group.every(isCopy)) continue;
      yield {
        place: fieldOf(first.figure.place, 'value'),
        other: fieldOf(first.target.place, 'value'),
        values: {
          source: first.figure.citation.source.id,
          year: String(first.figure.period.year),
          count: String(indicators.size),
          open: String(group.filter(({ figure }) => !isAnswered(figure)).length),
        },
      };
    }
  },
};

/** A number beside the number promised for it. A whole (100 percent) and zero are natural ends, where equality says nothing. */
function pairOf(figure: Figure, target: Target): readonly Pair[] {
  const { indicator, content } = figure;
  if (!('measure' in content) || content.measure.kind !== 'number' || !('value' in target.aim)) return [];
  const end = indicator.unit === 'persen' ? ['0', '100'] : ['0'];
  return end.includes(target.aim.value) ? [] : [{ figure, target }];
}

function isCopy({ figure: { content }, target: { aim } }: Pair): boolean {
  return (
    'measure' in content &&
    content.measure.kind === 'number' &&
    'value' in aim &&
    content.measure.precision === 'exact' &&
    content.measure.value === aim.value
  );
}
