import {
  commitmentIndex,
  recordedCommitments,
  type CommitmentFilter,
  type RecordedCommitment,
} from '#model/commitment-filter';
import type { Dataset } from '#model/dataset';
import { pages } from '#routes';
import { packed } from './packed.ts';

/** More commitments than this do not stand on one page: their page leads to those of the regions. */
const MOST_TOGETHER = 400;
/** As many lines as one page of a status or a year has; a province is never divided. */
const MOST_LINES = 200;

/** True where the page of all commitments lists regions instead. */
export function standApart(dataset: Dataset): boolean {
  return recordedCommitments(dataset).length > MOST_TOGETHER;
}

const known = new WeakMap<Dataset, ReadonlyMap<string, readonly RecordedCommitment[]>>();

/** The commitments that a filter keeps. */
export function keptBy(dataset: Dataset, filter: CommitmentFilter): readonly RecordedCommitment[] {
  const made =
    known.get(dataset) ??
    new Map(commitmentIndex(dataset).map((one) => [pages.commitmentsBy(one.filter), one.commitments]));
  known.set(dataset, made);
  return made.get(pages.commitmentsBy(filter)) ?? [];
}

/** The pages of a filter, or of all commitments; never none. */
export function commitmentSheets(
  dataset: Dataset,
  filter?: CommitmentFilter,
): readonly (readonly RecordedCommitment[])[] {
  const apart = standApart(dataset);
  if (filter === undefined) return [apart ? [] : recordedCommitments(dataset)];
  const kept = keptBy(dataset, filter);
  if (!apart || filter.by === 'region' || filter.by === 'agency') return [kept];
  const provinces = Map.groupBy(kept, ({ report }) => report.region.provinceCode);
  return packed([...provinces.values()], MOST_LINES, ({ length }) => length).map((sheet) => sheet.flat());
}
