/** What a trend chart is told: plain data, made by presenters from figures and targets. */
import type { FigureStatus } from '#model/figure';
import type { Direction, Unit } from '#model/indicator';
import type { Measure } from '#model/measure';
import type { MissingReason } from '#model/missing';
import type { Period } from '#model/period';
import type { Aim } from '#model/target';

export interface TrendIndicator {
  readonly unit: Unit;
  readonly decimals: number;
  readonly direction: Direction;
  /** Words from best to worst, for an ordinal indicator. */
  readonly ordinalScale?: readonly string[];
}

/** One actual value, or the reason why there is none. */
export interface TrendPoint {
  readonly period: Period;
  readonly content: { readonly measure: Measure } | { readonly missing: MissingReason };
  /**
   * `main` values are joined by the line: at most one for each period and method. `other` is a second source for a
   * time that has a main value, or a value that should stand alone; it is drawn as a mark of its own.
   */
  readonly role: 'main' | 'other';
  readonly status: FigureStatus;
  /** Id of the method version; values of different methods are never joined. */
  readonly method?: string;
  /** Short name of the source, for reading: `BPS`. */
  readonly source: string;
}

export interface TrendTarget {
  /** undefined: no deadline, or an unclear one; drawn as a line across. */
  readonly year?: number;
  readonly yearUnclear?: true;
  readonly aim: Aim;
  /** A target that a later plan version replaced: still shown, but faded. */
  readonly superseded: boolean;
}

export interface TrendBaseline {
  readonly year: number;
  readonly measure: Measure;
}

export interface TrendInput {
  /** Prefix of element ids: unique on the page, letters, digits and hyphens, letter first. */
  readonly id: string;
  /** The chart's name for those who cannot see it; best the finding. */
  readonly title: string;
  readonly indicator: TrendIndicator;
  /** Any order. */
  readonly points: readonly TrendPoint[];
  readonly targets: readonly TrendTarget[];
  readonly baseline?: TrendBaseline;
  /** Names of the method versions that `points` mention, in the page's language. */
  readonly methods: readonly { readonly id: string; readonly name: string }[];
}
