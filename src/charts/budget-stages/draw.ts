/** Last link: places become SVG text. A rounded amount is an outline, a full one is filled: told apart without colour. */
import { element, escapeXml } from '../svg.ts';
import { drawChart, type Heading } from '../trend/draw.ts';
import { FONT, type PlacedBudget } from './place.ts';

const SWATCH = 10;

export function drawBudgetSvg(placed: PlacedBudget, heading: Heading): string {
  const body = [
    ...placed.bars.flatMap((bar) => [
      text(bar.label, 'budget-label', 0, bar.textY, 'start'),
      text(bar.amount, 'budget-amount', placed.width, bar.textY, 'end'),
      rect(bar.rounded, bar.x, bar.y, bar.width, bar.height),
    ]),
    element('line', {
      class: 'budget-zero',
      x1: placed.zero,
      x2: placed.zero,
      y1: FONT,
      y2: placed.bars.length === 0 ? FONT : (placed.bars.at(-1)?.y ?? 0) + FONT + 2,
      stroke: 'currentColor',
    }),
    ...placed.key.flatMap(({ text: words, rounded, x, y }) => [
      rect(rounded, x + 1, y, SWATCH, SWATCH),
      text(words, 'budget-key', x + SWATCH + 8, y + SWATCH - 1, 'start'),
    ]),
  ];
  return drawChart(heading, 'budget-stages', placed.width, placed.height, body.join(''));
}

function rect(rounded: boolean, x: number, y: number, width: number, height: number): string {
  const className = rounded ? 'budget-bar is-rounded' : 'budget-bar';
  return element('rect', { class: className, x, y, width, height, stroke: 'currentColor' });
}

function text(words: string, className: string, x: number, y: number, anchor: 'start' | 'end'): string {
  return element('text', { class: className, x, y, 'text-anchor': anchor }, escapeXml(words));
}
