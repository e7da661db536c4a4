/** A content folder → its dataset and everything that is wrong with it. What this finds is what a build refuses. */
import { addressBook } from '#addresses/address-book';
import { compareText } from '#model/order';
import { runChecks } from '#checks/all-checks';
import type { Dataset } from '#model/dataset';
import type { Finding } from '#model/finding';
import { assemble } from '#reading/assemble';
import { explainAreaCodes } from '#reading/area-codes';
import { loadAreas } from '#reading/disk/areas';
import { type Content, readContent } from '#reading/disk/read-content';
import { readText } from '#reading/disk/read-text';
import { locate } from '#reading/locate';

export interface Examination {
  readonly entries: Content['entries'];
  readonly dataset: Dataset;
  /** By file, line and column. */
  readonly findings: readonly Finding[];
  /** Digest of each file's bytes, by file. */
  readonly digests: Content['digests'];
}

export interface ExamineOptions {
  readonly preview?: boolean;
  readonly project?: string;
}

/**
 * Reads, joins and checks a content folder. Never throws on bad content. `preview`: changes of what was published need not
 * be recorded yet. `project`: the folder in which parsed files are kept for the next run.
 */
export function examine(folder: string, { preview = false, project }: ExamineOptions = {}): Examination {
  const { entries, findings: read, broken, digests } = readContent(folder, project);
  const { dataset, findings: joined } = assemble(entries, broken);
  const incomplete = hasErrors(read) || hasErrors(joined);
  const checked =
    digests.size === 0 ? [] : runChecks(dataset, { areas: loadAreas(), addresses: addressBook, incomplete, preview });
  const named = incomplete ? explainAreaCodes(read, loadAreas()) : read;
  const located = locate([...named, ...joined, ...checked], (file) => readText(folder, file));
  return { entries, dataset, findings: located.toSorted(byPlace), digests };
}

/** True when a build must not go on. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

function byPlace({ place: a, code: first }: Finding, { place: b, code: second }: Finding): number {
  if (a.file !== b.file) return compareText(a.file, b.file);
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || (first < second ? -1 : Number(first > second));
}
