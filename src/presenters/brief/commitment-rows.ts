/** Commitments due by the end of the year, then those still open. */
import { briefWords } from '#language/brief';
import { isDueBy, type Brief } from '#model/brief/brief';
import type { Commitment } from '#model/commitment';
import { presentCommitment, type CommitmentLine } from '../commitment.ts';
import type { View, Words } from '../view.ts';
import type { Cite, Draft } from './draft.ts';
import { columnLetters, wrappedLines } from './wrapped-lines.ts';

export interface CommitmentRow {
  readonly wording: Words;
  readonly href: string;
  readonly by: Words;
  readonly marks: readonly number[];
  readonly deadline: string;
  /** Said where the deadline has passed by the end of the year. */
  readonly due?: string;
  readonly standing: CommitmentLine['standing'];
}

export function draftCommitments(view: View, brief: Brief): Draft<Commitment, CommitmentRow> {
  return {
    entries: brief.commitments,
    present: (commitment, cite) => presentRow(view, brief, commitment, cite),
    cost: ({ wording, by, deadline, standing }) =>
      Math.max(
        wrappedLines(`${wording.text} 00`, columnLetters(0.6)) + wrappedLines(by.text, columnLetters(0.6)),
        wrappedLines(deadline, columnLetters(0.2)) + 1,
        wrappedLines(`✓ ${standing.word}`, columnLetters(0.2)) + wrappedLines(standing.by ?? '', columnLetters(0.2)),
      ) + 0.5,
    head: 5,
    share: 12,
    most: 10,
  };
}

function presentRow(view: View, { edition }: Brief, commitment: Commitment, cite: Cite): CommitmentRow {
  const words = briefWords(view.language);
  const { wording, href, by, deadline, standing } = presentCommitment(view, edition.report, commitment);
  return {
    wording,
    href,
    by,
    marks: cite(commitment.recordedIn),
    deadline,
    ...(isDueBy(commitment, edition.year) && { due: words.duePast }),
    standing,
  };
}
