/** A card of 1200 × 630 for messengers and social networks: a number and its year, large enough for a thumbnail, and a sentence. */
import { nameLines } from './name-lines.ts';
import { element, escapeXml } from './svg.ts';
import { fitText, textWidth } from './text-width.ts';

export interface PreviewCard {
  /** Who says so: the site. */
  readonly kicker: string;
  /** What it is about: a region, or an indicator of one. */
  readonly heading: string;
  readonly figure?: {
    /** What was measured, where the heading does not say it. */
    readonly caption?: string;
    readonly value: string;
    /** Its year, and "to be checked" where an editor doubts it. */
    readonly when: string;
  };
  readonly sentence: string;
  /** Source, notice, address: one line each. */
  readonly foot: readonly string[];
}

/** The size that messengers ask for. */
export const CARD = { width: 1200, height: 630 } as const;
/** The light side of the site's tokens. */
export const COLOURS = {
  '--paper': '#fbfaf7',
  '--ink': '#1b1f23',
  '--ink-soft': '#4b5259',
  '--accent': '#0b5a6f',
} as const;

const MARGIN = 60;
const ROOM = CARD.width - 2 * MARGIN;
const GAP = 28;
const KICKER = 26;
const HEADING = 46;
const CAPTION = 36;
const VALUE = { largest: 136, smallest: 60 } as const;
const WHEN = 72;
const SENTENCE = 37;
const FOOT = 23;
const LINE = 1.25;
const FAMILY = 'Plus Jakarta Sans, sans-serif';

/** The card as SVG with its own colours: it needs no style sheet, so that its bytes depend on the card alone. */
export function drawPreviewCard({ kicker, heading, figure, sentence, foot }: PreviewCard): string {
  const texts: string[] = [];
  const write = (text: string, y: number, size: number, weight: number, fill: string, x = MARGIN): void => {
    texts.push(element('text', { x, y, 'font-size': size, 'font-weight': weight, fill }, escapeXml(text)));
  };
  const lines = foot.flatMap((line) => nameLines(line, FOOT, ROOM, 2));
  const footTop = CARD.height - MARGIN + 14 - (lines.length - 1) * FOOT * LINE;
  let y = MARGIN + KICKER;
  write(fitText(kicker, KICKER, ROOM), y, KICKER, 600, COLOURS['--ink-soft']);
  y += 8;
  for (const line of nameLines(heading, HEADING, ROOM, 2)) {
    y += HEADING * LINE;
    write(line, y, HEADING, 700, COLOURS['--ink']);
  }
  if (figure !== undefined) {
    const { caption, value, when } = figure;
    if (caption !== undefined)
      write(fitText(caption, CAPTION, ROOM), (y += CAPTION * 1.4), CAPTION, 600, COLOURS['--ink-soft']);
    const besides = ROOM - GAP - textWidth(when, WHEN);
    const size = Math.min(VALUE.largest, besides / textWidth(value, 1));
    if (size >= VALUE.smallest) {
      y += size + 10;
      write(value, y, size, 700, COLOURS['--accent']);
      write(when, y, WHEN, 600, COLOURS['--ink-soft'], MARGIN + textWidth(value, size) + GAP);
    } else {
      const alone = Math.max(VALUE.smallest, Math.min(VALUE.largest, ROOM / textWidth(value, 1)));
      write(fitText(value, alone, ROOM), (y += alone + 10), alone, 700, COLOURS['--accent']);
      write(fitText(when, WHEN, ROOM), (y += WHEN + 4), WHEN, 600, COLOURS['--ink-soft']);
    }
    y += 22;
  } else y += 12;
  const left = Math.floor((footTop - FOOT - 14 - y) / (SENTENCE * LINE));
  for (const line of left < 1 ? [] : nameLines(sentence, SENTENCE, ROOM, left)) {
    y += SENTENCE * LINE;
    write(line, y, SENTENCE, 400, COLOURS['--ink']);
  }
  for (const [index, line] of lines.entries())
    write(line, footTop + index * FOOT * LINE, FOOT, 400, COLOURS['--ink-soft']);
  const { width, height } = CARD;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      'font-family': FAMILY,
    },
    element('rect', { width, height, fill: COLOURS['--paper'] }),
    element('rect', { width: 16, height, fill: COLOURS['--accent'] }),
    ...texts,
  );
}
