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
  /** Its values as a table; made when asked for, because pages have a table with more in it. */
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
  const fromZero = scale === undefined || scale.low <= 0 || input.indicator.ordinalScale !== undefined;
  return {
    svg:
      scale === undefined
        ? drawEmptyTrend(heading, language)
        : drawTrendSvg(placeTrend(series, scale, input.indicator.direction, language), heading),
    description,
    notes: fromZero ? [] : [chartWords[language].axisNotFromZero],
    get rows() {
      return trendTable(input, language);
    },
  };
}
