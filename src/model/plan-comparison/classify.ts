/** The class of one promise, from what each text says of it. */
import type { Target } from '../target.ts';
import { compareAims, type AimChange } from './compare-aims.ts';
import type { ComparedTarget, PromisedText } from './comparison.ts';

const NOTHING: readonly Target[] = [];

/** Two promises that belong together: of one indicator, or of two where the later text says that one follows the other. */
export function classifyPair(
  before: Target,
  after: Target,
  { reworded }: Pick<PromisedText, 'reworded'>,
  besides = NOTHING,
): ComparedTarget {
  const aims = changeOf(before, after);
  if (before.indicator.id === after.indicator.id) return { kind: aims, before, after, besides };
  const note = reworded.find(({ from, to }) => from === before.indicator.id && to === after.indicator.id)?.note;
  return { kind: 'reworded', before, after, aims, besides, ...(note !== undefined && { note }) };
}

/** A promise that the later text does not hold. */
export function classifyMissing(
  before: Target,
  { complete, dropped }: Pick<PromisedText, 'complete' | 'dropped'>,
  besides = NOTHING,
): ComparedTarget {
  const stated = dropped.find(({ indicator }) => indicator === before.indicator.id);
  if (stated !== undefined) return { kind: 'dropped', before, reason: stated.reason, besides };
  return { kind: complete ? 'dropped' : 'not-repeated', before, besides };
}

/** Definitions in two units, or with two better directions, have no common order. */
function changeOf(before: Target, after: Target): AimChange {
  const [from, to] = [before.indicator, after.indicator];
  if (from.id !== to.id && (from.unit !== to.unit || from.direction !== to.direction)) return 'changed';
  return compareAims(before.aim, after.aim, after.indicator);
}
