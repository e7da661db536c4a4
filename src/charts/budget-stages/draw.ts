/** Last link: places become SVG text. A rounded amount is an outline, a full one is filled: told apart without colour. */
import { element, escapeXml } from '../svg.ts';
import { drawChart, type Heading } from '../trend/draw.ts';
import type { PlacedBudget } from './place.ts';

const SWATCH = 10;

export function drawBudgetSvg(placed: PlacedBudget, heading: Heading): string {
  const body = [
    ...placed.bars.flatMap((bar) => [
      text(bar.label, 'budget-label', 0, bar.textY, 'start'),
      text(bar.amount, 'budget-amount', placed.width, bar.textY, 'end'),
      rect(bar.rounded, bar.x, bar.y, bar.width, bar.height),
      zeroMark(placed.zero, bar.y, bar.height),
    ]),
    ...placed.key.flatMap(({ text: words, rounded, x, y }) => [
      rect(rounded, x + 1, y, SWATCH, SWATCH),
      text(words, 'budget-key', x + SWATCH + 8, y + SWATCH - 1, 'start'),
    ]),
  ];
  return drawChart(heading, 'budget-stages', placed.width, placed.height, body.join(''));
}

/** Where the bars begin, beside each bar and clear of the words. */
function zeroMark(x: number, y: number, height: number): string {
  return element('line', { class: 'budget-zero', x1: x, x2: x, y1: y - 2, y2: y + height + 2, stroke: 'currentColor' });
}

function rect(rounded: boolean, x: number, y: number, width: number, height: number): string {
  const className = rounded ? 'budget-bar is-rounded' : 'budget-bar';
  return element('rect', { class: className, x, y, width, height, stroke: 'currentColor' });
}

function text(words: string, className: string, x: number, y: number, anchor: 'start' | 'end'): string {
  return element('text', { class: className, x, y, 'text-anchor': anchor }, escapeXml(words));
}
