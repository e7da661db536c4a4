/** Values of different sources side by side: how far apart they are, which one is used, and why. */
import { formatDifference } from '#formatting/change';
import { formatList } from '#formatting/list';
import { formatPercent } from '#formatting/percent';
import { formatPeriod } from '#formatting/period';
import { differenceWords } from '#language/difference';
import { indicatorWords } from '#language/indicator';
import { absolute, compare, sign, subtract, type Decimal } from '#model/decimal';
import { differenceFrom, usedBecause } from '#model/disagreement';
import type { Figure } from '#model/figure';
import type { Moment } from '#model/series';
import { sourceLabel } from './citation.ts';
import { presentFigure, type FigureRow } from './figure-row.ts';
import type { View, Words } from './view.ts';

export interface DifferenceBlock {
  /** Time, whose voices, and how far apart: "2021: statistik resmi dan laporan pemerintah, selisih …". */
  readonly title: string;
  /** Which one is used and why. */
  readonly used: string;
  /** The editor's reason, where there is one. */
  readonly reason?: Words;
  readonly figures: readonly ComparedFigure[];
}

/** `voice`: what kind of source speaks. `difference`: how far it is from the value used. */
export interface ComparedFigure extends FigureRow {
  readonly voice: string;
  readonly difference?: string;
}

export function presentDifference(view: View, moment: Moment): DifferenceBlock {
  const words = differenceWords(view.language);
  const { chosen, others } = moment;
  const figures = [chosen, ...others];
  const voices = [...new Set(figures.map(({ citation }) => words.voice[citation.source.kind]))];
  const widest = spread(figures);
  return {
    title: words.title({
      period: formatPeriod(chosen.period, view.language),
      voices: formatList(voices, view.language),
      ...(widest !== undefined && { difference: formatDifference(widest, chosen.indicator, view.language) }),
    }),
    used: words.used[usedBecause(moment)]({ source: sourceLabel(chosen.citation.source, view.language) }),
    ...(chosen.preferred !== undefined && { reason: view.say(chosen.preferred) }),
    figures: figures.map((figure) => compared(view, chosen, figure)),
  };
}

function compared(view: View, used: Figure, figure: Figure): ComparedFigure {
  const words = differenceWords(view.language);
  const found = differenceFrom(used, figure);
  const row = {
    ...presentFigure(view, figure, false),
    // The reason stands once, under the table.
    ...(figure === used && { chosen: indicatorWords(view.language).used }),
    voice: words.voice[figure.citation.source.kind],
  };
  if (found === undefined) return row;
  const { difference, relative } = found;
  const higher = sign(difference) > 0;
  return {
    ...row,
    difference: words[higher ? 'higher' : 'lower']({
      difference: formatDifference(absolute(difference), figure.indicator, view.language),
      ...(relative !== undefined && { relative: formatPercent(absolute(relative), view.language) }),
    }),
  };
}

/** From the least to the most, when all are exact; the difference of anything vaguer is not known. */
function spread(figures: readonly Figure[]): Decimal | undefined {
  const measures = figures.flatMap(({ content }) => ('measure' in content ? [content.measure] : []));
  const values = measures.flatMap((measure) =>
    measure.kind === 'number' && measure.precision === 'exact' ? [measure.value] : [],
  );
  const sorted = values.toSorted(compare);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (values.length < measures.length || least === undefined || most === undefined || least === most) return undefined;
  return subtract(most, least);
}
