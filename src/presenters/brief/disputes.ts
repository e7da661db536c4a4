/** Values about which sources differ, side by side, with the one that is used. */
import { formatDifference } from '#formatting/change';
import { formatMeasure } from '#formatting/measure';
import { formatPeriod } from '#formatting/period';
import { briefWords } from '#language/brief';
import type { Brief, Dispute } from '#model/brief/brief';
import { absolute, subtract } from '#model/decimal';
import type { Figure } from '#model/figure';
import { exactNumber } from '#model/scoring/actual';
import { sameMeasure } from '#model/series';
import { pages } from '#routes';
import type { Link, View } from '../view.ts';
import type { Cite, Cited, Draft } from './draft.ts';
import { FULL_WIDTH, wrappedLines } from './wrapped-lines.ts';

export interface DisputeRow {
  readonly indicator: Link;
  readonly period: string;
  /** The one used first. */
  readonly values: readonly Cited[];
}

export function draftDisputes(view: View, brief: Brief): Draft<Dispute, DisputeRow> {
  return {
    entries: brief.disputes,
    present: (dispute, cite) => presentDispute(view, brief, dispute, cite),
    cost: linesOfDispute,
    head: 5,
    share: 9,
    most: 12,
  };
}

function presentDispute(
  view: View,
  { edition: { report } }: Brief,
  { indicator, moment }: Dispute,
  cite: Cite,
): DisputeRow {
  const words = briefWords(view.language);
  const { chosen, others } = moment;
  const different = others.filter((other) => differs(chosen, other));
  return {
    indicator: { ...view.say(indicator.name), href: view.to(pages.indicator(report.region, indicator.id)) },
    period: formatPeriod(chosen.period, view.language),
    values: [
      { text: `${valueText(view, chosen)} (${words.used})`, marks: cite([chosen.citation]) },
      ...different.map((other) => ({
        text: [valueText(view, other), ...differenceText(view, chosen, other)].join(', '),
        marks: cite([other.citation]),
      })),
    ],
  };
}

function differs({ content: a }: Figure, { content: b }: Figure): boolean {
  return 'measure' in a && 'measure' in b && !sameMeasure(a.measure, b.measure);
}

function valueText(view: View, { content, indicator }: Figure): string {
  return 'measure' in content ? formatMeasure(content.measure, indicator, view.language) : '';
}

function differenceText(view: View, a: Figure, b: Figure): readonly string[] {
  const [first, second] = [a, b].map(({ content }) => exactNumber('measure' in content ? content.measure : undefined));
  if (first === undefined || second === undefined) return [];
  const value = formatDifference(absolute(subtract(second, first)), a.indicator, view.language);
  return [briefWords(view.language).difference({ value })];
}

function linesOfDispute({ indicator, period, values }: DisputeRow): number {
  const text = [indicator.text, period, ...values.map((value) => `${value.text} 00;`)].join(' ');
  return wrappedLines(text, FULL_WIDTH - 4) + 0.3;
}
