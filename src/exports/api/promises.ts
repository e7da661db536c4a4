/** Commitments, the answers of agencies, and what is due and not there. */
import { commitmentWords } from '#language/commitment';
import { recordWords } from '#language/record';
import type { Commitment } from '#model/commitment';
import type { RecordedCommitment } from '#model/commitment-filter';
import { commitmentStanding } from '#model/commitment-status';
import type { Dataset } from '#model/dataset';
import { anchorOfTarget } from '#model/identity';
import type { Milestone } from '#model/milestone';
import { periodId } from '#model/period';
import type { Region } from '#model/region';
import type { Reply } from '#model/reply';
import type { DueActual } from '#model/silence';
import { api, commitmentAnchor, pages, replyAnchor } from '#routes';
import type { Addresses } from './addresses.ts';
import { rowId } from './figures.ts';
import type { SilenceRecord } from './shapes/figures.ts';
import type { CommitmentLineRecord, CommitmentRecord, MilestoneRecord, ReplyRecord } from './shapes/records.ts';
import { bothWords, dateOrNull, dateRecord, missingRecord, sourceIds, textOrNull, textRecord } from './values.ts';

function promiseOf(addresses: Addresses, { commitment, report, standing }: RecordedCommitment) {
  const { region } = report;
  const anchor = commitmentAnchor(region, commitment.id);
  return {
    id: commitment.id,
    anchor,
    ...addresses.place(pages.commitmentsBy({ by: 'region', region }), anchor),
    region: region.code,
    wording: textRecord(commitment.wording),
    office: textRecord(commitment.office),
    promised_on: dateRecord(commitment.promisedOn),
    deadline: dateOrNull(commitment.deadline),
    standing,
    words: bothWords((language) =>
      standing === 'not-judged' ? commitmentWords(language).noStatus : recordWords(language).commitment[standing],
    ),
    agency: commitment.agency ?? null,
  };
}

export function commitmentLine(addresses: Addresses, recorded: RecordedCommitment): CommitmentLineRecord {
  return {
    ...promiseOf(addresses, recorded),
    data: addresses.file(api.region(recorded.report.region.code)),
  };
}

export function commitmentRecord(
  addresses: Addresses,
  recorded: RecordedCommitment,
  dataset: Dataset,
): CommitmentRecord {
  const { commitment, report } = recorded;
  const { judgement } = commitment;
  return {
    ...promiseOf(addresses, recorded),
    holder: commitment.holder ?? null,
    stated_by: commitment.statedBy ?? null,
    plan: commitment.plan ?? null,
    network: commitment.network ?? null,
    judged_by: judgement.by,
    indicator: judgement.by === 'target' ? judgement.indicator : null,
    year: judgement.by === 'target' ? (judgement.year ?? null) : null,
    standing_from: commitmentStanding(commitment, report, dataset).from,
    statuses: commitment.statuses.map(({ date, status, note, evidence }) => ({
      date: dateRecord(date),
      status,
      note: textOrNull(note),
      sources: sourceIds(evidence),
    })),
    milestones: commitment.milestones.map(milestoneRecord),
    gaps: commitment.gaps.map(({ what, reason, search }) => ({
      what: textRecord(what),
      reason,
      searched: textOrNull(search?.what),
      searched_on: search?.on ?? null,
    })),
    sources: sourcesOf(commitment),
  };
}

/** Every document that says something of the commitment. */
function sourcesOf({ recordedIn, statuses, milestones, statements, disagreements }: Commitment): string[] {
  return sourceIds([
    ...recordedIn,
    ...statuses.flatMap(({ evidence }) => evidence),
    ...[...milestones, ...statements].flatMap(({ citations }) => citations),
    ...disagreements.flatMap(({ versions }) => versions.flatMap(({ citations }) => citations)),
  ]);
}

export function milestoneRecord(milestone: Milestone): MilestoneRecord {
  return {
    id: milestone.id,
    name: textRecord(milestone.name),
    status: milestone.status,
    planned: dateOrNull(milestone.planned),
    date: dateOrNull(milestone.date),
    as_of: dateOrNull(milestone.asOf),
    note: textOrNull(milestone.note),
    sources: sourceIds(milestone.citations),
  };
}

export function replyRecord(addresses: Addresses, region: Region, reply: Reply): ReplyRecord {
  const { about } = reply;
  const home = about.on === 'recommendation' ? pages.recommendations(region) : pages.indicator(region, about.indicator);
  const anchor = replyAnchor(reply.id);
  return {
    id: reply.id,
    anchor,
    ...addresses.place(home, anchor),
    region: region.code,
    agency: reply.agency,
    date: reply.date,
    answers: about.on,
    indicator: about.on === 'recommendation' ? null : about.indicator,
    period: about.on === 'figure' ? periodId(about.period) : 'year' in about ? String(about.year) : null,
    recommendation: about.on === 'recommendation' ? about.recommendation : null,
    text: textRecord(reply.text),
    supporting_factors: textOrNull(reply.supportingFactors),
    hindering_factors: textOrNull(reply.hinderingFactors),
    follow_up: textOrNull(reply.followUp),
    sources: sourceIds(reply.document),
  };
}

/** The letter of request is there only where somebody looked. */
export function silenceRecord(addresses: Addresses, due: DueActual): SilenceRecord {
  const { region, indicator, year, outcome, targets } = due;
  const silent = outcome.kind === 'not-reported';
  return {
    ...addresses.place(pages.indicator(region, indicator.id)),
    letter: silent ? addresses.file(pages.request(region, indicator.id, year)) : null,
    region: region.code,
    indicator: indicator.id,
    year,
    due: due.due,
    days_overdue: due.daysOverdue,
    outcome: outcome.kind,
    missing: silent ? missingRecord(outcome.reason, outcome.search) : null,
    targets: targets.map(({ target }) => rowId(region, indicator, anchorOfTarget(target))),
  };
}
