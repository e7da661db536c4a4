/** Last link: places become SVG text. A link of which nothing is known has a broken outline, support has no outline. */
import { coordinate, element, escapeXml } from '../svg.ts';
import { drawChart, type Heading } from '../trend/draw.ts';
import type { PlacedArrow, PlacedBox, PlacedChain, PlacedLine } from './place.ts';

const HEAD = 5;

export function drawChainSvg(placed: PlacedChain, heading: Heading): string {
  const body = [...placed.boxes.map(drawBox), ...placed.arrows.map(drawArrow)].join('');
  return drawChart(heading, 'value-chain', placed.width, placed.height, body);
}

function drawBox({ stage, unknown, x, y, width, height, lines }: PlacedBox): string {
  const look = unknown ? ' is-unknown' : stage === 'support' ? ' is-beside' : '';
  const stroke = stage === 'support' ? 'none' : 'currentColor';
  const rect = element('rect', { class: `chain-box${look}`, x, y, width, height, rx: 6, stroke });
  return `${rect}${lines.map(drawLine).join('')}`;
}

function drawLine({ text, x, y, kind, lang, bullet }: PlacedLine): string {
  const dot = bullet ? element('circle', { class: 'chain-bullet', cx: x - 8, cy: y - 4, r: 2 }) : '';
  return `${dot}${element('text', { class: `chain-${kind}`, x, y, lang }, escapeXml(text))}`;
}

function drawArrow({ from: [x1, y1], to: [x2, y2] }: PlacedArrow): string {
  const head =
    y1 === y2
      ? `m${String(-HEAD)},${String(-HEAD)}l${String(HEAD)},${String(HEAD)}l${String(-HEAD)},${String(HEAD)}`
      : `m${String(-HEAD)},${String(-HEAD)}l${String(HEAD)},${String(HEAD)}l${String(HEAD)},${String(-HEAD)}`;
  const d = `M${coordinate(x1)},${coordinate(y1)}L${coordinate(x2)},${coordinate(y2)}${head}`;
  return element('path', { class: 'chain-arrow', d, fill: 'none', stroke: 'currentColor' });
}
