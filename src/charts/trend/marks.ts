/** The shapes of the marks. Kinds differ by shape as well as by colour. */
import { coordinate, element } from '../svg.ts';
import type { Lane } from './lines.ts';

/** A value: a dot, or a triangle for a second method beside the first, upside down for a third; hollow when provisional; a bar for a range. */
export function actualMark(x: number, top: number, bottom: number, provisional: boolean, lane: Lane = 0): string {
  const className = provisional ? 'trend-dot is-provisional' : 'trend-dot';
  if (bottom > top) return bar(className, x, top, bottom, 6);
  if (lane > 0) return element('path', { class: className, d: triangle(x, (top + bottom) / 2, lane === 2) });
  return element('circle', { class: className, cx: x, cy: (top + bottom) / 2, r: 4 });
}

/** A value of another source: a square. */
export function otherMark(x: number, top: number, bottom: number, provisional: boolean): string {
  const className = provisional ? 'trend-other is-provisional' : 'trend-other';
  if (bottom > top) return bar(className, x, top, bottom, 6);
  return element('rect', { class: className, x: x - 3.6, y: (top + bottom) / 2 - 3.6, width: 7.2, height: 7.2 });
}

/** A target: a diamond; a bar for a range; a line with an arrow to the side that counts. */
export function targetMark(
  x: number,
  top: number,
  bottom: number,
  superseded: boolean,
  beyond?: 'up' | 'down',
): string {
  const className = superseded ? 'trend-target is-superseded' : 'trend-target';
  if (beyond !== undefined) return bound(className, x, top, beyond);
  if (bottom > top) return bar(className, x, top, bottom, 9);
  return element('path', { class: className, d: diamond(x, (top + bottom) / 2, 5.6) });
}

/** The starting point a plan names: a ring around the place. */
export function baselineMark(x: number, top: number, bottom: number): string {
  return element('circle', { class: 'trend-baseline', cx: x, cy: (top + bottom) / 2, r: 7, fill: 'none' });
}

/** Says that the true value lies beyond a dot. */
export function beyondMark(x: number, y: number, beyond: 'up' | 'down', className = 'trend-beyond'): string {
  return element('path', { class: className, d: arrow(x, y, beyond), fill: 'none', stroke: 'currentColor' });
}

function diamond(x: number, y: number, size: number): string {
  const [left, right, up, down] = [x - size, x + size, y - size, y + size].map(coordinate);
  return `M${String(left)},${coordinate(y)}L${coordinate(x)},${String(up)}L${String(right)},${coordinate(y)}L${coordinate(x)},${String(down)}Z`;
}

function triangle(x: number, y: number, upsideDown: boolean): string {
  const side = upsideDown ? -1 : 1;
  const base = coordinate(y + side * 3.6);
  return `M${coordinate(x)},${coordinate(y - side * 5)}L${coordinate(x + 4.8)},${base}L${coordinate(x - 4.8)},${base}Z`;
}

function bar(className: string, x: number, top: number, bottom: number, width: number): string {
  const height = Math.max(3, bottom - top);
  const y = (top + bottom) / 2 - height / 2;
  return element('rect', { class: `${className} is-range`, x: x - width / 2, y, width, height, rx: 1.5 });
}

function bound(className: string, x: number, y: number, beyond: 'up' | 'down'): string {
  const line = `M${coordinate(x - 8)},${coordinate(y)}L${coordinate(x + 8)},${coordinate(y)}`;
  return element('path', {
    class: `${className} is-bound`,
    d: `${line}${arrow(x, y, beyond)}`,
    fill: 'none',
    stroke: 'currentColor',
  });
}

function arrow(x: number, y: number, beyond: 'up' | 'down'): string {
  const way = beyond === 'up' ? -1 : 1;
  const tip = y + way * 13;
  const wing = tip - way * 4;
  return (
    `M${coordinate(x)},${coordinate(y)}L${coordinate(x)},${coordinate(tip)}` +
    `M${coordinate(x - 3.5)},${coordinate(wing)}L${coordinate(x)},${coordinate(tip)}L${coordinate(x + 3.5)},${coordinate(wing)}`
  );
}
