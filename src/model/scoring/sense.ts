import type { Direction, Indicator } from '../indicator.ts';
import type { Aim } from '../target.ts';

/** Which way a target counts as better: up, down, or staying where it is. */
export type Sense = Exclude<Direction, 'none'>;

/** Why a target cannot be held against a value at all. */
export type NoSense = 'no-direction' | 'bound-against-direction';

const BOUNDS: Readonly<Partial<Record<Aim['kind'], Sense>>> = {
  'at-least': 'higher',
  above: 'higher',
  'at-most': 'lower',
  below: 'lower',
  coverage: 'higher',
};

/**
 * The sense in which an aim is judged: its own bound where it names one ("paling banyak"), else the indicator's
 * direction. A bound that points against the indicator's direction is not judged, because nobody can say what was meant.
 */
export function senseOf(aim: Aim, { direction }: Indicator): Sense | NoSense {
  const bound = BOUNDS[aim.kind];
  if (bound === undefined) return direction === 'none' ? 'no-direction' : direction;
  const against = (bound === 'higher' && direction === 'lower') || (bound === 'lower' && direction === 'higher');
  return against && aim.kind !== 'coverage' ? 'bound-against-direction' : bound;
}

/** True for a sense, false for the reason why there is none. */
export function isSense(sense: Sense | NoSense): sense is Sense {
  return sense !== 'no-direction' && sense !== 'bound-against-direction';
}
