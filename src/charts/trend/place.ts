/** Third link: every mark, line and label with its place. Numbers only; the drawing adds nothing but markup. */
import type { Direction } from '#model/indicator';
import type { Language } from '#model/language';
import { chartWords } from '#language/charts';
import { placeLabels, type PlacedLabel } from '../labels.ts';
import { FONT, toFrame, WIDTH, type Frame } from './frame.ts';
import { placeKey, type KeyItem } from './key.ts';
import type { Lane } from './lines.ts';
import { labelRequests } from './label-requests.ts';
import { obstacles } from './obstacles.ts';
import { passedTarget } from './passed.ts';
import type { TrendScale } from './scale.ts';
import { mainMarks, type ActualMark, type SeriesMark, type TargetMark, type TrendSeries } from './series.ts';

export interface PlacedMark {
  readonly x: number;
  /** Heights of the upper and lower end; equal for a single number. */
  readonly top: number;
  readonly bottom: number;
  readonly beyond?: 'up' | 'down';
  readonly reading: string;
  readonly text: string;
}

export interface PlacedActual extends PlacedMark {
  readonly provisional: boolean;
  readonly lane: Lane;
}

export interface PlacedTarget extends PlacedMark {
  readonly superseded: boolean;
}

export type PlacedPath = readonly (readonly [number, number])[];

export interface PlacedTrend {
  readonly width: number;
  readonly height: number;
  readonly frame: Frame;
  readonly scale: TrendScale;
  readonly lines: readonly { readonly path: PlacedPath; readonly lane: Lane }[];
  /** Lines of methods that run beside each other in time, to be told apart by the key. */
  readonly methods: readonly { readonly name: string | undefined; readonly lane: Lane }[];
  readonly actuals: readonly PlacedActual[];
  readonly others: readonly PlacedActual[];
  /** Joins a second source to the main value of the same time. */
  readonly links: readonly PlacedPath[];
  readonly targetLines: readonly { readonly path: PlacedPath; readonly superseded: boolean }[];
  readonly targets: readonly PlacedTarget[];
  readonly openTargets: readonly PlacedTarget[];
  readonly baseline?: PlacedMark;
  /** From where a later target was passed to that target. */
  readonly guide?: PlacedPath;
  readonly breaks: readonly number[];
  readonly labels: readonly PlacedLabel[];
  readonly key: readonly KeyItem[];
}

/** The parts that labels must keep clear of. */
export type PlacedMarks = Omit<PlacedTrend, 'width' | 'height' | 'labels' | 'key'>;

/** Finds a place for everything. */
export function placeTrend(
  series: TrendSeries,
  scale: TrendScale,
  direction: Direction,
  language: Language,
): PlacedTrend {
  const frame = toFrame(series, scale, language);
  const marks = placeMarks(series, scale, direction, frame);
  const requests = labelRequests(marks, chartWords[language]);
  const labels = placeLabels(requests, obstacles(marks), FONT);
  const { items, bottom } = placeKey(marks, chartWords[language], frame.below);
  return { width: WIDTH, height: bottom, ...marks, labels, key: items };
}

function placeMarks(series: TrendSeries, scale: TrendScale, direction: Direction, frame: Frame): PlacedMarks {
  const at = (mark: SeriesMark): PlacedMark => ({
    x: frame.xOf(mark.time),
    top: frame.yOf(mark.level.high),
    bottom: frame.yOf(mark.level.low),
    reading: mark.reading(),
    text: mark.level.text,
    ...(mark.level.beyond === undefined ? {} : { beyond: mark.level.beyond }),
  });
  const actual = (mark: ActualMark): PlacedActual => ({
    ...at(mark),
    provisional: mark.provisional,
    lane: mark.lane,
  });
  const target = (mark: TargetMark): PlacedTarget => ({ ...at(mark), superseded: mark.superseded });
  const main = mainMarks(series);
  const passed = passedTarget(series, direction);
  return {
    frame,
    scale,
    lines: series.lines.flatMap(({ segments, lane }) =>
      segments.filter((part) => part.length > 1).map((part) => ({ path: path(part, frame), lane })),
    ),
    methods: series.lines.some((line) => line.lane > 0) ? series.lines.map(({ name, lane }) => ({ name, lane })) : [],
    actuals: main.map(actual),
    others: series.others.map(actual),
    links: series.others.flatMap((other) => {
      const twin = main.find((mark) => mark.time === other.time);
      return twin === undefined ? [] : [path([twin, other], frame)];
    }),
    targetLines: [true, false].flatMap((superseded) => {
      const joined = series.targets.filter((mark) => mark.superseded === superseded && mark.level.beyond === undefined);
      const from = series.baseline;
      const start = from !== undefined && joined.every((mark) => mark.time > from.time) ? [from] : [];
      const points = [...start, ...joined];
      return points.length < 2 || joined.length === 0 ? [] : [{ path: path(points, frame), superseded }];
    }),
    targets: series.targets.map(target),
    openTargets: series.openTargets.map(({ level, superseded, reading }) =>
      target({ time: scale.lastYear, year: scale.lastYear, level, superseded, reading }),
    ),
    breaks: series.breaks.map((item) => frame.xOf(item.time)),
    ...(series.baseline === undefined ? {} : { baseline: at(series.baseline) }),
    ...(passed === undefined
      ? {}
      : {
          guide: [passed.since, passed.target].map(
            (mark) => [frame.xOf(mark.time), frame.yOf(passed.target.level.low)] as const,
          ),
        }),
  };
}

function path(marks: readonly SeriesMark[], frame: Frame): PlacedPath {
  return marks.map((mark) => [frame.xOf(mark.time), frame.yOf((mark.level.low + mark.level.high) / 2)] as const);
}
