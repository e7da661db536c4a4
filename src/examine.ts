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
import { type Holding, withhold } from '#reading/holding';
import { locate } from '#reading/locate';

export interface Examination {
  /** Everything that was read, with what is held back. */
  readonly entries: Content['entries'];
  /** What is a draft or embargoed. */
  readonly holding: Holding;
  /** What is published; with what is held back where drafts were asked for. */
  readonly dataset: Dataset;
  /** By file, line and column. */
  readonly findings: readonly Finding[];
  /** Digest of each file's bytes, by file. */
  readonly digests: Content['digests'];
}

export interface ExamineOptions {
  /** Changes of what was published need not be recorded yet. */
  readonly preview?: boolean;
  /** Drafts and what is embargoed count as content: while editing, and in a build that is not published. */
  readonly drafts?: boolean;
  /** The folder in which parsed files are kept for the next run. */
  readonly project?: string;
}

/** Reads, joins and checks a content folder. Never throws on bad content. */
export function examine(folder: string, options: ExamineOptions = {}): Examination {
  const { preview = false, drafts = false, project } = options;
  const { entries, findings: read, broken, digests } = readContent(folder, project);
  const { entries: published, holding, findings: held } = withhold(entries);
  const { dataset, findings: joined } = drafts ? assemble(entries, broken) : assemble(published, broken, holding);
  const later = drafts && holding.files.size > 0 ? refusedLater(published, broken, holding) : [];
  const incomplete = hasErrors(read) || hasErrors(joined);
  const checked =
    digests.size === 0 ? [] : runChecks(dataset, { areas: loadAreas(), addresses: addressBook, incomplete, preview });
  const named = incomplete ? explainAreaCodes(read, loadAreas()) : read;
  const located = locate([...named, ...held, ...joined, ...later, ...checked], (file) => readText(folder, file));
  return { entries, holding, dataset, findings: located.toSorted(byPlace), digests };
}

/** What refers to something held back: no harm in a preview, but an error once the rest is published. */
function refusedLater(published: Content['entries'], broken: Content['broken'], holding: Holding): readonly Finding[] {
  return assemble(published, broken, holding)
    .findings.filter(({ code }) => code === 'held-draft-referred-to' || code === 'held-embargo-referred-to')
    .map((finding) => ({ ...finding, severity: 'warning' }));
}

/** True when a build must not go on. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

function byPlace({ place: a, code: first }: Finding, { place: b, code: second }: Finding): number {
  if (a.file !== b.file) return compareText(a.file, b.file);
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || (first < second ? -1 : Number(first > second));
}
