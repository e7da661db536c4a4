/** One figure, target or baseline as a card that can stand alone: value, time, how far it can be relied on, source. */
import { formatAim } from '#formatting/aim';
import { formatMeasure } from '#formatting/measure';
import { formatPeriod } from '#formatting/period';
import { embedWords } from '#language/embed';
import { indicatorWords } from '#language/indicator';
import { recordWords } from '#language/record';
import type { Figure } from '#model/figure';
import { anchorOfBaseline, anchorOfFigure, anchorOfTarget } from '#model/identity';
import { isJudged } from '#model/scoring/score';
import type { Verdict } from '#model/scoring/verdict';
import type { Baseline, Target } from '#model/target';
import type { SitePath } from '#routes';
import { presentCitation, type SourceLine } from '../citation.ts';
import { markOf, type DoubtMark } from '../doubt.ts';
import { presentSearch } from '../search-line.ts';
import { targetYear } from '../target-year.ts';
import { presentVerdictCell, verdictTitle, type VerdictCell } from '../verdict.ts';
import type { View, Words } from '../view.ts';

export interface FigureCard {
  readonly anchor: string;
  /** The address of its present version, and what is said there: that it still stands. */
  readonly pin?: { readonly anchor: string; readonly note: string };
  /** `Realisasi 2024`. */
  readonly title: string;
  /** With its unit, or the reason why there is none. */
  readonly value: string;
  readonly missing: boolean;
  readonly search?: Words;
  /** Status, and the part of the region: what a version holds besides its value. */
  readonly states: readonly string[];
  /** Whose copy it is, and whether it was checked. */
  readonly reliance: readonly string[];
  readonly doubt?: DoubtMark;
  /** The word on each target that is judged by it, or on the target itself. */
  readonly verdicts: readonly { readonly target?: string; readonly cell: VerdictCell }[];
  /** Of a version: what became of it; in whole sentences. */
  readonly notes: readonly Words[];
  /** Undefined where the figure was taken back. */
  readonly source?: Pick<SourceLine, 'label' | 'page'>;
  /** Its row on the page of the indicator. */
  readonly row: string;
}

/** Where the cards stand, and what is judged there. */
export interface CardPlace {
  /** The page of the indicator. */
  readonly page: SitePath;
  readonly verdicts: readonly Verdict[];
}

export function presentFigureCard(view: View, figure: Figure, { page, verdicts }: CardPlace): FigureCard {
  const words = recordWords(view.language);
  const { content, indicator, area } = figure;
  const anchor = anchorOfFigure(figure);
  const judgedBy = verdicts.filter(
    ({ score }) => isJudged(score) && score.moments.some((moment) => moment.chosen === figure),
  );
  return {
    anchor,
    title: embedWords(view.language).actual({ period: formatPeriod(figure.period, view.language) }),
    value:
      'measure' in content ? formatMeasure(content.measure, indicator, view.language) : words.missing[content.missing],
    missing: 'missing' in content,
    ...('missing' in content && content.search !== undefined && { search: presentSearch(view, content.search) }),
    states: [
      ...(figure.status === 'not-stated' ? [] : [words.figureStatus[figure.status]]),
      ...(area === undefined ? [] : [indicatorWords(view.language).area(area)]),
    ],
    reliance: [
      figure.primary ? words.primary : words.secondHand,
      ...(figure.primary ? [] : [figure.checked ? words.checked : words.unchecked]),
    ],
    ...markOf(view, figure.doubt),
    verdicts: judgedBy.map((verdict) => ({
      target: verdictTitle(view, verdict),
      cell: presentVerdictCell(view, verdict),
    })),
    notes: [],
    source: presentCitation(view, figure.citation),
    row: view.to(`${page}#${anchor}`),
  };
}

/** `superseded`: a later text of its plan has another number. */
export function presentTargetCard(
  view: View,
  target: Target,
  superseded: boolean,
  { page, verdicts }: CardPlace,
): FigureCard {
  const anchor = anchorOfTarget(target);
  return {
    anchor,
    title: embedWords(view.language).target({ period: targetYear(target, view.language) }),
    value: formatAim(target.aim, target.indicator, view.language),
    missing: false,
    states: [],
    reliance: superseded ? [indicatorWords(view.language).superseded] : [],
    ...markOf(view, target.doubt),
    verdicts: verdicts
      .filter((verdict) => verdict.target === target)
      .map((verdict) => ({ cell: presentVerdictCell(view, verdict) })),
    notes: [],
    source: presentCitation(view, target.citation),
    row: view.to(`${page}#${anchor}`),
  };
}

export function presentBaselineCard(view: View, baseline: Baseline, { page }: CardPlace): FigureCard {
  const anchor = anchorOfBaseline(baseline);
  return {
    anchor,
    title: embedWords(view.language).baseline({ period: String(baseline.year) }),
    value: formatMeasure(baseline.measure, baseline.indicator, view.language),
    missing: false,
    states: [],
    reliance: [],
    ...markOf(view, baseline.doubt),
    verdicts: [],
    notes: [],
    source: presentCitation(view, baseline.citation),
    row: view.to(`${page}#${anchor}`),
  };
}
