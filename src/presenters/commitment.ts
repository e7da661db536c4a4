/** A commitment: what was promised, by which office, by when, and what is known of it. */
import { formatDate } from '#formatting/date';
import { recordWords } from '#language/record';
import { commitmentWords } from '#language/commitment';
import type { Commitment, CommitmentStatus, StatusEntry } from '#model/commitment';
import { commitmentStanding } from '#model/commitment-status';
import type { RegionReport } from '#model/dataset';
import { pages } from '#routes';
import { agencyLink } from './agency-link.ts';
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
  /** The page of the agency that spoke it. */
  readonly byHref?: string;
  /** The agency that answers for it, where a source names one. */
  readonly agency?: Link;
  readonly holder?: string;
  readonly promised: string;
  readonly where?: Words;
  readonly deadline: string;
  /** The same for a list: with its label, unless there is no deadline. */
  readonly due: string;
  readonly judged: string;
  readonly judgedHref?: string;
  /** Where it stands on the release date: by the figures where they decide, else by the last dated entry. */
  readonly standing?: { readonly status: CommitmentStatus; readonly word: string; readonly by?: string };
  readonly statuses: readonly StatusLine[];
  readonly milestones: readonly MilestoneLine[];
  readonly disagreements: readonly DisagreementBlock[];
  readonly statements: readonly StatementLine[];
  readonly gaps: readonly GapLine[];
  readonly sources: readonly SourceLine[];
}

export function presentCommitment(view: View, report: RegionReport, commitment: Commitment): CommitmentBlock {
  const { region } = report;
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
  const standing = presentStanding(view, report, commitment);
  const agency = agencyLink(view, region, commitment.agency);
  const speaker = agencyLink(view, region, commitment.statedBy);
  return {
    id,
    wording: view.say(commitment.wording),
    href: view.to(`${pages.commitments()}#${id}`),
    region: { text: region.name, href: view.to(pages.region(region)) },
    by: view.say(commitment.office),
    ...(speaker !== undefined && { byHref: speaker.href }),
    ...(agency !== undefined && { agency }),
    ...(holder !== undefined && { holder }),
    promised: formatDate(commitment.promisedOn, view.language),
    ...(where !== undefined && { where: view.say(where) }),
    deadline: deadline === undefined ? words.noDeadline : formatDate(deadline, view.language),
    due: dueLine(view, commitment),
    judged: commitmentWords(view.language).judged[judgement.by],
    ...(judgement.by === 'target' && { judgedHref: view.to(pages.indicator(region, judgement.indicator)) }),
    ...(standing !== undefined && { standing }),
    statuses,
    milestones: commitment.milestones.map((milestone) => presentMilestone(view, milestone)),
    disagreements: commitment.disagreements.map((entry) => presentDisagreement(view, entry)),
    statements: commitment.statements.map((statement) => presentStatement(view, statement)),
    gaps: commitment.gaps.map((gap) => presentGap(view, gap)),
    sources: presentCitations(view, commitment.recordedIn),
  };
}

function dueLine(view: View, { deadline }: Commitment): string {
  return deadline === undefined
    ? recordWords(view.language).noDeadline
    : `${commitmentWords(view.language).deadline}: ${formatDate(deadline, view.language)}`;
}

/** When an entry was made; undefined where that is not known. */
function dateOf(view: View, entry: StatusEntry | undefined): string | undefined {
  return entry === undefined || entry.date.known === 'unknown' ? undefined : formatDate(entry.date, view.language);
}

function presentStanding(view: View, report: RegionReport, commitment: Commitment): CommitmentBlock['standing'] {
  const { status, from, entry } = commitmentStanding(commitment, report, view.dataset);
  if (status === undefined) return undefined;
  const words = commitmentWords(view.language);
  const by = from === 'entry' ? dateOf(view, entry) : status === 'not-reported' ? undefined : words.standingBy[from];
  return { status, word: recordWords(view.language).commitment[status], ...(by !== undefined && { by }) };
}
