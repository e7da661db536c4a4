/** Figures, targets and baselines as table rows, each with its permanent anchor. */
import { compareText } from '#model/order';
import { formatAim } from '#formatting/aim';
import { formatDate } from '#formatting/date';
import { formatMeasure } from '#formatting/measure';
import { formatPeriod } from '#formatting/period';
import { formatDecimal } from '#formatting/number';
import { indicatorWords } from '#language/indicator';
import { recordWords } from '#language/record';
import type { RegionReport } from '#model/dataset';
import type { Figure } from '#model/figure';
import { firstDay } from '#model/period';
import type { Baseline, Target } from '#model/target';
import { isSuperseded } from '#model/version';
import { pages } from '#routes';
import { anchorOfBaseline, anchorOfFigure, anchorOfTarget } from '#model/identity';
import { presentCite, type CiteBlock } from './cite.ts';
import { presentCitation, type SourceLine } from './citation.ts';
import { presentCorrectionLink } from './correction-link.ts';
import { markOf, type DoubtMark } from './doubt.ts';
import { presentVersions, type VersionedRow } from './figure-history.ts';
import type { ReplyBlock } from './reply.ts';
import { presentSearch } from './search-line.ts';
import { targetYear } from './target-year.ts';
import type { Link, View, Words } from './view.ts';

export interface FigureRow {
  readonly anchor: string;
  readonly period: string;
  readonly value: string;
  /** True where there is no value: `value` is then the reason, and `search` what was searched. */
  readonly missing: boolean;
  readonly search?: Words;
  readonly chosen?: string;
  /** How far the figure can be relied on, in short words. */
  readonly states: readonly string[];
  readonly note?: Words;
  readonly doubt?: DoubtMark;
  readonly source: SourceLine;
  /** How to quote it; undefined where there is no value. */
  readonly cite?: CiteBlock;
  /** How to ask for its correction; undefined where nobody receives corrections. */
  readonly correction?: Link;
  /** What agencies answer, to stand under the row. */
  readonly replies: readonly ReplyBlock[];
  /** Its versions, where the row holds the permanent addresses. */
  readonly versions?: VersionedRow;
}

export function presentFigure(
  view: View,
  figure: Figure,
  chosen: boolean,
  replies: readonly ReplyBlock[] = [],
): FigureRow {
  const words = recordWords(view.language);
  const own = indicatorWords(view.language);
  const { content, indicator } = figure;
  const method = indicator.methods.find((entry) => entry.id === figure.method);
  return {
    anchor: anchorOfFigure(figure),
    period: formatPeriod(figure.period, view.language),
    value:
      'measure' in content ? formatMeasure(content.measure, indicator, view.language) : words.missing[content.missing],
    missing: 'missing' in content,
    ...('missing' in content &&
      content.search !== undefined && {
        search: presentSearch(view, content.search),
      }),
    ...(chosen &&
      'measure' in content && {
        chosen: figure.preferred === undefined ? own.used : own.usedBecause(view.say(figure.preferred).text),
      }),
    states: [
      ...(figure.status === 'not-stated' ? [] : [words.figureStatus[figure.status]]),
      figure.primary ? words.primary : words.secondHand,
      ...(figure.primary ? [] : [figure.checked ? words.checked : words.unchecked]),
      ...(figure.released.known === 'unknown' ? [] : [own.released(formatDate(figure.released, view.language))]),
      ...(figure.margin === undefined ? [] : [own.margin(formatDecimal(figure.margin, view.language))]),
      ...(figure.area === undefined ? [] : [own.area(figure.area)]),
      method === undefined ? words.methodNotStated : own.byMethod(view.say(method.name).text),
    ],
    ...(figure.note !== undefined && { note: view.say(figure.note) }),
    ...markOf(view, figure.doubt),
    source: presentCitation(view, figure.citation),
    replies,
  };
}

/** The rows of one table, by time; states that all of them share are taken out and said once. */
export function presentFigures(
  view: View,
  report: RegionReport,
  figures: readonly Figure[],
  chosen: ReadonlySet<Figure>,
  repliesTo: (figure: Figure) => readonly ReplyBlock[] = () => [],
): { readonly figures: readonly FigureRow[]; readonly commonStates: readonly string[] } {
  const rows = figures
    .toSorted((a, b) => compareText(firstDay(a.period), firstDay(b.period)))
    .map((figure) => ({
      ...presentFigure(view, figure, chosen.has(figure), repliesTo(figure)),
      ...addressed(view, report, figure),
    }));
  const common = (rows[0]?.states ?? []).filter((state) => rows.every((row) => row.states.includes(state)));
  return {
    commonStates: common,
    figures: rows.map((row) => ({ ...row, states: row.states.filter((state) => !common.includes(state)) })),
  };
}

export interface TargetRow {
  readonly anchor: string;
  readonly kind: string;
  readonly year: string;
  readonly value: string;
  readonly plan: Words;
  readonly planHref?: string;
  readonly version?: Words;
  readonly note?: Words;
  readonly doubt?: DoubtMark;
  readonly source: SourceLine;
  readonly cite?: CiteBlock;
  readonly correction?: Link;
  readonly versions?: VersionedRow;
}

/** Baselines, then targets, each in the order given, on the page that holds their permanent addresses. */
export function presentTargets(
  view: View,
  report: RegionReport,
  rows: { readonly baselines: readonly Baseline[]; readonly targets: readonly Target[] },
): readonly TargetRow[] {
  return targetRows(view, report, rows).map(({ row, shown, superseded }) => ({
    ...shown,
    ...addressed(view, report, row, superseded),
  }));
}

/** The same on a page that only lists them: without versions, and without how to quote or correct them. */
export function listTargets(
  view: View,
  report: RegionReport,
  rows: { readonly baselines: readonly Baseline[]; readonly targets: readonly Target[] },
): readonly TargetRow[] {
  return targetRows(view, report, rows).map(({ shown }) => shown);
}

function targetRows(
  view: View,
  report: RegionReport,
  rows: { readonly baselines: readonly Baseline[]; readonly targets: readonly Target[] },
): readonly { readonly row: Target | Baseline; readonly shown: TargetRow; readonly superseded: boolean }[] {
  const words = indicatorWords(view.language);
  return [
    ...rows.baselines.map((row) => ({
      row,
      shown: presentRow(view, report, row, {
        kind: words.baseline,
        anchor: anchorOfBaseline(row),
        value: formatMeasure(row.measure, row.indicator, view.language),
      }),
      superseded: false,
    })),
    ...rows.targets.map((row) => {
      const superseded = isSuperseded(row, rows.targets, report.plans);
      const shown = presentRow(view, report, row, {
        kind: superseded ? words.superseded : words.target,
        anchor: anchorOfTarget(row),
        value: formatAim(row.aim, row.indicator, view.language),
      });
      return { row, shown, superseded };
    }),
  ];
}

function presentRow(
  view: View,
  report: RegionReport,
  row: Target | Baseline,
  shown: Pick<TargetRow, 'kind' | 'anchor' | 'value'>,
): TargetRow {
  const { region, plans } = report;
  const plan = plans.find((entry) => entry.id === row.plan);
  const version = plan?.versions.find((entry) => entry.id === row.version);
  return {
    anchor: shown.anchor,
    kind: shown.kind,
    year: targetYear(row, view.language),
    value: shown.value,
    plan: plan === undefined ? { text: indicatorWords(view.language).outsidePlan } : view.say(plan.title),
    ...(plan !== undefined && { planHref: view.to(pages.plan(region, plan.id)) }),
    ...(version !== undefined && { version: view.say(version.name) }),
    ...(row.note !== undefined && { note: view.say(row.note) }),
    ...markOf(view, row.doubt),
    source: presentCitation(view, row.citation),
  };
}

/** A row's versions, how to quote it at the address of its present version, and how to ask for its correction. */
function addressed(
  view: View,
  report: RegionReport,
  row: Figure | Target | Baseline,
  superseded = false,
): { readonly versions: VersionedRow; readonly cite?: CiteBlock; readonly correction?: Link } {
  const versions = presentVersions(view, report, row);
  const cite = presentCite(view, report.region, row, versions.versionAnchor, superseded);
  const correction = presentCorrectionLink(view, report.region, row, versions.versionAnchor, superseded);
  return { versions, ...(cite !== undefined && { cite }), ...(correction !== undefined && { correction }) };
}
