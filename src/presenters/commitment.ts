/** A commitment: what was promised, by which office, by when, and what is known of it. */
import { formatDate } from '#formatting/date';
import { recordWords } from '#language/record';
import { commitmentWords } from '#language/commitment';
import type { Commitment, CommitmentStatus } from '#model/commitment';
import type { Region } from '#model/region';
import { pages } from '#routes';
import { presentCitations, type SourceLine } from './citation.ts';
import { presentMilestone, type MilestoneLine } from './milestone.ts';
import {
  presentDisagreement,
  presentGap,
  presentStatement,
  type DisagreementBlock,
  type GapLine,
  type StatementLine,
} from './statement.ts';
import type { Link, View, Words } from './view.ts';

export interface StatusLine {
  readonly date: string;
  readonly status: CommitmentStatus;
  readonly word: string;
  readonly note?: Words;
  readonly sources: readonly SourceLine[];
}

export interface CommitmentBlock {
  /** Anchor on the page of commitments. */
  readonly id: string;
  readonly wording: Words;
  readonly href: string;
  readonly region: Link;
  readonly by: Words;
  readonly holder?: string;
  readonly promised: string;
  readonly where?: Words;
  readonly deadline: string;
  readonly judged: string;
  readonly judgedHref?: string;
  readonly status?: StatusLine;
  readonly statuses: readonly StatusLine[];
  readonly milestones: readonly MilestoneLine[];
  readonly disagreements: readonly DisagreementBlock[];
  readonly statements: readonly StatementLine[];
  readonly gaps: readonly GapLine[];
  readonly sources: readonly SourceLine[];
}

export function presentCommitment(view: View, region: Region, commitment: Commitment): CommitmentBlock {
  const words = recordWords(view.language);
  const { judgement, deadline, holder, where } = commitment;
  const id = `${region.code}-${commitment.id}`;
  const statuses = commitment.statuses.map((entry): StatusLine => ({
    date: formatDate(entry.date, view.language),
    status: entry.status,
    word: words.commitment[entry.status],
    ...(entry.note !== undefined && { note: view.say(entry.note) }),
    sources: presentCitations(view, entry.evidence),
  }));
  const status = statuses.at(-1);
  return {
    id,
    wording: view.say(commitment.wording),
    href: view.to(`${pages.commitments()}#${id}`),
    region: { text: region.name, href: view.to(pages.region(region)) },
    by: view.say(commitment.office),
    ...(holder !== undefined && { holder }),
    promised: formatDate(commitment.promisedOn, view.language),
    ...(where !== undefined && { where: view.say(where) }),
    deadline: deadline === undefined ? words.noDeadline : formatDate(deadline, view.language),
    judged: commitmentWords(view.language).judged[judgement.by],
    ...(judgement.by === 'target' && { judgedHref: view.to(pages.indicator(region, judgement.indicator)) }),
    ...(status !== undefined && { status }),
    statuses,
    milestones: commitment.milestones.map((milestone) => presentMilestone(view, milestone)),
    disagreements: commitment.disagreements.map((entry) => presentDisagreement(view, entry)),
    statements: commitment.statements.map((statement) => presentStatement(view, statement)),
    gaps: commitment.gaps.map((gap) => presentGap(view, gap)),
    sources: presentCitations(view, commitment.recordedIn),
  };
}
