/** The content folder → entries and findings. Everything is found in one run; nothing throws on bad content. */
import { compareText } from '#model/order';
import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#model/finding';
import type { CollectionName, Entries, Entry } from '#schemas/entry';
import { LARGEST_COPY, LARGEST_FILE, tooLarge } from '../parse/decode.ts';
import { parseFile } from '../parse/parse-file.ts';
import { COLLECTIONS, placeFile } from '../parse/placing.ts';
import { failure, type Parsed } from '../parse/report.ts';
import { isOtherVersion } from '../parse/schema-version.ts';
import { type ParsedFile, parsedFiles, type ParsedFiles } from './parsed-files.ts';
import { walk } from './walk.ts';

export interface Content {
  readonly entries: Entries;
  readonly findings: readonly Finding[];
  /** Files that could not be read, or not in full: what points into them is not called unknown. */
  readonly broken: ReadonlySet<string>;
  /** Digest of each file's bytes, by file. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Reads a content folder. An absent or empty folder has no entries and no findings; with any content
 * `site.yaml` must be there. With the folder of the project, what was parsed is kept there for the next run.
 */
export function readContent(folder: string, project?: string): Content {
  const { files, findings: misplaced } = walk(folder);
  const findings: Finding[] = [...misplaced];
  const entries: Entry[] = [];
  const broken = new Set<string>();
  const digests = new Map<string, string>();
  const known = parsedFiles(folder, project);
  for (const file of files) {
    const { digest, parsed } = readOne(folder, file, known);
    digests.set(file, digest);
    for (const finding of parsed.findings) findings.push(finding);
    if (parsed.findings.some((finding) => finding.severity === 'error')) broken.add(file);
    if (parsed.value !== undefined) entries.push(parsed.value);
  }
  known.settle(files);
  const other = findings.find(isOtherVersion);
  if (other !== undefined) return { entries: sorted([]), findings: [other], broken, digests };
  if ((files.length > 0 || findings.length > 0) && !files.includes('site.yaml')) {
    findings.push(failure('site-missing', { file: 'site.yaml', line: 1 }));
  }
  return { entries: sorted(entries), findings, broken, digests };
}

function readOne(folder: string, file: string, known: ParsedFiles): ParsedFile {
  const path = join(folder, file);
  const placing = placeFile(file);
  const copy = 'collection' in placing && placing.collection === 'copies' ? placing.id : undefined;
  const limit = copy === undefined ? LARGEST_FILE : LARGEST_COPY;
  let bytes: Uint8Array;
  try {
    const { size } = statSync(path);
    if (size > limit) return { digest: String(size), parsed: { findings: [tooLarge(file, size, limit)] } };
    bytes = readFileSync(path);
  } catch {
    return { digest: '', parsed: { findings: [failure('file-unreadable', { file, line: 1 })] } };
  }
  const digest = hash('sha256', bytes);
  const earlier = known.find(file);
  if (earlier?.digest === digest) return earlier;
  const parsed = parseFile(file, bytes);
  const fresh = { digest, parsed: copy === undefined ? parsed : hashed(copy, file, bytes, parsed.findings) };
  known.keep(file, fresh);
  return fresh;
}

/** The entry of a copy: what its bytes are, not what they say. */
function hashed(id: string, file: string, bytes: Uint8Array, findings: readonly Finding[]): Parsed<Entry> {
  if (findings.length > 0) return { findings };
  const data = { sha256: hash('sha256', bytes), bytes: bytes.length };
  return { value: { collection: 'copies', id, file, data }, findings };
}

function sorted(entries: readonly Entry[]): Entries {
  const byId = [...entries].sort((a, b) => compareText(a.id, b.id));
  const groups = Object.groupBy(byId, (entry) => entry.collection);
  const lists = Object.fromEntries(COLLECTIONS.map((name: CollectionName) => [name, groups[name] ?? []]));
  // Each entry stands in the list of its own collection, which the type cannot follow.
  return lists as unknown as Entries;
}
