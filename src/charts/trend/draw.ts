/** Last link: places become SVG text. Looks come from the classes in `styles/charts.css`. */
import { coordinate, element, escapeXml, linePath } from '../svg.ts';
import { FONT, type Note } from './frame.ts';
import type { KeyItem } from './key.ts';
import type { Lane } from './lines.ts';
import { actualMark, baselineMark, beyondMark, otherMark, targetMark } from './marks.ts';
import type { PlacedActual, PlacedMark, PlacedTarget, PlacedTrend } from './place.ts';

export interface Heading {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** The opening of a chart that has a name and a description for those who do not see it. */
export function drawChart(heading: Heading, className: string, width: number, height: number, body: string): string {
  const titleId = `${heading.id}-title`;
  const descriptionId = `${heading.id}-desc`;
  return element(
    'svg',
    {
      class: `chart-svg ${className}`,
      viewBox: `0 0 ${String(width)} ${String(Math.ceil(height))}`,
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
      'font-size': FONT,
    },
    element('title', { id: titleId }, escapeXml(heading.title)),
    element('desc', { id: descriptionId }, escapeXml(heading.description)),
    body,
  );
}

const LINE_OF_LANE = ['trend-line', 'trend-line is-overlapping', 'trend-line is-third'] as const;
/** With more values than this the dots are drawn small. */
const DENSE = 16;

/** The whole trend chart. */
export function drawTrendSvg(placed: PlacedTrend, heading: Heading): string {
  const body = [
    ...ground(placed),
    ...placed.targetLines.map(({ path, superseded }) =>
      line(superseded ? 'trend-target-line is-superseded' : 'trend-target-line', path),
    ),
    ...placed.openTargets.map((target) => openTarget(target, placed)),
    placed.guide === undefined ? '' : line('trend-guide', placed.guide),
    ...placed.links.map((path) => line('trend-link', path)),
    ...placed.lines.map(({ path, lane }) => line(LINE_OF_LANE[lane], path)),
    ...points(placed),
    ...placed.labels.map((label) =>
      element(
        'text',
        { class: `trend-label ${label.className}`.trim(), x: label.x, y: label.y, 'text-anchor': label.anchor },
        escapeXml(label.text),
      ),
    ),
    ...placed.key.map(keyItem),
  ];
  const dense = placed.actuals.length > DENSE ? 'trend is-dense' : 'trend';
  return drawChart(heading, dense, placed.width, placed.height, body.join(''));
}

function ground({ frame, scale, breaks }: PlacedTrend): readonly string[] {
  const { plot } = frame;
  const across = (className: string, heights: readonly number[]): string =>
    heights.length === 0
      ? ''
      : element('path', {
          class: className,
          d: heights.map((y) => `M${coordinate(plot.left)},${coordinate(y)}H${coordinate(plot.right)}`).join(''),
          stroke: 'currentColor',
        });
  const heightsOf = (zero: boolean): readonly number[] =>
    scale.ticks.filter(({ at }) => (at === 0) === zero).map(({ at }) => frame.yOf(at));
  return [
    note({ x: 0, y: 12, text: scale.unit }, 'trend-unit', 'start'),
    ...frame.gapBands.map(({ left, width }) =>
      element('rect', { class: 'trend-gap', x: left, y: plot.top, width, height: plot.bottom - plot.top }),
    ),
    across('trend-grid', heightsOf(false)),
    across('trend-zero', heightsOf(true)),
    words(
      'trend-tick',
      'end',
      scale.ticks.map(({ at, label }) => ({ x: plot.left - 6, y: frame.yOf(at) + 4, text: label })),
    ),
    across('trend-axis', [plot.bottom]),
    words(
      'trend-tick',
      'middle',
      frame.yearTicks.map(({ x, label }) => ({ x, y: plot.bottom + 16, text: label })),
    ),
    ...breaks.map((x) =>
      element('line', {
        class: 'trend-break',
        x1: x,
        x2: x,
        y1: plot.top - 12,
        y2: plot.bottom,
        stroke: 'currentColor',
      }),
    ),
    words('trend-note', 'middle', [...frame.breakNotes, ...frame.gapNotes]),
  ];
}

/** Every mark that can be read out, in the order of reading. */
function points({ targets, baseline, others, actuals }: PlacedTrend): readonly string[] {
  const marks = [
    ...targets.map((mark) => ({ mark, shape: targetShape(mark) })),
    ...(baseline === undefined
      ? []
      : [{ mark: baseline, shape: baselineMark(baseline.x, baseline.top, baseline.bottom) }]),
    ...others.map((mark) => ({
      mark,
      shape: withBeyond(mark, otherMark(mark.x, mark.top, mark.bottom, mark.provisional), 'trend-beyond is-other'),
    })),
    ...actuals.map((mark) => ({
      mark,
      shape: withBeyond(mark, actualMark(mark.x, mark.top, mark.bottom, mark.provisional, mark.lane)),
    })),
  ];
  return marks.sort((a, b) => a.mark.x - b.mark.x).map(({ mark, shape }) => readable(mark, shape));
}

function targetShape(mark: PlacedTarget): string {
  return targetMark(mark.x, mark.top, mark.bottom, mark.superseded, mark.beyond);
}

function withBeyond(mark: PlacedActual, shape: string, className = 'trend-beyond'): string {
  return mark.beyond === undefined ? shape : `${beyondMark(mark.x, mark.top, mark.beyond, className)}${shape}`;
}

function readable(mark: PlacedMark, shape: string): string {
  return element('g', { 'data-x': mark.x, 'data-y': (mark.top + mark.bottom) / 2, 'data-label': mark.reading }, shape);
}

function openTarget(target: PlacedTarget, { frame }: PlacedTrend): string {
  const className = target.superseded ? 'trend-target-line is-open is-superseded' : 'trend-target-line is-open';
  const path = [...new Set([target.top, target.bottom])]
    .map((y) =>
      line(className, [
        [frame.plot.left, y],
        [frame.plot.right, y],
      ]),
    )
    .join('');
  const arrow =
    target.beyond === undefined
      ? ''
      : beyondMark(frame.plot.left + 10, target.top, target.beyond, 'trend-target is-bound');
  const band =
    target.bottom > target.top
      ? element('rect', {
          class: 'trend-target-band',
          x: frame.plot.left,
          y: target.top,
          width: frame.plot.right - frame.plot.left,
          height: target.bottom - target.top,
        })
      : '';
  return readable(target, `${band}${path}${arrow}`);
}

function keyItem({ sign, x, y, text }: KeyItem): string {
  const shapes = {
    actual: () => lineSign(x, y, 0),
    beside: () => lineSign(x, y, 1),
    third: () => lineSign(x, y, 2),
    openTarget: () =>
      line('trend-target-line is-open', [
        [x - 8, y],
        [x + 8, y],
      ]),
    provisional: () => actualMark(x, y, y, true),
    other: () => otherMark(x, y, y, false),
    baseline: () => baselineMark(x, y, y),
    target: () => targetMark(x, y, y, false),
    superseded: () => targetMark(x, y, y, true),
  };
  return `${shapes[sign]()}${note({ x: x + 13, y: y + 4, text }, 'trend-key', 'start')}`;
}

function lineSign(x: number, y: number, lane: Lane): string {
  const path = [
    [x - 8, y],
    [x + 8, y],
  ] as const;
  return line(LINE_OF_LANE[lane], path) + actualMark(x, y, y, false, lane);
}

function line(className: string, path: readonly (readonly [number, number])[]): string {
  return element('path', { class: className, d: linePath(path), fill: 'none', stroke: 'currentColor' });
}

/** Texts that are set alike; what they share is said once. */
function words(className: string, anchor: 'middle' | 'end', notes: readonly Note[]): string {
  if (notes.length === 0) return '';
  const texts = notes.map(({ x, y, text }) => element('text', { x, y }, escapeXml(text)));
  return element('g', { class: className, 'text-anchor': anchor }, ...texts);
}

function note({ x, y, text }: Note, className: string, anchor: 'start' | 'middle' | 'end'): string {
  return element(
    'text',
    { class: className, x, y, 'text-anchor': anchor === 'start' ? undefined : anchor },
    escapeXml(text),
  );
}
