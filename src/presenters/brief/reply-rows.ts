/** What agencies answer, in full, beside what it answers. */
import { formatDay } from '#formatting/date';
import { formatPeriod } from '#formatting/period';
import { briefWords } from '#language/brief';
import type { Brief } from '#model/brief/brief';
import type { Text } from '#model/language';
import type { Reply } from '#model/reply';
import type { View, Words } from '../view.ts';
import type { Cite, Draft } from './draft.ts';
import { FULL_WIDTH, wrappedLines } from './wrapped-lines.ts';

export interface ReplyRow {
  readonly title: string;
  readonly marks: readonly number[];
  readonly parts: readonly (Words & { readonly label?: string })[];
}

export function draftReplies(view: View, brief: Brief): Draft<Reply, ReplyRow> {
  return {
    entries: brief.replies,
    present: (reply, cite) => presentReply(view, brief, reply, cite),
    cost: ({ title, parts }) =>
      wrappedLines(title, FULL_WIDTH) +
      wrappedLines(parts.map(({ label = '', text }) => `${label} ${text}`).join(' '), FULL_WIDTH - 3) +
      0.6,
    head: 5,
    share: 19,
    most: 12,
  };
}

function presentReply(view: View, brief: Brief, reply: Reply, cite: Cite): ReplyRow {
  const words = briefWords(view.language);
  const agency = brief.edition.report.region.agencies.find(({ id }) => id === reply.agency);
  const part = (text: Text | undefined, label?: string): ReplyRow['parts'] =>
    text === undefined ? [] : [{ ...view.say(text), ...(label !== undefined && { label }) }];
  return {
    title: words.reply({
      agency: agency?.name ?? reply.agency,
      day: formatDay(reply.date, view.language),
      about: aboutText(view, brief, reply),
    }),
    marks: cite(reply.document),
    parts: [
      ...part(reply.text),
      ...part(reply.supportingFactors, words.supportingFactors),
      ...part(reply.hinderingFactors, words.hinderingFactors),
      ...part(reply.followUp, words.furtherSteps),
    ],
  };
}

function aboutText(view: View, { edition }: Brief, { about }: Reply): string {
  const words = briefWords(view.language);
  if (about.on === 'recommendation') {
    const asked = edition.report.recommendations.find(({ id }) => id === about.recommendation);
    return words.about.recommendation({ number: asked?.number ?? words.unnumbered });
  }
  const found = edition.dataset.indicators.get(about.indicator);
  const indicator = found === undefined ? about.indicator : view.say(found.shortName ?? found.name).text;
  if (about.on === 'figure') {
    return words.about.figure({ indicator, period: formatPeriod(about.period, view.language) });
  }
  return words.about[about.on]({ indicator, year: String(about.year) });
}
