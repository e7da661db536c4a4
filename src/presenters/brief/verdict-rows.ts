/** The verdicts of a brief: strict and official side by side, with target, actual and the way covered. */
import { formatAim } from '#formatting/aim';
import { formatMeasure } from '#formatting/measure';
import { formatPercent } from '#formatting/percent';
import { formatPeriod } from '#formatting/period';
import { formatSentence } from '#formatting/sentence';
import { formatValue } from '#formatting/value';
import { briefWords } from '#language/brief';
import { judgingWords } from '#language/judging';
import { verdictWords } from '#language/verdict';
import type { Brief } from '#model/brief/brief';
import { momentsBehind } from '#model/brief/counting-verdicts';
import { agencyFor } from '#model/brief/scope';
import type { BriefLine } from '#model/brief/selection';
import type { RegionReport } from '#model/dataset';
import { sign } from '#model/decimal';
import type { IndicatorRecord } from '#model/promise';
import { isJudged } from '#model/scoring/score';
import type { Verdict } from '#model/scoring/verdict';
import { pages } from '#routes';
import { presentStatus, presentVerdicts, verdictsOf, type StatusWord, type VerdictBlock } from '../verdict.ts';
import type { Link, View } from '../view.ts';
import type { Cite, Cited, Draft } from './draft.ts';
import { columnLetters, wrappedLines } from './wrapped-lines.ts';

export interface VerdictRow {
  readonly target: Cited;
  readonly actual: Cited;
  readonly reader: StatusWord;
  readonly finer?: string;
  readonly official: string;
  readonly progress: string;
  /** Why there is no verdict, and what must be known beside one. */
  readonly notes: readonly string[];
}

export interface IndicatorRows {
  readonly indicator: Link;
  readonly agency: string;
  readonly verdicts: readonly VerdictRow[];
  /** Rows of the table that the name stands beside: one a verdict, and one for its notes. */
  readonly span: number;
}

/** Shares of the sheet's width that the style gives to the columns. */
const WIDTHS = { indicator: 0.32, target: 0.14, actual: 0.14, reader: 0.13, official: 0.15, progress: 0.12 };

export function draftVerdicts(view: View, brief: Brief): Draft<BriefLine, IndicatorRows> {
  return {
    entries: brief.lines,
    present: (line, cite) => presentLine(view, brief, line, cite),
    cost: linesOfRows,
    head: 10,
    share: 45,
    most: 12,
  };
}

/** What was promised and for when: `2025: 6,20 persen`. */
export function targetText(view: View, { target }: Pick<Verdict, 'target'>): string {
  const words = briefWords(view.language);
  const value = formatAim(target.aim, target.indicator, view.language);
  return target.year === undefined
    ? words.noDeadlineTarget({ value })
    : words.dated({ when: String(target.year), value });
}

/** The value a verdict rests on, with its time; undefined where there is none. */
export function actualText(view: View, { score, soFar, target }: Verdict): string | undefined {
  const judged = isJudged(score) ? score : soFar;
  if (judged === undefined) return undefined;
  const { dated } = briefWords(view.language);
  const [first] = judged.moments;
  const chosen = judged.moments.length === 1 ? first?.chosen : undefined;
  if (chosen !== undefined && 'measure' in chosen.content) {
    const value = formatMeasure(chosen.content.measure, target.indicator, view.language);
    return dated({ when: formatPeriod(chosen.period, view.language), value });
  }
  const summed = judged.kind === 'scored' || judged.kind === 'zero-target' ? judged.calculation.actual : undefined;
  const when = String(judged.year);
  return summed === undefined ? when : dated({ when, value: formatValue(summed, target.indicator, view.language) });
}

/** The official percentage and its band; said to be "so far" before the target's own year. */
export function officialText(view: View, { score, soFar }: Verdict): string {
  const words = briefWords(view.language);
  const judged = isJudged(score) ? score : soFar;
  if (judged?.kind !== 'scored') return words.noPercent;
  const percent = formatPercent(judged.achievement, view.language);
  const text = judged.band === undefined ? percent : `${percent}, ${view.say(judged.band.name).text}`;
  return judged === soFar ? words.soFar({ value: text }) : text;
}

/** The block that the indicator's own page shows of a verdict: its notes and reasons are the same everywhere. */
export function blockOf(
  view: View,
  report: RegionReport,
  record: IndicatorRecord,
  verdict: Verdict,
): VerdictBlock | undefined {
  return presentVerdicts(view, report, record)[verdictsOf(view, report, record).indexOf(verdict)];
}

function presentLine(
  view: View,
  { edition: { report } }: Brief,
  { record, verdicts }: BriefLine,
  cite: Cite,
): IndicatorRows {
  const { indicator } = record;
  const agency = agencyFor(report, indicator.id);
  const rows = verdicts.map((verdict) => presentRow(view, report, record, verdict, cite));
  return {
    indicator: { ...view.say(indicator.name), href: view.to(pages.indicator(report.region, indicator.id)) },
    agency: agency?.shortName ?? agency?.name ?? briefWords(view.language).agencyUnknown,
    verdicts: rows,
    span: rows.length + rows.filter(({ notes }) => notes.length > 0).length,
  };
}

function presentRow(
  view: View,
  report: RegionReport,
  record: IndicatorRecord,
  verdict: Verdict,
  cite: Cite,
): VerdictRow {
  const words = briefWords(view.language);
  const block = blockOf(view, report, record, verdict);
  const reader = presentStatus(view, verdict);
  const actual = actualText(view, verdict);
  return {
    target: { text: targetText(view, verdict), marks: cite([verdict.target.citation]) },
    actual: {
      text: actual ?? words.noActual,
      marks: cite(momentsBehind(verdict).map(({ chosen }) => chosen.citation)),
    },
    reader,
    ...(block?.finer !== undefined && { finer: block.finer }),
    official: officialText(view, verdict),
    progress: progressText(view, verdict),
    notes: [
      ...(verdict.standing === 'in-force'
        ? []
        : [formatSentence(judgingWords(view.language).standing[verdict.standing])]),
      ...(block?.reason === undefined ? [] : [block.reason]),
      ...(isAway(verdict) ? [verdictWords(view.language).away] : []),
      ...(block?.notes ?? []).map(({ text }) => text),
    ],
  };
}

/** True where the value moved away from the target. */
function isAway({ way }: Verdict): boolean {
  return way.progress !== undefined && sign(way.progress.percent) < 0;
}

function progressText(view: View, { baseline, way, score, soFar }: Verdict): string {
  const words = briefWords(view.language);
  if (!isJudged(score) && soFar === undefined) return words.noActual;
  if (baseline === undefined) return words.noBaseline;
  return way.progress === undefined ? words.noProgress : formatPercent(way.progress.percent, view.language);
}

function linesOfRows({ indicator, agency, verdicts }: IndicatorRows): number {
  const name = linesIn(`${indicator.text}. ${agency}`, WIDTHS.indicator);
  const rows = verdicts.map(linesOfRow);
  return Math.max(name, sumOf(rows)) + 0.5;
}

function linesOfRow({ target, actual, reader, finer = '', official, progress, notes }: VerdictRow): number {
  const cells = [
    linesIn(`${target.text} 00`, WIDTHS.target),
    linesIn(`${actual.text} 00`, WIDTHS.actual),
    linesIn(`✓ ${reader.word}`, WIDTHS.reader) + linesIn(finer, WIDTHS.reader),
    linesIn(official, WIDTHS.official),
    linesIn(progress, WIDTHS.progress),
  ];
  return Math.max(...cells) + wrappedLines(notes.join(' '), columnLetters(1 - WIDTHS.indicator)) + 0.5;
}

function linesIn(text: string, width: number): number {
  return wrappedLines(text, columnLetters(width));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
