import { compareText } from './order.ts';
import type { Day } from './date.ts';
import type { Language, Text } from './language.ts';
import type { Citation } from './source.ts';
import { periodId, type Period } from './period.ts';
import type { Place } from './finding.ts';

/** What an agency answers: a figure, a verdict, a silence, or a recommendation of the DPRD. */
export type ReplySubject =
  | { readonly on: 'figure'; readonly indicator: string; readonly period: Period }
  | { readonly on: 'verdict' | 'silence'; readonly indicator: string; readonly year: number }
  | { readonly on: 'recommendation'; readonly recommendation: string };

/** The right of reply (hak jawab): it stands beside what it answers and never changes a verdict. */
export interface Reply {
  readonly id: string;
  readonly agency: string;
  readonly date: Day;
  readonly document: readonly Citation[];
  readonly about: ReplySubject;
  readonly text: Text;
  /** The three fields of the evaluation form: faktor pendorong, faktor penghambat, tindak lanjut. */
  readonly supportingFactors?: Text;
  readonly hinderingFactors?: Text;
  readonly followUp?: Text;
  readonly place: Place;
}

/** The most words a reply may have in one language, its factors and follow-up included. */
export const LONGEST_REPLY = 120;

/** The texts of a reply in the order in which they are shown. */
export function textsOf({ text, supportingFactors, hinderingFactors, followUp }: Reply): readonly Text[] {
  return [text, supportingFactors, hinderingFactors, followUp].filter((one) => one !== undefined);
}

/** How many words a reply has in one language; a text that is only there in Indonesian counts as it is shown. */
export function wordsOf(reply: Reply, language: Language): number {
  return textsOf(reply)
    .flatMap((text) => (text[language] ?? text.id).split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The replies on one thing, from the first to the last. */
export function repliesOn(replies: readonly Reply[], subject: ReplySubject): readonly Reply[] {
  const asked = subjectId(subject);
  return replies.filter(({ about }) => subjectId(about) === asked).toSorted((a, b) => compareText(a.date, b.date));
}

/** The same text for the same subject. */
function subjectId(subject: ReplySubject): string {
  switch (subject.on) {
    case 'figure':
      return `figure ${subject.indicator} ${periodId(subject.period)}`;
    case 'recommendation':
      return `recommendation ${subject.recommendation}`;
    default:
      return `${subject.on} ${subject.indicator} ${String(subject.year)}`;
  }
}
