/** Time and memory of a build against the number of regions, as a picture of its own. */
import { scaleLinear } from 'd3';
import { placeLabels, spotsAlong } from '#charts/labels';
import { element, escapeXml, linePath } from '#charts/svg';
import { standaloneChart } from '#charts/standalone';
import { type Grown, slopeRatio, STRETCHES } from './arithmetic.ts';

const WIDTH = 640;
const PANEL = { width: 270, height: 200, top: 28, left: 46, between: 322 } as const;
const FONT = 11;
/** The typeface of whoever looks may be wider than ours, and values are bold. */
const ROOMY = 14;

interface Panel {
  readonly title: string;
  readonly values: readonly (readonly [regions: number, value: number])[];
  readonly written: (value: number) => string;
}

/** `styles`: the sheets that colour charts, tokens first. @throws Error where the drawing cannot stand alone. */
export function growthChart(rows: readonly Grown[], runs: number, styles: string): string {
  const panels: readonly Panel[] = [
    {
      title: 'Seconds',
      values: rows.map(({ regions, wall_s }) => [regions, wall_s]),
      written: (value) => `${value.toFixed(1)} s`,
    },
    {
      title: 'Memory of the largest process, MB',
      values: rows.map(({ regions, peak_mb }) => [regions, peak_mb]),
      written: (value) => `${value.toFixed(0)} MB`,
    },
  ];
  const body = panels.map((panel, index) => drawn(panel, index * PANEL.between));
  const height = PANEL.top + PANEL.height + 40;
  const svg = element(
    'svg',
    { class: 'chart-svg trend', viewBox: `0 0 ${String(WIDTH)} ${String(height)}`, role: 'img', 'font-size': FONT },
    element('title', {}, escapeXml('Time and memory of a build by number of regions')),
    ...body,
  );
  const slope = slopeRatio(rows);
  const lines = [
    `Median of ${String(runs)} build${runs === 1 ? '' : 's'} of each size, made-up content of 20 indicators in two languages, written to memory.`,
    ...(slope === undefined
      ? []
      : [
          `A further region costs ${slope.toFixed(2)} times as much between ${String(STRETCHES.middle)} and ${String(STRETCHES.to)} regions as between ${String(STRETCHES.from)} and ${String(STRETCHES.middle)}.`,
        ]),
  ];
  const picture = standaloneChart({
    svg,
    title: 'A build grows with the number of regions',
    subtitle: 'npm run build on a synthetic country',
    lines,
    styles,
  });
  if (picture === undefined) throw new Error('the chart of growth has no size');
  return `${picture}\n`;
}

function drawn({ title, values, written }: Panel, left: number): string {
  const x = scaleLinear()
    .domain([0, Math.max(...values.map(([regions]) => regions))])
    .range([left + PANEL.left, left + PANEL.width]);
  const y = scaleLinear()
    .domain([0, Math.max(...values.map(([, value]) => value))])
    .nice(4)
    .range([PANEL.top + PANEL.height, PANEL.top]);
  const text = (className: string, at: readonly [number, number], anchor: string, words: string): string =>
    element('text', { class: className, x: at[0], y: at[1], 'text-anchor': anchor }, escapeXml(words));
  const across = y.ticks(4).flatMap((tick) => [
    element('line', {
      class: tick === 0 ? 'trend-axis' : 'trend-grid',
      x1: left + PANEL.left,
      x2: left + PANEL.width,
      y1: y(tick),
      y2: y(tick),
      stroke: 'currentColor',
    }),
    text('trend-tick', [left + PANEL.left - 6, y(tick) + 4], 'end', String(tick)),
  ]);
  const places = values.map(([regions, value]) => [x(regions), y(value)] as const);
  const labels = placeLabels(
    values.map(([regions, value]) => ({
      text: written(value),
      x: x(regions),
      y: y(value),
      reach: 6,
      must: true,
      className: 'trend-label',
    })),
    {
      boxes: places.map(([px, py]) => ({ left: px - 4, right: px + 4, top: py - 4, bottom: py + 4 })),
      points: spotsAlong(places),
      bounds: {
        left: left + PANEL.left + 2,
        right: left + PANEL.width,
        top: PANEL.top - 12,
        bottom: PANEL.top + PANEL.height,
      },
      rivals: places,
    },
    ROOMY,
  );
  return [
    text('trend-unit', [left, 12], 'start', title),
    ...across,
    element('path', { class: 'trend-line', d: linePath(places), fill: 'none', stroke: 'currentColor' }),
    ...places.map(([cx, cy]) => element('circle', { class: 'trend-actual', cx, cy, r: 3 })),
    ...labels.map((label) => text(label.className, [label.x, label.y], label.anchor, label.text)),
    ...values.map(([regions], index) => {
      // Small sizes stand close together: the first is written further left.
      const [right, side] = index === 0 ? ([6, 'end'] as const) : ([0, 'middle'] as const);
      return text('trend-tick', [x(regions) + right, PANEL.top + PANEL.height + 16], side, String(regions));
    }),
    text('trend-unit', [left + PANEL.width, PANEL.top + PANEL.height + 32], 'end', 'regions'),
  ].join('');
}
