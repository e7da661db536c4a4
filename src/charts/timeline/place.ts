/** Second link: the axis with its marks on the left, and the words beside it, moved apart where they would meet. */
import { formatDay } from '#formatting/date';
import { timelineWords } from '#language/timeline';
import { compareDates } from '#model/date';
import type { Language } from '#model/language';
import type { MilestoneStatus } from '#model/milestone';
import { nameLines } from '../name-lines.ts';
import { spread } from '../spread.ts';
import type { TimelineInput, TimelineStep } from './input.ts';
import type { TimeScale } from './scale.ts';
import { dateOf, spanOf, type KnownDate } from './when.ts';
import { detailOf, parted } from './words.ts';

export const WIDTH = 360;
export const FONT = 12.5;
export const LINE = 15.5;
export const AXIS = 64;
const SIGN = 96;
const UNDATED_SIGN = 10;
/** From the middle of a sign to its words. */
const BESIDE = 14;
const GAP = 9;
const TICK_ROOM = 44;
const LEAST = 72;
const MOST_LINES = 3;
/** Left free beside a name: the face that stands in for ours is wider when bold. */
const SPARE = 16;

export interface PlacedWords {
  readonly name: readonly string[];
  readonly lang?: 'id';
  readonly detail: readonly string[];
  /** Start of the words, and the baseline of their first line. */
  readonly x: number;
  readonly y: number;
}

/** A step with the middle of its sign. */
export interface PlacedStep {
  readonly status: MilestoneStatus;
  readonly x: number;
  readonly y: number;
  readonly words: PlacedWords;
}

export interface PlacedDate {
  readonly known: KnownDate['known'];
  /** First and last place on the axis; the same for a day. */
  readonly from: number;
  readonly to: number;
  /** Where the line to the sign ends. */
  readonly sign: { readonly x: number; readonly y: number };
}

export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly axis?: { readonly top: number; readonly bottom: number };
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly dates: readonly PlacedDate[];
  readonly dated: readonly PlacedStep[];
  readonly today?: { readonly y: number; readonly words: PlacedWords };
  readonly heading?: { readonly text: string; readonly y: number };
  /** At equal steps: nothing is known of the time between them. */
  readonly undated: readonly PlacedStep[];
}

export function placeTimeline(input: TimelineInput, scale: TimeScale | undefined, language: Language): PlacedTimeline {
  const { dated, undated } = parted(input.steps);
  const mixed = dated.length > 0 && undated.length > 0;
  const upper = scale === undefined ? undefined : placeDated(input, scale, language, mixed);
  const top = upper === undefined ? 0 : upper.bottom + GAP;
  const { undated: alone, alsoUndated } = timelineWords(language);
  const texts = undated.map(({ step, number }) => wordsOf(step, number, UNDATED_SIGN + BESIDE, language));
  const pitch = Math.max(0, ...texts.map(sizeOf));
  const first = top + FONT + LINE;
  return {
    width: WIDTH,
    height: undated.length === 0 ? top : first + pitch * undated.length,
    ticks: [],
    dates: [],
    dated: [],
    ...upper?.placed,
    ...(undated.length > 0 && { heading: { text: mixed ? alsoUndated : alone, y: top + FONT } }),
    undated: undated.map(({ step }, index) =>
      stepAt(step.status, UNDATED_SIGN, first + index * pitch, texts[index] ?? NOTHING),
    ),
  };
}

type Texts = Omit<PlacedWords, 'y'>;

const NOTHING: Texts = { name: [], detail: [], x: 0 };

function placeDated(input: TimelineInput, scale: TimeScale, language: Language, numbered: boolean) {
  const steps = parted(input.steps).dated.flatMap(({ step, number }) => {
    const date = dateOf(step);
    if (date === undefined) return [];
    const { from, to } = spanOf(date);
    const span = date.known === 'month' || date.known === 'year' ? { from, to } : { from, to: from };
    const texts = wordsOf(step, numbered ? number : undefined, SIGN + BESIDE, language);
    return [{ step, date, texts, from: scale.at(span.from), to: scale.at(span.to) }];
  });
  steps.sort((a, b) => compareDates(a.date, b.date));
  const day = scale.today === undefined || input.today === undefined ? undefined : formatDay(input.today, language);
  const today =
    day === undefined
      ? undefined
      : { texts: { name: [], detail: [timelineWords(language).today(day)], x: SIGN }, at: scale.today ?? 0 };
  const items = [
    ...steps.map(({ texts, from, to }) => ({ texts, at: (from + to) / 2 })),
    ...(today === undefined ? [] : [today]),
  ].toSorted((a, b) => a.at - b.at);
  const room = items.reduce((sum, { texts }) => sum + sizeOf(texts), 0);
  const height = Math.max(LEAST, room * 1.1);
  const wanted = items.map(({ texts, at }) => ({ at: LINE / 2 + at * height - LINE / 2, size: sizeOf(texts) }));
  const starts = new Map(spread(wanted, height + GAP).map((start, index) => [items[index]?.texts, start]));
  const yOf = (part: number): number => LINE / 2 + part * height;
  const placed = steps.map(({ step, texts }) => stepAt(step.status, SIGN, starts.get(texts) ?? 0, texts));
  return {
    bottom: height + LINE,
    placed: {
      axis: { top: yOf(0), bottom: yOf(1) },
      ticks: scale.ticks(Math.floor(height / TICK_ROOM) + 1).map(({ at, label }) => ({ y: yOf(at), label })),
      dates: steps.map(({ date, from, to }, index) => ({
        known: date.known,
        from: yOf(from),
        to: yOf(to),
        sign: { x: SIGN, y: placed[index]?.y ?? 0 },
      })),
      dated: placed,
      ...(today !== undefined && {
        today: { y: yOf(today.at), words: { ...today.texts, y: (starts.get(today.texts) ?? 0) + FONT } },
      }),
    },
  };
}

function wordsOf(step: TimelineStep, number: number | undefined, x: number, language: Language): Texts {
  const name = number === undefined ? step.name : `${String(number)}. ${step.name}`;
  return {
    name: nameLines(name, FONT, WIDTH - x - SPARE, MOST_LINES),
    ...(step.lang !== undefined && { lang: step.lang }),
    detail: nameLines(detailOf(step, language), FONT, WIDTH - x, MOST_LINES),
    x,
  };
}

function sizeOf({ name, detail }: Texts): number {
  return (name.length + detail.length) * LINE + GAP;
}

function stepAt(status: MilestoneStatus, x: number, top: number, texts: Texts): PlacedStep {
  return { status, x, y: top + LINE / 2, words: { ...texts, y: top + FONT } };
}
