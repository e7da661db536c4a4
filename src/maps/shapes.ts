/** Grounds, bands and signs of places. Patterns are drawn lines, so that nothing needs an id. */
import { coordinate, element } from '#charts/svg';
import type { Group, Sign, Tone } from './places.ts';

/** The ground of a square, hatched where there is no data. */
export function toneShape(x: number, y: number, width: number, height: number, tone: Tone): string {
  const ground = element('rect', { class: `tile-ground is-${tone}`, x, y, width, height, rx: 4 });
  return tone === 'no-data' ? `${ground}${strokes('tile-hatch', slanted(x, y, width, height, 7))}` : ground;
}

/** The band of a group along the top of a square. */
export function groupShape(x: number, y: number, width: number, height: number, group: Group): string {
  const ground = element('rect', { class: `tile-band is-group-${String(group)}`, x, y, width, height });
  const patterns: Readonly<Record<Group, () => string>> = {
    1: () => '',
    2: () => slanted(x, y, width, height, 4),
    3: () => upright(x, y, width, height, 4),
    4: () => `M${coordinate(x)},${coordinate(y + height / 2)}h${coordinate(width)}`,
    5: () => upright(x, y, width, height, 9) + `M${coordinate(x)},${coordinate(y + height / 2)}h${coordinate(width)}`,
    6: () => slanted(x, y, width, height, 8),
  };
  const path = patterns[group]();
  return path === '' ? ground : `${ground}${strokes('tile-pattern', path)}`;
}

/** A sign around a middle, eleven units wide. Each is a shape of its own. */
export function signShape(x: number, y: number, sign: Sign): string {
  const at = (dx: number, dy: number): string => `${coordinate(x + dx)},${coordinate(y + dy)}`;
  const path = (className: string, d: string): string => element('path', { class: `tile-sign ${className}`, d });
  switch (sign) {
    case 'centre':
      return path('is-full', star(x, y));
    case 'done':
      return path('is-line', `M${at(-4.5, 0.5)}L${at(-1.5, 3.5)}L${at(4.5, -3.5)}`);
    case 'in-progress':
      return circle(x, y) + path('is-full', `M${at(0, -5)}A5,5 0 0 1 ${at(0, 5)}Z`);
    case 'planned':
      return circle(x, y);
    case 'missed':
      return path('is-line', `M${at(-3.5, -3.5)}L${at(3.5, 3.5)}M${at(3.5, -3.5)}L${at(-3.5, 3.5)}`);
    case 'unknown':
      return element('text', { class: 'tile-sign is-word', x, y: y + 4.5, 'text-anchor': 'middle' }, '?');
  }
}

function circle(x: number, y: number): string {
  return element('circle', { class: 'tile-sign is-line', cx: x, cy: y, r: 4.5 });
}

function star(x: number, y: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = (Math.PI / 5) * index - Math.PI / 2;
    const size = index % 2 === 0 ? 6 : 2.6;
    return `${coordinate(x + Math.cos(angle) * size)},${coordinate(y + Math.sin(angle) * size)}`;
  });
  return `M${points.join('L')}Z`;
}

function strokes(className: string, d: string): string {
  return element('path', { class: className, d, fill: 'none', stroke: 'currentColor' });
}

/** Slanting lines that stay inside the box. */
function slanted(x: number, y: number, width: number, height: number, gap: number): string {
  let path = '';
  for (let offset = gap; offset < width + height; offset += gap) {
    const from = [x + Math.max(0, offset - height), y + Math.min(offset, height)] as const;
    const to = [x + Math.min(offset, width), y + Math.max(0, offset - width)] as const;
    path += `M${coordinate(from[0])},${coordinate(from[1])}L${coordinate(to[0])},${coordinate(to[1])}`;
  }
  return path;
}

function upright(x: number, y: number, width: number, height: number, gap: number): string {
  let path = '';
  for (let at = x + gap; at < x + width - 1; at += gap)
    path += `M${coordinate(at)},${coordinate(y)}v${coordinate(height)}`;
  return path;
}
