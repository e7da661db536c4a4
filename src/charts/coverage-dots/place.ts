/** Where each dot, and each line of words, stands. */
import { nameLines } from '../name-lines.ts';
import { textWidth } from '../text-width.ts';
import { FONT } from '../trend/frame.ts';
import type { Kind } from './input.ts';

export const WIDTH = 360;
/** Distance of dots: with more members they stand closer. */
const STEPS = [18, 12, 9] as const;
const MOST_ROWS = 8;
const LINE = 17;

export interface Counted {
  readonly kind: Kind;
  readonly count: number;
  /** The count in words. */
  readonly text: string;
}

interface At {
  readonly x: number;
  readonly y: number;
}

export interface PlacedDots {
  readonly title: readonly (At & { readonly text: string })[];
  /** Middles. */
  readonly dots: readonly (At & { readonly kind: Kind })[];
  readonly radius: number;
  readonly legend: readonly (At & Counted)[];
  readonly height: number;
}

/** Dots in rows, one kind after the other, below the title and above their words. */
export function placeDots(label: string, counts: readonly Counted[]): PlacedDots {
  const kinds = counts.flatMap(({ kind, count }) => Array.from({ length: count }, () => kind));
  const title = nameLines(label, FONT, WIDTH - 8, 2);
  const step = STEPS.find((one) => Math.ceil(kinds.length / Math.floor(WIDTH / one)) <= MOST_ROWS) ?? 9;
  const columns = Math.floor(WIDTH / step);
  const top = title.length * LINE + 4;
  const rows = Math.ceil(kinds.length / columns);
  const { items, bottom } = placeLegend(counts, top + rows * step + 18);
  return {
    title: title.map((text, index) => ({ text, x: 0, y: LINE * (index + 1) - 4 })),
    dots: kinds.map((kind, index) => ({
      kind,
      x: (index % columns) * step + step / 2,
      y: top + Math.floor(index / columns) * step + step / 2,
    })),
    radius: step * 0.36,
    legend: items,
    height: bottom,
  };
}

/** Side by side as far as the drawing is wide. */
function placeLegend(counts: readonly Counted[], first: number) {
  let [x, y] = [0, first];
  const items = counts.map((one) => {
    const width = textWidth(one.text, FONT) + 30;
    if (x > 0 && x + width > WIDTH) [x, y] = [0, y + LINE];
    const item = { ...one, x, y };
    x += width;
    return item;
  });
  return { items, bottom: y + 8 };
}
