/** What commitments are looked up by: where they stand, region, agency, and the year of the deadline. */
import { COMMITMENT_STATUSES, type Commitment, type CommitmentStatus } from './commitment.ts';
import { commitmentStanding } from './commitment-status.ts';
import type { Dataset, RegionReport } from './dataset.ts';
import { latestDay } from './date.ts';
import type { Agency, Region } from './region.ts';

/** Where a commitment stands; `not-judged` where neither data nor an entry says anything. */
export type Standing = CommitmentStatus | 'not-judged';
export const STANDINGS: readonly Standing[] = [...COMMITMENT_STATUSES, 'not-judged'];

/** The year in which a deadline ends; `unknown` for a deadline of which that year is not known, `none` without one. */
export type DeadlineYear = number | 'unknown' | 'none';

/** One value to look commitments up by. */
export type CommitmentFilter =
  | { readonly by: 'standing'; readonly standing: Standing }
  | { readonly by: 'region'; readonly region: Region }
  | { readonly by: 'agency'; readonly region: Region; readonly agency: Agency }
  | { readonly by: 'year'; readonly year: DeadlineYear };

/** A commitment with all it can be looked up by. */
export interface RecordedCommitment {
  readonly commitment: Commitment;
  readonly report: RegionReport;
  readonly standing: Standing;
  readonly agency?: Agency;
  readonly year: DeadlineYear;
}

const known = new WeakMap<Dataset, readonly RecordedCommitment[]>();

/** Every commitment of the site, by region. Made once per dataset. */
export function recordedCommitments(dataset: Dataset): readonly RecordedCommitment[] {
  const made = known.get(dataset) ?? makeRecords(dataset);
  known.set(dataset, made);
  return made;
}

function makeRecords(dataset: Dataset): readonly RecordedCommitment[] {
  return [...dataset.regions.values()].flatMap((report) =>
    report.commitments.map((commitment): RecordedCommitment => {
      const agency = report.region.agencies.find(({ id }) => id === commitment.agency);
      return {
        commitment,
        report,
        standing: commitmentStanding(commitment, report, dataset).status ?? 'not-judged',
        ...(agency !== undefined && { agency }),
        year: deadlineYear(commitment),
      };
    }),
  );
}

/** The year of the last day that the deadline can mean. */
export function deadlineYear({ deadline }: Commitment): DeadlineYear {
  if (deadline === undefined) return 'none';
  const last = latestDay(deadline);
  return last === undefined ? 'unknown' : Number(last.slice(0, 4));
}

/** The filters that keep a commitment, one of a kind; by agency only where one is named. */
export function filtersOf({ report, standing, agency, year }: RecordedCommitment): readonly CommitmentFilter[] {
  const { region } = report;
  return [
    { by: 'standing', standing },
    { by: 'region', region },
    ...(agency === undefined ? [] : [{ by: 'agency', region, agency } as const]),
    { by: 'year', year },
  ];
}

/** The commitments that one value keeps; never none. */
export interface FilteredCommitments {
  readonly filter: CommitmentFilter;
  readonly commitments: readonly RecordedCommitment[];
}

const indexes = new WeakMap<Dataset, readonly FilteredCommitments[]>();

/** Every value that occurs, kind by kind: standings in their order, regions by code, agencies as listed, years forwards. */
export function commitmentIndex(dataset: Dataset): readonly FilteredCommitments[] {
  const made = indexes.get(dataset) ?? makeIndex(recordedCommitments(dataset));
  indexes.set(dataset, made);
  return made;
}

function makeIndex(recorded: readonly RecordedCommitment[]): readonly FilteredCommitments[] {
  const standings = Map.groupBy(recorded, ({ standing }) => standing);
  const reports = Map.groupBy(recorded, ({ report }) => report);
  const years = Map.groupBy(recorded, ({ year }) => year);
  const found: readonly FilteredCommitments[] = [
    ...STANDINGS.map((standing) => ({
      filter: { by: 'standing', standing } as const,
      commitments: standings.get(standing) ?? [],
    })),
    ...[...reports].map(([{ region }, commitments]) => ({ filter: { by: 'region', region } as const, commitments })),
    ...[...reports].flatMap(([{ region }, own]) =>
      region.agencies.map((agency) => ({
        filter: { by: 'agency', region, agency } as const,
        commitments: own.filter((one) => one.agency === agency),
      })),
    ),
    ...[...years]
      .toSorted(([a], [b]) => rankOf(a) - rankOf(b))
      .map(([year, commitments]) => ({ filter: { by: 'year', year } as const, commitments })),
  ];
  return found.filter(({ commitments }) => commitments.length > 0);
}

/** Known years first, then deadlines of unknown year, then none. */
function rankOf(year: DeadlineYear): number {
  if (year === 'none') return Number.POSITIVE_INFINITY;
  return year === 'unknown' ? Number.MAX_SAFE_INTEGER : year;
}
