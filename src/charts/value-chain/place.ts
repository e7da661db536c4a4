/** Where each box, arrow and line of words stands: one under the other on a phone, side by side where there is room. */
import { chainWords } from '#language/value-chain';
import type { ChainLink } from '#model/cluster';
import type { Language } from '#model/language';
import { nameLines } from '../name-lines.ts';
import { LINKS, type ChainActor, type ValueChainInput } from './input.ts';

export type Layout = 'column' | 'row';

/** Total widths; the row is drawn at its own size on a page of 42 rem. */
const WIDTH: Readonly<Record<Layout, number>> = { column: 360, row: 672 };
export const FONT = 12.5;
const LINE = 15.5;
const PAD = 12;
/** Room for the arrow between two boxes. */
const ARROW: Readonly<Record<Layout, number>> = { column: 26, row: 28 };
const BESIDE = 18;
const BULLET = 12;
/** Names in one box; the list under the drawing has them all. */
const MOST_NAMES = 6;
const MOST_LINES: Readonly<Record<Layout, number>> = { column: 3, row: 5 };
/** Left free beside a name: the face that stands in for ours is wider when bold. */
const SPARE = 8;

export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly kind: 'stage' | 'name' | 'more' | 'unknown';
  readonly lang?: 'id';
  /** True for the first line of one of several names. */
  readonly bullet: boolean;
}

export interface PlacedBox {
  readonly stage: ChainLink['stage'];
  /** True where nobody is named for this link. */
  readonly unknown: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
}

/** From the edge of one box to the edge of the next. */
export interface PlacedArrow {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

export interface PlacedChain {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
}

export function placeChain({ actors }: ValueChainInput, layout: Layout, language: Language): PlacedChain {
  const width = WIDTH[layout];
  const gap = ARROW[layout];
  const boxWidth = layout === 'column' ? width - 2 : (width - 2 - gap * (LINKS.length - 1)) / LINKS.length;
  const sized = LINKS.map((stage) => sizedBox(stage, actors, boxWidth, layout, language));
  const tallest = Math.max(...sized.map(({ height }) => height));
  const boxes: PlacedBox[] = [];
  let [x, y] = [1, 1];
  for (const box of sized) {
    const height = layout === 'column' ? box.height : tallest;
    boxes.push(moved({ ...box, height }, x, y));
    if (layout === 'column') y += height + gap;
    else x += boxWidth + gap;
  }
  let bottom = Math.max(...boxes.map((box) => box.y + box.height));
  if (actors.some(({ stage }) => stage === 'support')) {
    const support = moved(sizedBox('support', actors, width - 2, layout, language), 1, bottom + BESIDE);
    boxes.push(support);
    bottom = support.y + support.height;
  }
  return { width, height: bottom + 1, boxes, arrows: arrowsBetween(boxes.slice(0, LINKS.length), layout) };
}

/** A box at the origin. */
function sizedBox(
  stage: ChainLink['stage'],
  actors: readonly ChainActor[],
  width: number,
  layout: Layout,
  language: Language,
): PlacedBox {
  const words = chainWords(language);
  const here = actors.filter((actor) => actor.stage === stage);
  const shown = here.length > MOST_NAMES ? here.slice(0, MOST_NAMES - 1) : here;
  const indent = here.length > 1 ? BULLET : 0;
  const room = width - 2 * PAD - indent - SPARE;
  const most = MOST_LINES[layout];
  const lines: Omit<PlacedLine, 'x' | 'y'>[] = [
    ...nameLines(words.stage[stage], FONT, room, 2).map((text) => ({ text, kind: 'stage' as const, bullet: false })),
    ...shown.flatMap(({ who, lang }) =>
      nameLines(who, FONT, room, most).map((text, index) => ({
        text,
        kind: 'name' as const,
        bullet: indent > 0 && index === 0,
        ...(lang !== undefined && { lang }),
      })),
    ),
  ];
  if (here.length === 0) lines.push({ text: words.unknown, kind: 'unknown', bullet: false });
  if (here.length > shown.length)
    lines.push({ text: words.more(String(here.length - shown.length)), kind: 'more', bullet: false });
  return {
    stage,
    unknown: here.length === 0,
    x: 0,
    y: 0,
    width,
    height: lines.length * LINE + 2 * PAD - 3,
    lines: lines.map((one, index) => ({
      ...one,
      x: one.kind === 'name' ? PAD + indent : PAD,
      y: PAD + index * LINE + FONT - 2,
    })),
  };
}

function moved(box: PlacedBox, dx: number, dy: number): PlacedBox {
  const lines = box.lines.map((one) => ({ ...one, x: one.x + dx, y: one.y + dy }));
  return { ...box, x: box.x + dx, y: box.y + dy, lines };
}

const CLEAR = 4;

function arrowsBetween(boxes: readonly PlacedBox[], layout: Layout): readonly PlacedArrow[] {
  return boxes.slice(1).flatMap((next, index) => {
    const before = boxes[index];
    if (before === undefined) return [];
    if (layout === 'row') {
      const y = before.y + before.height / 2;
      return [{ from: [before.x + before.width + CLEAR, y], to: [next.x - CLEAR, y] } as const];
    }
    const x = before.x + PAD + 12;
    return [{ from: [x, before.y + before.height + CLEAR], to: [x, next.y - CLEAR] } as const];
  });
}
