/** The sign of each status, told apart by shape alone: the same shapes as beside the words in lists. */
import type { MilestoneStatus } from '#model/milestone';
import { coordinate, element } from '../svg.ts';

const RADIUS = 6;

/** A sign around its middle. */
export function statusSign(status: MilestoneStatus, x: number, y: number): string {
  const className = `timeline-sign is-${status}`;
  const ring = element('circle', { class: className, cx: x, cy: y, r: RADIUS, fill: 'none', stroke: 'currentColor' });
  const stroke = (d: string): string =>
    element('path', { class: className, d, fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round' });
  const at = (dx: number, dy: number): string => `${coordinate(x + dx)},${coordinate(y + dy)}`;
  switch (status) {
    case 'done':
      return stroke(`M${at(-6, 0)}L${at(-2, 5)}L${at(6, -5)}`);
    case 'missed':
      return stroke(`M${at(-5, -5)}L${at(5, 5)}M${at(5, -5)}L${at(-5, 5)}`);
    case 'in-progress':
      return `${ring}${element('path', { class: 'timeline-half', d: `M${at(0, -RADIUS)}A6,6 0 0 1 ${at(0, RADIUS)}Z` })}`;
    case 'unknown':
      return element('circle', {
        class: className,
        cx: x,
        cy: y,
        r: RADIUS,
        fill: 'none',
        stroke: 'currentColor',
        'stroke-dasharray': '2.5 2.2',
      });
    case 'planned':
    case 'not-done':
      return ring;
  }
}
