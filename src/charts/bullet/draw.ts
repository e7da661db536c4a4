/** Last link: places become SVG text. Looks come from the classes in `styles/bullet.css`. */
import { coordinate, element, escapeXml } from '../svg.ts';
import { textWidth } from '../text-width.ts';
import { drawChart, type Heading } from '../trend/draw.ts';
import type { Level } from '../level.ts';
import type { PlacedBullet } from './place.ts';
import { LEFT, RIGHT, WIDTH, type BulletScale } from './scale.ts';

const HALF = 11;

export function drawBulletSvg(
  placed: PlacedBullet,
  scale: BulletScale,
  provisional: boolean,
  heading: Heading,
): string {
  const { y, axisY } = placed;
  const { baseline, actual, target, original, x } = scale;
  const middle = (level: Level): number => x((level.low + level.high) / 2);
  const body = [
    allowed(target, scale, y),
    element('text', { class: 'bullet-tick', x: RIGHT, y: axisY + 32, 'text-anchor': 'end' }, escapeXml(placed.unit)),
    axis(placed),
    baseline === undefined
      ? ''
      : element('line', { class: 'bullet-way', x1: middle(baseline), x2: middle(actual), y1: y, y2: y }),
    original === undefined ? '' : upright('bullet-target is-original', middle(original), y),
    target.low === target.high ? upright('bullet-target', middle(target), y) : '',
    baseline === undefined ? '' : element('circle', { class: 'bullet-baseline', cx: middle(baseline), cy: y, r: 6.5 }),
    actualMark(actual, scale, y, provisional),
    ...placed.texts.map((text) =>
      element('text', { class: `bullet-label ${text.className}`, x: text.x, y: text.y }, escapeXml(text.text)),
    ),
  ];
  return drawChart(heading, 'bullet', WIDTH, placed.height, body.join(''));
}

/** The line with its ticks in one path, and the words under them; at the ends these stay inside the drawing. */
function axis({ ticks, axisY }: PlacedBullet): string {
  const marks = ticks.map(({ x }) => `M${coordinate(x)},${coordinate(axisY)}v4`).join('');
  const path = `M${coordinate(LEFT)},${coordinate(axisY)}H${coordinate(RIGHT)}${marks}`;
  const words = ticks.map(({ x, text }) => {
    const half = textWidth(text, 11) / 2;
    return element('text', { x: Math.min(WIDTH - half, Math.max(half, x)), y: axisY + 17 }, escapeXml(text));
  });
  return (
    element('path', { class: 'bullet-axis', d: path }) +
    element('g', { class: 'bullet-tick', 'text-anchor': 'middle' }, ...words)
  );
}

function upright(className: string, x: number, y: number): string {
  return element('line', { class: className, x1: x, x2: x, y1: y - HALF, y2: y + HALF });
}

/** Where the target lets the value be: its band, or all that lies on its good side, hatched. */
function allowed(target: Level, { x }: BulletScale, y: number): string {
  const side = { up: [x(target.low), RIGHT], down: [LEFT, x(target.high)] } as const;
  const range = target.low === target.high ? undefined : ([x(target.low), x(target.high)] as const);
  const bounds = target.beyond === undefined ? range : side[target.beyond];
  if (bounds === undefined) return '';
  const [from, to] = bounds;
  const width = Math.max(to - from, 1.5);
  const box = element('rect', { class: 'bullet-band', x: from, y: y - HALF, width, height: 2 * HALF });
  let lines = '';
  for (let at = from + 4; at + 6 < from + width; at += 7)
    lines += `M${at.toFixed(1)},${String(y + HALF)}l6,${String(-2 * HALF)}`;
  return lines === '' ? box : box + element('path', { class: 'bullet-hatch', d: lines });
}

function actualMark(actual: Level, { x }: BulletScale, y: number, provisional: boolean): string {
  const className = provisional ? 'bullet-actual is-provisional' : 'bullet-actual';
  if (actual.low !== actual.high) {
    const width = Math.max(x(actual.high) - x(actual.low), 1.5);
    return element('rect', { class: className, x: x(actual.low), y: y - 5, width, height: 10, rx: 3 });
  }
  const at = x(actual.low);
  const dot = element('circle', { class: className, cx: at, cy: y, r: 5 });
  if (actual.beyond === undefined) return dot;
  const way = actual.beyond === 'up' ? 1 : -1;
  const d = `M${(at + 7 * way).toFixed(1)},${String(y)}h${String(12 * way)}m${String(-4 * way)},-4l${String(4 * way)},4l${String(-4 * way)},4`;
  return dot + element('path', { class: 'bullet-beyond', d });
}
