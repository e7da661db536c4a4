/** A content folder → its dataset and everything that is wrong with it. What this finds is what a build refuses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from '#checks/all-checks';
import { nameBpsCodes } from '#checks/name-bps-codes';
import type { Dataset } from '#model/dataset';
import type { Finding } from '#model/finding';
import type { Entries } from '#schemas/entry';
import { assemble } from '#reading/assemble';
import { loadAreas } from '#reading/disk/areas';
import { readContent } from '#reading/disk/read-content';
import { locate } from '#reading/locate';
import { decode } from '#reading/parse/decode';

export interface Examination {
  readonly entries: Entries;
  readonly dataset: Dataset;
  /** By file, line and column. */
  readonly findings: readonly Finding[];
  /** Digest of each file's bytes, by file. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Reads, joins and checks a content folder. Never throws on bad content. */
export function examine(folder: string): Examination {
  const { entries, findings: read, broken, digests } = readContent(folder);
  const { dataset, findings: joined } = assemble(entries, broken);
  const areas = loadAreas();
  const incomplete = hasErrors([...read, ...joined]);
  const checked = digests.size === 0 ? [] : runChecks(dataset, { areas, incomplete });
  const located = locate([...nameBpsCodes(read, areas), ...joined, ...checked], (file) => textOf(folder, file));
  return { entries, dataset, findings: located.toSorted(byPlace), digests };
}

/** True when a build must not go on. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

function textOf(folder: string, file: string): string | undefined {
  try {
    return decode(file, readFileSync(join(folder, file)), file.endsWith('.csv')).value;
  } catch {
    return undefined;
  }
}

function byPlace({ place: a, code: first }: Finding, { place: b, code: second }: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || (first < second ? -1 : Number(first > second));
}
