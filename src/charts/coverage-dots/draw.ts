/** Placed dots as SVG: three shapes for three kinds. */
import { element, escapeXml } from '../svg.ts';
import { drawChart, type Heading } from '../trend/draw.ts';
import type { Kind } from './input.ts';
import { WIDTH, type PlacedDots } from './place.ts';

export function drawDots({ title, dots, radius, legend, height }: PlacedDots, heading: Heading): string {
  const body = [
    ...title.map(({ text, x, y }) => element('text', { class: 'dots-title', x, y }, escapeXml(text))),
    ...dots.map(({ kind, x, y }) => drawDot(kind, x, y, radius)),
    ...legend.map(({ kind, text, x, y }) =>
      [drawDot(kind, x + 6, y - 4, 5), element('text', { class: 'dots-word', x: x + 16, y }, escapeXml(text))].join(''),
    ),
  ];
  return drawChart(heading, 'dots', WIDTH, height, body.join(''));
}

function drawDot(kind: Kind, x: number, y: number, r: number): string {
  if (kind !== 'unknown') return element('circle', { class: `dots-dot is-${kind}`, cx: x, cy: y, r });
  const side = r * 1.7;
  return element('rect', { class: 'dots-dot is-unknown', x: x - side / 2, y: y - side / 2, width: side, height: side });
}
