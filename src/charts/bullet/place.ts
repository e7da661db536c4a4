/** Where marks and their words stand: targets above the line, values below it. */
import { bulletWords } from '#language/bullet';
import { unitName } from '#formatting/unit';
import { decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { shortNumber } from '../short-number.ts';
import { spread } from '../spread.ts';
import { fitText, textWidth } from '../text-width.ts';
import type { Level } from '../level.ts';
import type { BulletInput } from './input.ts';
import { LEFT, RIGHT, WIDTH, type BulletScale } from './scale.ts';

export const FONT = 12.5;
const GAP = 12;
const LINE = 16;

export interface PlacedText {
  readonly text: string;
  readonly className: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedBullet {
  readonly height: number;
  /** Height of the line on which all marks stand. */
  readonly y: number;
  readonly axisY: number;
  readonly texts: readonly PlacedText[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly unit: string;
}

interface Named {
  readonly level: Level;
  readonly text: string;
  readonly className: string;
}

/** What stands above and below, in the words of the page; also what is read out. */
export function namedLevels(
  input: BulletInput,
  scale: BulletScale,
  language: Language,
): { readonly above: readonly Named[]; readonly below: readonly Named[] } {
  const words = bulletWords(language);
  const named = (level: Level, className: string, year: number | undefined, what: string): Named => ({
    level,
    className,
    text: `${what}${year === undefined ? '' : ` ${String(year)}`}: ${level.text}`,
  });
  const { baseline, actual, target, original } = scale;
  return {
    above: [
      ...(original === undefined ? [] : [named(original, 'is-original', input.original?.year, words.original)]),
      named(target, 'is-target', input.target.year, words.target),
    ],
    below: [
      ...(baseline === undefined ? [] : [named(baseline, 'is-baseline', input.baseline?.year, words.baseline)]),
      named(actual, 'is-actual', input.actual.year, input.actual.provisional ? words.provisional : words.actual),
    ],
  };
}

export function placeBullet(
  input: BulletInput,
  scale: BulletScale,
  language: Language,
  { above, below } = namedLevels(input, scale, language),
): PlacedBullet {
  const upper = row(above, scale);
  const y = upper.lines * LINE + 20;
  const lower = row(below, scale);
  const first = y + 26;
  const axisY = first + (lower.lines - 1) * LINE + 12;
  const written = (placed: typeof upper, start: number): readonly PlacedText[] =>
    placed.items.map(({ named, x, line }) => ({
      text: named.text,
      className: named.className,
      x,
      y: start + line * LINE,
    }));
  return {
    y,
    axisY,
    height: axisY + 38,
    texts: [...written(upper, LINE - 3), ...written(lower, first)],
    ticks: placeTicks(scale, language),
    unit: unitName(input.indicator.unit, language),
  };
}

/** All ticks with the decimals that their step needs: it is one, two or five of some power of ten. */
function placeTicks({ ticks, x }: BulletScale, language: Language): PlacedBullet['ticks'] {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return ticks.map((tick) => ({ x: x(tick), text: shortNumber(decimal(tick.toFixed(decimals)), decimals, language) }));
}

/** Side by side where both fit, else one under the other. */
function row(named: readonly Named[], { x }: BulletScale) {
  const room = RIGHT - LEFT;
  const sorted = named
    .map(({ level, text, className }) => ({ level, className, text: fitText(text, FONT, WIDTH - 8) }))
    .sort((a, b) => a.level.low - b.level.low);
  const sizes = sorted.map(({ text }) => textWidth(text, FONT) + GAP);
  const wanted = sorted.map(({ level }, index) => ({
    at: x((level.low + level.high) / 2) - LEFT - (sizes[index] ?? 0) / 2,
    size: sizes[index] ?? 0,
  }));
  const fits = sizes.reduce((sum, size) => sum + size, 0) <= room + GAP;
  const starts = fits ? spread(wanted, room + GAP) : wanted.map((one) => spread([one], room + GAP)[0] ?? 0);
  const items = sorted.map((one, index) => ({
    named: one,
    x: LEFT + (starts[index] ?? 0),
    line: fits ? 0 : index,
  }));
  return { items, lines: fits ? 1 : sorted.length };
}
