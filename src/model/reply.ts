import type { Day } from './date.ts';
import type { Text } from './language.ts';
import type { Citation } from './source.ts';
import type { Period } from './period.ts';
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
