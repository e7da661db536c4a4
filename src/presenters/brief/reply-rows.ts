/** What agencies answer, in full, beside what it answers. */
import type { Brief } from '#model/brief/brief';
import type { Reply } from '#model/reply';
import { presentReply } from '../reply.ts';
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
    present: (reply, cite) => presentRow(view, brief, reply, cite),
    cost: ({ title, parts }) =>
      wrappedLines(title, FULL_WIDTH) +
      wrappedLines(parts.map(({ label = '', text }) => `${label} ${text}`).join(' '), FULL_WIDTH - 3) +
      0.6,
    head: 5,
    share: 19,
    most: 12,
  };
}

function presentRow(view: View, brief: Brief, reply: Reply, cite: Cite): ReplyRow {
  const { agency, date, about, text, parts } = presentReply(view, brief.edition.report, reply);
  return {
    title: `${agency.text}, ${date}. ${about}`,
    marks: cite(reply.document),
    parts: [text, ...parts.map((part) => ({ ...part.text, label: part.label }))],
  };
}
