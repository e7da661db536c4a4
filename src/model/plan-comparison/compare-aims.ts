import { compare, type Decimal } from '../decimal.ts';
import type { Indicator } from '../indicator.ts';
import { isSense, senseOf, type Sense } from '../scoring/sense.ts';
import { sameAim } from '../target-in-force.ts';
import type { Aim } from '../target.ts';

/** `raised`: harder to meet; `relaxed`: easier; `changed`: different, and nobody can say which is harder. */
export type AimChange = 'raised' | 'relaxed' | 'changed' | 'unchanged';

/**
 * What became of a promise, by the direction in which the indicator gets better. Promises of two kinds, words, and
 * promises without a better direction cannot be ordered.
 */
export function compareAims(before: Aim, after: Aim, indicator: Indicator): AimChange {
  if (sameAim(before, after)) return 'unchanged';
  if (before.kind === 'coverage' && after.kind === 'coverage') {
    if (before.of !== after.of) return 'changed';
    return after.count > before.count ? 'raised' : 'relaxed';
  }
  const [from, to] = [boundsOf(before), boundsOf(after)];
  const sense = senseOf(after, indicator);
  if (before.kind !== after.kind || from === undefined || to === undefined || !isSense(sense)) return 'changed';
  const moves = { lower: compare(to.lower, from.lower), upper: compare(to.upper, from.upper) };
  return sense === 'maintain' ? narrowing(before, moves) : moving(sense, moves);
}

interface Moves {
  readonly lower: -1 | 0 | 1;
  readonly upper: -1 | 0 | 1;
}

function moving(sense: Exclude<Sense, 'maintain'>, { lower, upper }: Moves): AimChange {
  if (lower * upper < 0) return 'changed';
  return lower + upper > 0 === (sense === 'higher') ? 'raised' : 'relaxed';
}

/** A value to be kept is a point; a range to be kept is harder the narrower it is. */
function narrowing({ kind }: Aim, { lower, upper }: Moves): AimChange {
  if (kind !== 'range') return 'changed';
  if (lower >= 0 && upper <= 0) return 'raised';
  return lower <= 0 && upper >= 0 ? 'relaxed' : 'changed';
}

function boundsOf(aim: Aim): { readonly lower: Decimal; readonly upper: Decimal } | undefined {
  if (aim.kind === 'range') return aim;
  return 'value' in aim ? { lower: aim.value, upper: aim.value } : undefined;
}
