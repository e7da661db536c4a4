/** The key under the chart: only signs that the chart shows, and only when there is more than one. */
import type { ChartWords } from '#language/charts';
import { packRows } from '../rows.ts';
import { textWidth } from '../text-width.ts';
import { FONT, WIDTH } from './frame.ts';
import type { PlacedMarks } from './place.ts';

export type KeySign = 'actual' | 'provisional' | 'other' | 'target' | 'superseded' | 'baseline';

export interface KeyItem {
  readonly sign: KeySign;
  /** Middle of the sign; the text starts to its right. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const SIGN_ROOM = 20;
const ROW = 18;

/** Places the key from `top` on; `bottom` is where the drawing ends. */
export function placeKey(
  marks: PlacedMarks,
  words: ChartWords,
  top: number,
): { readonly items: readonly KeyItem[]; readonly bottom: number } {
  const actuals = [...marks.actuals, ...marks.others];
  const targets = [...marks.targets, ...marks.openTargets];
  const all: readonly (readonly [KeySign, string, boolean])[] = [
    ['actual', words.actual, actuals.some((mark) => !mark.provisional)],
    ['provisional', words.provisional, actuals.some((mark) => mark.provisional)],
    ['other', words.otherSource, marks.others.length > 0],
    ['baseline', words.baseline, marks.baseline !== undefined],
    ['target', words.target, targets.some((mark) => !mark.superseded)],
    ['superseded', words.supersededTarget, targets.some((mark) => mark.superseded)],
  ];
  const shown = all.filter(([, , present]) => present);
  if (shown.length < 2) return { items: [], bottom: top };
  const rows = packRows(
    shown.map(([, text]) => ({ width: SIGN_ROOM + textWidth(text, FONT) })),
    0,
    WIDTH,
    10,
  );
  const items = shown.map(([sign, text], index): KeyItem => {
    const place = rows.places[index] ?? { left: 0, row: 0 };
    return { sign, text, x: place.left + 8, y: top + 6 + place.row * ROW + ROW / 2 };
  });
  return { items, bottom: top + 8 + rows.count * ROW };
}
