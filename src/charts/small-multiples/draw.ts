/** Last link: a placed panel becomes SVG text. */
import { element, escapeXml, linePath } from '../svg.ts';
import { FONT, HEIGHT, WIDTH, type PlacedPanel, type PlacedSheet } from './place.ts';

/** Half the length of the mark: longer than the dot it may lie under. */
const TARGET = 7;

export function drawPanelSvg(placed: PlacedPanel, id: string, name: string): string {
  const { plot } = placed;
  const across = (y: number): string =>
    element('line', { class: 'trend-grid', x1: plot.left, x2: plot.right, y1: y, y2: y, stroke: 'currentColor' });
  const text = (words: string, className: string, x: number, y: number, anchor: string): string =>
    element('text', { class: className, x, y, 'text-anchor': anchor }, escapeXml(words));
  const body = [
    ...placed.grid.map(across),
    ...placed.notes.map(({ text: words, x, y, anchor }) => text(words, 'panel-tick', x, y, anchor)),
    ...placed.lines.map((line) =>
      element('path', { class: 'trend-line', d: linePath(line), fill: 'none', stroke: 'currentColor' }),
    ),
    ...placed.alone.map(([cx, cy]) => element('circle', { class: 'trend-dot', cx, cy, r: 2 })),
    ...placed.targets.map(({ x, top, bottom }) =>
      element('rect', {
        class: 'panel-target',
        x: x - TARGET,
        y: top - 1.25,
        width: 2 * TARGET,
        height: bottom - top + 2.5,
      }),
    ),
    placed.newest === undefined
      ? ''
      : element('circle', {
          class: placed.newest.provisional ? 'trend-dot is-provisional' : 'trend-dot',
          cx: placed.newest.x,
          cy: placed.newest.y,
          r: 3,
        }),
    ...placed.labels.map(({ text: words, className, x, y, anchor }) => text(words, className, x, y, anchor)),
  ];
  return element(
    'svg',
    {
      class: 'chart-svg panel',
      id,
      viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT)}`,
      role: 'img',
      'aria-label': name,
      'font-size': FONT,
    },
    ...body,
  );
}

/** `panels` are SVG, one for each cell. */
export function drawSheetSvg({ width, height, cells }: PlacedSheet, panels: readonly string[]): string {
  const body = cells.flatMap(({ x, lines, top }, index) => [
    ...lines.map(({ text, y }) => element('text', { class: 'panel-name', x, y }, escapeXml(text))),
    (panels[index] ?? '').replace(
      '<svg ',
      `<svg x="${String(x)}" y="${String(top)}" width="${String(WIDTH)}" height="${String(HEIGHT)}" `,
    ),
  ]);
  const viewBox = `0 0 ${String(width)} ${String(height)}`;
  return element('svg', { class: 'chart-svg panels', viewBox, 'font-size': FONT }, ...body);
}
