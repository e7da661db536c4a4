/** Where a commitment stands: by the data where they decide, else by the last dated entry with evidence. */
import type { Commitment, CommitmentStatus, StatusEntry } from './commitment.ts';
import type { Dataset, RegionReport } from './dataset.ts';
import { compareDates, isSurelyBefore, latestDay, type Day } from './date.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { targetStatus } from './scoring/status.ts';
import type { Verdict } from './scoring/verdict.ts';
import { verdictsOfRegion } from './verdicts.ts';

export type CommitmentStanding = {
  /** undefined: neither data nor an entry says anything; "belum dinilai". */
  readonly status?: CommitmentStatus;
  readonly entry?: StatusEntry;
} & (
  | { readonly from: 'target'; readonly verdict: Verdict }
  | { readonly from: 'coverage'; readonly coverage: Coverage }
  | { readonly from: 'milestones' | 'deadline' | 'entry' | 'nothing' }
);

/** The standing on the release date. Nothing is late or not met before its date. */
export function commitmentStanding(commitment: Commitment, report: RegionReport, dataset: Dataset): CommitmentStanding {
  const { releaseDate } = dataset.site;
  const entry = lastEntry(commitment.statuses, releaseDate);
  const said = entry === undefined ? {} : { entry };
  const overdue = isOver(commitment, releaseDate);
  if (entry !== undefined && CLOSING.has(entry.status)) return { status: entry.status, ...said, from: 'entry' };

  const verdict = commitment.judgement.by === 'target' ? verdictFor(commitment, report, dataset) : undefined;
  const isDue = commitment.deadline === undefined || overdue;
  const byTarget = verdict === undefined ? undefined : decidedByTarget(verdict, isDue);
  if (verdict !== undefined && byTarget !== undefined) return { status: byTarget, ...said, from: 'target', verdict };

  const network = commitment.judgement.by === 'coverage' ? dataset.networks.get(commitment.network ?? '') : undefined;
  const coverage = network === undefined ? undefined : coverageOf(network);
  if (coverage?.reached === true) return { status: 'met', ...said, from: 'coverage', coverage };

  if (commitment.judgement.by === 'milestones' && isDone(commitment)) {
    return { status: 'met', ...said, from: 'milestones' };
  }
  return byEntry(commitment, entry, releaseDate);
}

/** Entries that say what became of the promise itself; no later figure changes them. */
const CLOSING: ReadonlySet<CommitmentStatus> = new Set(['changed', 'replaced', 'withdrawn']);
const FAILING: ReadonlySet<CommitmentStatus> = new Set(['not-met', 'late', 'not-reported']);

function byEntry(commitment: Commitment, entry: StatusEntry | undefined, releaseDate: Day): CommitmentStanding {
  const overdue = isOver(commitment, releaseDate);
  if (entry !== undefined && (overdue ? !isStale(commitment, entry) : !FAILING.has(entry.status))) {
    return { status: entry.status, entry, from: 'entry' };
  }
  const said = entry === undefined ? {} : { entry };
  const last = commitment.deadline === undefined ? undefined : latestDay(commitment.deadline);
  if (last !== undefined && !overdue) return { status: 'not-yet-due', ...said, from: 'deadline' };
  const searched = commitment.gaps.some(
    ({ reason, search }) =>
      (reason === 'not-reported' || reason === 'not-in-our-sources') &&
      search !== undefined &&
      last !== undefined &&
      search.on > last,
  );
  if (overdue && searched) return { status: 'not-reported', ...said, from: 'deadline' };
  return { ...said, from: 'nothing' };
}

/** "Berjalan" said before the deadline tells nothing about the time after it. */
function isStale({ deadline }: Commitment, { status, date }: StatusEntry): boolean {
  const open = status === 'in-progress' || status === 'not-yet-due';
  return open && deadline !== undefined && !isSurelyBefore(deadline, date);
}

/** True once every day the deadline can mean has passed. Without a deadline never. */
function isOver({ deadline }: Commitment, releaseDate: Day): boolean {
  return deadline !== undefined && isSurelyBefore(deadline, { known: 'day', iso: releaseDate });
}

/** The latest dated entry up to the release date; an undated one only where there is no other. */
function lastEntry(statuses: readonly StatusEntry[], releaseDate: Day): StatusEntry | undefined {
  const dated = statuses.filter(({ date }) => date.known !== 'unknown' && date.iso <= releaseDate);
  return dated.toSorted((a, b) => compareDates(a.date, b.date)).at(-1) ?? statuses.findLast(isUndated);
}

function isUndated({ date }: StatusEntry): boolean {
  return date.known === 'unknown';
}

/** The verdict the promise is judged by: of its own plan first, else the one announced, for the year named, else the last. */
function verdictFor({ judgement, plan }: Commitment, report: RegionReport, { site }: Dataset): Verdict | undefined {
  if (judgement.by !== 'target') return undefined;
  const verdicts = verdictsOfRegion(report, site)
    .filter(({ record }) => record.indicator.id === judgement.indicator)
    .flatMap((one) => one.verdicts)
    .filter(({ target }) => judgement.year === undefined || target.year === judgement.year);
  return verdicts.findLast(({ target }) => target.plan === plan) ?? verdicts.at(-1);
}

/** What a verdict decides about a promise; undefined where it leaves the matter open, also before the promise's own deadline. */
function decidedByTarget(verdict: Verdict, isDue: boolean): CommitmentStatus | undefined {
  const status = targetStatus(verdict);
  switch (status) {
    case 'met':
    case 'met-then-reversed':
    case 'no-number':
    case 'replaced':
      return status;
    case 'not-met':
    case 'not-reported':
      return isDue ? status : undefined;
    default:
      return undefined;
  }
}

/** Every step that was not given up for a later one happened. */
function isDone({ milestones }: Commitment): boolean {
  const steps = milestones.filter(({ status }) => status !== 'missed');
  return steps.length > 0 && steps.every(({ status }) => status === 'done');
}
