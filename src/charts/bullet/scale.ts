/** One axis for all that is held against each other. */
import { nice, ticks } from 'd3';
import { aimLevel, measureLevel, type Level } from '../level.ts';
import type { Language } from '#model/language';
import type { BulletInput } from './input.ts';

export const WIDTH = 360;
export const LEFT = 14;
export const RIGHT = WIDTH - 14;

export interface BulletScale {
  readonly baseline?: Level;
  readonly actual: Level;
  readonly target: Level;
  readonly original?: Level;
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Undefined where the value or the target has no height: a word off the scale, a change, no number at all. */
export function toBulletScale(input: BulletInput, language: Language): BulletScale | undefined {
  const { indicator } = input;
  const actual = measureLevel(input.actual.measure, indicator, language);
  const target = aimLevel(input.target.aim, indicator, language);
  if (actual === undefined || target === undefined) return undefined;
  const baseline = input.baseline && measureLevel(input.baseline.measure, indicator, language);
  const original = input.original && aimLevel(input.original.aim, indicator, language);
  const levels = [actual, target, baseline, original].filter((level) => level !== undefined);
  const values = levels.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = most > least ? (most - least) * 0.12 : Math.max(Math.abs(most) * 0.1, 1);
  // What cannot be negative gets no negative axis.
  const low = least >= 0 ? Math.max(0, least - room) : least - room;
  const [from, to] = nice(low, most + room, 4);
  return {
    actual,
    target,
    ...(baseline !== undefined && { baseline }),
    ...(original !== undefined && { original }),
    x: (value) => {
      const part = (value - from) / (to - from);
      return LEFT * (1 - part) + RIGHT * part;
    },
    ticks: ticks(from, to, 4),
  };
}
