/** Where it started, where it is, where it should be, on one line: scale → place → draw. Its table is the verdict beside it. */
import type { Language } from '#model/language';
import { drawBulletSvg } from './draw.ts';
import type { BulletInput } from './input.ts';
import { namedLevels, placeBullet } from './place.ts';
import { toBulletScale } from './scale.ts';

export interface BulletChart {
  readonly svg: string;
  readonly description: string;
}

/** Undefined where there is no number to hold against a number. */
export function drawBullet(input: BulletInput, language: Language): BulletChart | undefined {
  const scale = toBulletScale(input, language);
  if (scale === undefined) return undefined;
  const named = namedLevels(input, scale, language);
  const description = [...named.below, ...named.above].map(({ text }) => `${text}.`).join(' ');
  const heading = { id: input.id, title: input.title, description };
  return {
    svg: drawBulletSvg(placeBullet(input, scale, language, named), scale, input.actual.provisional, heading),
    description,
  };
}
