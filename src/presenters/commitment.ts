/** A commitment: what was promised, by which office, by when, and what is known of it. */
import { formatDate } from '#formatting/date';
import { recordWords } from '#language/record';
import { commitmentWords } from '#language/commitment';
import type { Commitment, CommitmentStatus } from '#model/commitment';
import type { Standing } from '#model/commitment-filter';
import { commitmentStanding, type CommitmentStanding } from '#model/commitment-status';
import type { RegionReport } from '#model/dataset';
import type { Region } from '#model/region';
import { commitmentAnchor, pages, pictures, type SitePath } from '#routes';
import { agencyLink } from './agency-link.ts';
import type { ChartFigure } from './chart-figure.ts';
import { presentCitations, type SourceLine } from './citation.ts';
import { presentMilestone, type MilestoneLine } from './milestone.ts';
import { presentTimeline } from './milestone-timeline.ts';
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

/** A commitment in one line. */
export interface CommitmentLine {
  /** Anchor on the pages of commitments. */
  readonly id: string;
  readonly wording: Words;
  /** Where all of it is told. */
  readonly href: string;
  /** Where it stands on the release date: by the figures where they decide, else by the last dated entry. */
  readonly standing: { readonly status: Standing; readonly word: string; readonly by?: string };
}

export interface CommitmentBlock extends CommitmentLine {
  readonly region: Link;
  readonly by: Words;
  /** The page of the agency that spoke it. */
  readonly byHref?: string;
  readonly holder?: string;
  readonly promised: string;
  readonly where?: Words;
  readonly deadline: string;
  /** The same for a list: with its label, unless there is no deadline. */
  readonly due: string;
  readonly judged: string;
  readonly judgedHref?: string;
  /** The agency in charge, where a source names one, with the way to its page. */
  readonly agency?: Link;
  readonly statuses: readonly StatusLine[];
  readonly milestones: readonly MilestoneLine[];
  readonly timeline?: ChartFigure;
  readonly disagreements: readonly DisagreementBlock[];
  readonly statements: readonly StatementLine[];
  readonly gaps: readonly GapLine[];
  readonly sources: readonly SourceLine[];
}

export function presentCommitmentLine(view: View, report: RegionReport, commitment: Commitment): CommitmentLine {
  const { region } = report;
  return {
    id: commitmentAnchor(region, commitment.id),
    wording: view.say(commitment.wording),
    href: view.to(commitmentPath(region, commitment)),
    standing: presentStanding(view, report, commitment),
  };
}

/** Where all of a commitment is told. */
export function commitmentPath(region: Region, { id }: Commitment): SitePath {
  return `${pages.commitmentsBy({ by: 'region', region })}#${commitmentAnchor(region, id)}`;
}

/** Where a commitment stands on the release date. */
export function standingOf(view: View, report: RegionReport, commitment: Commitment): Standing {
  return commitmentStanding(commitment, report, view.dataset).status ?? 'not-judged';
}

/** Its milestones in time; undefined where there are too few to compare. */
export function commitmentTimeline(
  view: View,
  { region }: RegionReport,
  commitment: Commitment,
): ChartFigure | undefined {
  return presentTimeline(view, {
    id: `tonggak-${commitmentAnchor(region, commitment.id).replaceAll(/[^a-z0-9-]/g, '-')}`,
    milestones: commitment.milestones,
    title: view.say(commitment.wording).text,
    region: region.name,
    picture: pictures.milestones(region, commitment.id),
  });
}

export function presentCommitment(view: View, report: RegionReport, commitment: Commitment): CommitmentBlock {
  const { region } = report;
  const words = recordWords(view.language);
  const { judgement, deadline, holder, where } = commitment;
  const agency = agencyLink(view, region, commitment.agency);
  const speaker = agencyLink(view, region, commitment.statedBy);
  const timeline = commitmentTimeline(view, report, commitment);
  const statuses = commitment.statuses.map((entry): StatusLine => ({
    date: formatDate(entry.date, view.language),
    status: entry.status,
    word: words.commitment[entry.status],
    ...(entry.note !== undefined && { note: view.say(entry.note) }),
    sources: presentCitations(view, entry.evidence),
  }));
  return {
    ...presentCommitmentLine(view, report, commitment),
    region: { text: region.name, href: view.to(pages.region(region)) },
    by: view.say(commitment.office),
    ...(speaker !== undefined && { byHref: speaker.href }),
    ...(holder !== undefined && { holder }),
    promised: formatDate(commitment.promisedOn, view.language),
    ...(where !== undefined && { where: view.say(where) }),
    deadline: deadline === undefined ? words.noDeadline : formatDate(deadline, view.language),
    due: dueLine(view, commitment),
    judged: commitmentWords(view.language).judged[judgement.by],
    ...(judgement.by === 'target' && { judgedHref: view.to(pages.indicator(region, judgement.indicator)) }),
    ...(agency !== undefined && { agency }),
    statuses,
    milestones: commitment.milestones.map((milestone) => presentMilestone(view, milestone)),
    ...(timeline !== undefined && { timeline }),
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

/** The word for where a commitment stands. */
export function standingWord(view: View, standing: Standing): string {
  return standing === 'not-judged'
    ? commitmentWords(view.language).noStatus
    : recordWords(view.language).commitment[standing];
}

function presentStanding(view: View, report: RegionReport, commitment: Commitment): CommitmentLine['standing'] {
  const standing = commitmentStanding(commitment, report, view.dataset);
  const { status = 'not-judged' } = standing;
  const by = decidedBy(view, standing);
  return { status, word: standingWord(view, status), ...(by !== undefined && { by }) };
}

/** What decided where a commitment stands; undefined where the word says it all. */
function decidedBy(view: View, { status, from, entry }: CommitmentStanding): string | undefined {
  const words = commitmentWords(view.language);
  if (from === 'nothing') return undefined;
  if (from === 'entry') {
    return entry === undefined || entry.date.known === 'unknown'
      ? words.standingByUndatedEntry
      : words.standingByEntry({ date: formatDate(entry.date, view.language) });
  }
  if (status === 'not-reported') return words.lookedFor;
  return status === 'no-number' || status === 'replaced' ? undefined : words.standingBy[from];
}
