/** The room a trend chart has: one drawing for a phone and a wide page, so all text keeps clear at the phone's size. */
import type { Box } from '../labels.ts';
import { packRows } from '../rows.ts';
import { fitText, textWidth } from '../text-width.ts';
import type { Language } from '#model/language';
import { chartWords } from '#language/charts';
import type { TrendScale } from './scale.ts';
import type { Gap, TrendSeries } from './series.ts';

export const WIDTH = 360;
/** Text size in units of the drawing when it is as narrow as a phone; wider pages set it smaller by CSS. */
export const FONT = 12.5;
const ROW = 16;
const PLOT_HEIGHT = 168;
const SIDE = 18;

export interface Note {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface Frame {
  readonly plot: Box;
  readonly xOf: (time: number) => number;
  readonly yOf: (value: number) => number;
  readonly yearTicks: readonly { readonly x: number; readonly label: string }[];
  readonly gapBands: readonly { readonly left: number; readonly width: number }[];
  readonly gapNotes: readonly Note[];
  readonly breakNotes: readonly Note[];
  /** Where the key may begin. */
  readonly below: number;
}

/** Measures margins, lanes and axes. */
export function toFrame(series: TrendSeries, scale: TrendScale, language: Language): Frame {
  const left = Math.max(26, ...scale.ticks.map((tick) => textWidth(tick.label, FONT) + 8));
  const xOf = timeScale(scale, left + SIDE, WIDTH - SIDE);
  const breakRows = packNotes(
    series.breaks.map(({ time, name }) => ({ x: xOf(time), text: chartWords[language].newMethod(name) })),
    20,
  );
  const top = 32 + breakRows.count * ROW;
  const plot = { left, top, right: WIDTH, bottom: top + PLOT_HEIGHT };
  const gapRows = packNotes(
    series.gaps.map((gap) => ({ x: xOf((gap.from + gap.to) / 2), text: gapText(gap, language) })),
    plot.bottom + 22,
  );
  const half = (xOf(scale.firstYear + 0.5) - xOf(scale.firstYear - 0.5)) / 2;
  return {
    plot,
    xOf,
    yOf: (value) => plot.bottom - ((value - scale.low) / (scale.high - scale.low)) * PLOT_HEIGHT,
    yearTicks: yearTicks(scale, xOf),
    gapBands: series.gaps.map((gap) => {
      const from = Math.max(plot.left, xOf(gap.from) - half + 2);
      return { left: from, width: Math.min(plot.right, xOf(gap.to) + half - 2) - from };
    }),
    gapNotes: gapRows.notes,
    breakNotes: breakRows.notes,
    below: plot.bottom + 22 + gapRows.count * ROW,
  };
}

function timeScale(scale: TrendScale, from: number, to: number): (time: number) => number {
  const span = scale.end - scale.start;
  if (span === 0) return (time) => (from + to) / 2 + ((time - scale.start) * (to - from)) / 2;
  return (time) => from + ((time - scale.start) / span) * (to - from);
}

/** Every year where there is room, else every second, fifth or tenth, counted back from the last. */
function yearTicks(scale: TrendScale, xOf: (time: number) => number): Frame['yearTicks'] {
  const room = xOf(scale.firstYear + 1) - xOf(scale.firstYear);
  const step = [1, 2, 5, 10, 20].find((years) => years * room >= textWidth('2000', FONT) + 5) ?? 50;
  const ticks = [];
  for (let year = scale.lastYear; year >= scale.firstYear; year -= step)
    ticks.unshift({ x: xOf(year), label: String(year) });
  return ticks;
}

function gapText({ from, to, reason }: Gap, language: Language): string {
  const words = chartWords[language];
  const years = from === to ? String(from) : `${String(from)}–${String(to)}`;
  return `${years}: ${reason === undefined ? words.noData : words.missing[reason]}`;
}

/** Notes centred on a place, in as many rows as it takes to keep them apart; `top` is the upper edge of the first. */
function packNotes(notes: readonly { x: number; text: string }[], top: number): { notes: Note[]; count: number } {
  const fitted = notes.map(({ x, text }) => ({ x, text: fitText(text, FONT, WIDTH) }));
  const rows = packRows(
    fitted.map(({ x, text }) => ({ middle: x, width: textWidth(text, FONT) })),
    0,
    WIDTH,
    8,
  );
  const placed = fitted.map(({ text }, index) => {
    const place = rows.places[index] ?? { left: 0, row: 0 };
    return { x: place.left + textWidth(text, FONT) / 2, y: top + (place.row + 1) * ROW - 4, text };
  });
  return { notes: placed, count: rows.count };
}
