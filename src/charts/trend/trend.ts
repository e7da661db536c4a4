/** A trend chart of one indicator against its targets: series → scale → place → draw. */
import type { Language } from '#model/language';
import { chartWords } from '#language/charts';
import { describeTrend } from './describe.ts';
import { drawTrendSvg } from './draw.ts';
import { drawEmptyTrend } from './empty.ts';
import type { TrendInput } from './input.ts';
import { placeTrend } from './place.ts';
import { toScale } from './scale.ts';
import { toSeries } from './series.ts';
import { trendTable, type TrendRow } from './table.ts';

export interface TrendChart {
  /** Inline SVG; colours come from `styles/charts.css`. */
  readonly svg: string;
  /** Sentences that say what the drawing shows; also the drawing's own description. */
  readonly description: string;
  readonly rows: readonly TrendRow[];
  /** What a reader of the drawing should know, for the caption; may be empty. */
  readonly notes: readonly string[];
}

/** Draws the chart, describes it, and lists its values. Pure: the same input gives the same text. */
export function drawTrend(input: TrendInput, language: Language): TrendChart {
  const series = toSeries(input, language);
  const scale = toScale(series, input.indicator, language);
  const description = describeTrend(input, series, language);
  const heading = { id: input.id, title: input.title, description };
  const rows = trendTable(input, language);
  if (scale === undefined) return { svg: drawEmptyTrend(heading, language), description, rows, notes: [] };
  const placed = placeTrend(series, scale, input.indicator.direction, language);
  const fromZero = scale.low <= 0 || input.indicator.ordinalScale !== undefined;
  const notes = fromZero ? [] : [chartWords[language].axisNotFromZero];
  return { svg: drawTrendSvg(placed, heading), description, rows, notes };
}
