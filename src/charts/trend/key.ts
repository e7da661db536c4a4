/** The key under the chart: only signs that the chart shows, and only when there is more than one. */
import type { ChartWords } from '#language/charts';
import { packRows } from '../rows.ts';
import { fitText, textWidth } from '../text-width.ts';
import { FONT, WIDTH } from './frame.ts';
import type { PlacedMarks } from './place.ts';

export type KeySign =
  'actual' | 'beside' | 'third' | 'provisional' | 'other' | 'target' | 'openTarget' | 'superseded' | 'baseline';

export interface KeyItem {
  readonly sign: KeySign;
  /** Middle of the sign; the text starts to its right. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const SIGN_OF_LANE = ['actual', 'beside', 'third'] as const;
const SIGN_ROOM = 20;
const ROW = 18;

/** Places the key from `top` on; `bottom` is where the drawing ends. */
export function placeKey(
  marks: PlacedMarks,
  words: ChartWords,
  top: number,
): { readonly items: readonly KeyItem[]; readonly bottom: number } {
  const shown = signs(marks, words);
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

function signs(marks: PlacedMarks, words: ChartWords): readonly (readonly [KeySign, string])[] {
  const actuals = [...marks.actuals, ...marks.others];
  const targets = [...marks.targets, ...marks.openTargets];
  const methods = marks.methods.map(({ name, lane }): readonly [KeySign, string] => {
    const text = fitText(name === undefined ? words.unknownMethod : words.newMethod(name), FONT, WIDTH - SIGN_ROOM);
    return [SIGN_OF_LANE[lane], text];
  });
  const values: readonly (readonly [KeySign, string])[] = methods.length > 0 ? methods : [['actual', words.actual]];
  const current = marks.targets.some((mark) => !mark.superseded) ? 'target' : 'openTarget';
  const all: readonly (readonly [boolean, readonly (readonly [KeySign, string])[]])[] = [
    [methods.length > 0 || actuals.some((mark) => !mark.provisional), values],
    [actuals.some((mark) => mark.provisional), [['provisional', words.provisional]]],
    [marks.others.length > 0, [['other', words.otherSource]]],
    [marks.baseline !== undefined, [['baseline', words.baseline]]],
    [targets.some((mark) => !mark.superseded), [[current, words.target]]],
    [targets.some((mark) => mark.superseded), [['superseded', words.supersededTarget]]],
  ];
  return all.flatMap(([present, items]) => (present ? items : []));
}
