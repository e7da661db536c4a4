/** Members of a roll-out as dots: done, not done, not known. Three shapes, because unknown is not undone. */
import { coverageWords } from '#language/coverage';
import { formatDecimal } from '#formatting/number';
import { decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { nameLines } from './name-lines.ts';
import { element, escapeXml } from './svg.ts';
import { textWidth } from './text-width.ts';
import { drawChart, type Heading } from './trend/draw.ts';
import { FONT } from './trend/frame.ts';

export interface CoverageDotsInput {
  /** Prefix of element ids: unique on the page. */
  readonly id: string;
  /** What was to be done. */
  readonly label: string;
  readonly done: number;
  readonly notDone: number;
  /** Nothing is known of them. */
  readonly unknown: number;
}

export interface CoverageDots {
  readonly svg: string;
  readonly description: string;
}

type Kind = 'done' | 'not-done' | 'unknown';

const WIDTH = 360;
/** Distance of dots: with more members they stand closer. */
const STEPS = [18, 12, 9] as const;
const MOST_ROWS = 8;
const LINE = 17;

/** Undefined when there are no members. */
export function drawCoverageDots(input: CoverageDotsInput, language: Language): CoverageDots | undefined {
  const counts: readonly (readonly [Kind, number])[] = [
    ['done', input.done],
    ['not-done', input.notDone],
    ['unknown', input.unknown],
  ];
  const members = counts.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  if (members.length === 0) return undefined;
  const words = coverageWords(language);
  const write = (count: number): string => formatDecimal(decimal(String(count)), language);
  const said = counts
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({ kind, text: `${words[kind]}: ${write(count)}` }));
  const title = nameLines(input.label, FONT, WIDTH - 8, 2);
  const step = STEPS.find((one) => Math.ceil(members.length / Math.floor(WIDTH / one)) <= MOST_ROWS) ?? 9;
  const columns = Math.floor(WIDTH / step);
  const top = title.length * LINE + 4;
  const rows = Math.ceil(members.length / columns);
  const dots = members.map((kind, index) =>
    drawDot(
      kind,
      (index % columns) * step + step / 2,
      top + Math.floor(index / columns) * step + step / 2,
      step * 0.36,
    ),
  );
  const legend = placeLegend(said, top + rows * step + 18);
  const body = [
    ...title.map((text, index) =>
      element('text', { class: 'dots-title', x: 0, y: LINE * (index + 1) - 4 }, escapeXml(text)),
    ),
    ...dots,
    ...legend.items.map(({ kind, text, x, y }) =>
      [drawDot(kind, x + 6, y - 4, 5), element('text', { class: 'dots-word', x: x + 16, y }, escapeXml(text))].join(''),
    ),
  ];
  const description = `${input.label}: ${said.map(({ text }) => text.replace(': ', ' ')).join(', ')}.`;
  const heading: Heading = { id: input.id, title: input.label, description };
  return { svg: drawChart(heading, 'dots', WIDTH, legend.bottom, body.join('')), description };
}

function drawDot(kind: Kind, x: number, y: number, r: number): string {
  if (kind !== 'unknown') return element('circle', { class: `dots-dot is-${kind}`, cx: x, cy: y, r });
  const side = r * 1.7;
  return element('rect', { class: 'dots-dot is-unknown', x: x - side / 2, y: y - side / 2, width: side, height: side });
}

/** Side by side as far as the drawing is wide. */
function placeLegend(said: readonly { readonly kind: Kind; readonly text: string }[], first: number) {
  let [x, y] = [0, first];
  const items = said.map(({ kind, text }) => {
    const width = textWidth(text, FONT) + 30;
    if (x > 0 && x + width > WIDTH) [x, y] = [0, y + LINE];
    const item = { kind, text, x, y };
    x += width;
    return item;
  });
  return { items, bottom: y + 8 };
}
