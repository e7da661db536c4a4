/** Last link: places become SVG text. How exactly a date is known shows on the axis: a dot is a day, a bar a month or year. */
import { coordinate, element, escapeXml, linePath } from '../svg.ts';
import { drawChart, type Heading } from '../trend/draw.ts';
import { AXIS, LINE, type PlacedDate, type PlacedStep, type PlacedTimeline, type PlacedWords } from './place.ts';
import { statusSign } from './signs.ts';

const CLEAR = 10;

export function drawTimelineSvg(placed: PlacedTimeline, heading: Heading): string {
  const body = [
    ...(placed.axis === undefined ? [] : [line('timeline-axis', AXIS, placed.axis.top, AXIS, placed.axis.bottom)]),
    ...placed.ticks.flatMap(({ y, label }) => [
      line('timeline-axis', AXIS - 5, y, AXIS, y),
      text(label, 'timeline-tick', AXIS - 9, y + 4, 'end'),
    ]),
    ...(placed.today === undefined ? [] : today(placed.today)),
    ...placed.dates.flatMap(drawDate),
    ...placed.dated.map(drawStep),
    ...(placed.heading === undefined ? [] : [text(placed.heading.text, 'timeline-heading', 0, placed.heading.y)]),
    ...placed.undated.slice(1).map(({ x, y }, index) => {
      const before = placed.undated[index]?.y ?? y;
      return line('timeline-axis', x, before + CLEAR, x, y - CLEAR);
    }),
    ...placed.undated.map(drawStep),
  ];
  return drawChart(heading, 'timeline', placed.width, placed.height, body.join(''));
}

function drawDate({ known, from, to, sign }: PlacedDate): readonly string[] {
  const middle = (from + to) / 2;
  const lead = element('path', {
    class: 'timeline-lead',
    d: linePath([
      [AXIS + 6, middle],
      [AXIS + 10, middle],
      [sign.x - 14, sign.y],
      [sign.x - 9, sign.y],
    ]),
    fill: 'none',
    stroke: 'currentColor',
  });
  return [lead, mark(known, from, to)];
}

function mark(known: PlacedDate['known'], from: number, to: number): string {
  switch (known) {
    case 'day':
      return element('circle', { class: 'timeline-day', cx: AXIS, cy: from, r: 4 });
    case 'month':
    case 'year': {
      const height = Math.max(3, to - from);
      return element('rect', {
        class: 'timeline-span',
        x: AXIS - 4,
        y: (from + to - height) / 2,
        width: 8,
        height,
        stroke: 'currentColor',
      });
    }
    case 'not-before': {
      const d = `M${coordinate(AXIS - 5)},${coordinate(from)}h10M${coordinate(AXIS)},${coordinate(from)}v12m-4,-4l4,4l4,-4`;
      return element('path', { class: 'timeline-from', d, fill: 'none', stroke: 'currentColor' });
    }
  }
}

function drawStep({ status, x, y, words }: PlacedStep): string {
  return `${statusSign(status, x, y)}${drawWords(words)}`;
}

function today({ y, words }: NonNullable<PlacedTimeline['today']>): readonly string[] {
  const beside = words.y - 4;
  const lead = linePath([
    [AXIS - 8, y],
    [AXIS + 10, y],
    [words.x - 14, beside],
    [words.x - 4, beside],
  ]);
  return [
    element('path', { class: 'timeline-today', d: lead, fill: 'none', stroke: 'currentColor' }),
    drawWords(words),
  ];
}

function drawWords({ name, lang, detail, x, y }: PlacedWords): string {
  return [
    ...name.map((words, index) => text(words, 'timeline-name', x, y + index * LINE, undefined, lang)),
    ...detail.map((words, index) => text(words, 'timeline-detail', x, y + (name.length + index) * LINE)),
  ].join('');
}

function line(className: string, x1: number, y1: number, x2: number, y2: number): string {
  return element('line', { class: className, x1, y1, x2, y2, stroke: 'currentColor' });
}

function text(words: string, className: string, x: number, y: number, anchor?: 'end', lang?: 'id'): string {
  return element('text', { class: className, x, y, 'text-anchor': anchor, lang }, escapeXml(words));
}
