/**
 * What was parsed before. A file is parsed again only when its bytes change: in this process, and with a project also from
 * one run to the next, in `.cache/reading`. The regions of each province have a file there, since one for each region takes longer
 * to write; everything that regions share has one. What another reader wrote, what is broken and what somebody changed is not
 * used; nothing depends on the folder being there.
 */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '#schemas/entry';
import type { Parsed } from '../parse/report.ts';
import { packed, type Packed, unpacked } from './packed-entry.ts';
import { readerDigest } from './reader-digest.ts';

/** One file as it was when it was parsed. */
export interface ParsedFile {
  /** Of its bytes. */
  readonly digest: string;
  readonly parsed: Parsed<Entry>;
}

export interface ParsedFiles {
  readonly find: (file: string) => ParsedFile | undefined;
  readonly keep: (file: string, parsed: ParsedFile) => void;
  /** Forgets all files but these, and writes what changed since it was last called. */
  readonly settle: (files: readonly string[]) => void;
}

const SHARED = 'shared';
/** The province that a region is in, by its code. */
const PROVINCE = /^regions\/(\d{2})(?:\.\d{2})?-[a-z0-9-]+\//;
/** Beside the parsed files: the content folder that they are of. */
const OWNER = 'folder.txt';

/** What belongs together in one file of the cache. */
interface Group {
  readonly files: Map<string, ParsedFile>;
  changed: boolean;
}

const opened = new Map<string, ParsedFiles>();

/** What was parsed of a content folder. Without a project it is kept in this process alone. */
export function parsedFiles(content: string, project?: string): ParsedFiles {
  const key = `${content}\n${project ?? ''}`;
  const made = opened.get(key) ?? open(content, project);
  opened.set(key, made);
  return made;
}

function open(content: string, project: string | undefined): ParsedFiles {
  const reader = project === undefined ? undefined : readerDigest(project);
  const all = project === undefined ? undefined : join(project, '.cache', 'reading');
  const folder =
    all === undefined || reader === undefined ? undefined : join(all, hash('sha256', content).slice(0, 16));
  const groups = new Map<string, Group>();
  const groupOf = (file: string): Group => {
    const name = PROVINCE.exec(file)?.[1] ?? SHARED;
    const group = groups.get(name) ?? {
      files: folder === undefined ? new Map<string, ParsedFile>() : load(join(folder, `${name}.json`), reader),
      changed: false,
    };
    groups.set(name, group);
    return group;
  };
  return {
    find: (file) => groupOf(file).files.get(file),
    keep: (file, parsed) => {
      const group = groupOf(file);
      group.files.set(file, parsed);
      group.changed = true;
    },
    settle: (files) => {
      const present = new Set(files);
      for (const [name, group] of groups) {
        for (const file of group.files.keys())
          if (!present.has(file)) group.changed = group.files.delete(file) || group.changed;
        if (group.files.size === 0) groups.delete(name);
      }
      if (all === undefined || folder === undefined || reader === undefined) return;
      try {
        write(all, folder, content, groups, reader);
      } catch {
        // A cache that cannot be written costs time, nothing else.
      }
    },
  };
}

function load(path: string, reader: string | undefined): Map<string, ParsedFile> {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== seal(reader, body)) return new Map();
    // The seal says that this reader wrote exactly these bytes.
    const files = JSON.parse(body) as readonly (readonly [string, string, Packed])[];
    return new Map(files.map(([file, digest, one]) => [file, { digest, parsed: unpacked(one) }]));
  } catch {
    return new Map();
  }
}

function seal(reader: string | undefined, body: string): string {
  return `${reader ?? ''} ${hash('sha256', body)}`;
}

function write(all: string, folder: string, content: string, groups: Map<string, Group>, reader: string): void {
  if (!existsSync(folder)) {
    clearAbandoned(all);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, OWNER), content);
  }
  for (const [name, group] of groups) {
    if (!group.changed) continue;
    const kept = [...group.files].flatMap(([file, { digest, parsed }]) => {
      const one = packed(parsed);
      return one === undefined ? [] : [[file, digest, one] as const];
    });
    const body = JSON.stringify(kept);
    const path = join(folder, `${name}.json`);
    const beside = `${path}.${String(process.pid)}`;
    writeFileSync(beside, `${seal(reader, body)}\n${body}`);
    renameSync(beside, path);
    group.changed = false;
  }
  for (const name of readdirSync(folder))
    if (name !== OWNER && !groups.has(name.replace(/\.json$/, ''))) rmSync(join(folder, name), { force: true });
}

/** What was kept of content folders that are no longer there. */
function clearAbandoned(all: string): void {
  for (const name of existsSync(all) ? readdirSync(all) : []) {
    const owner = join(all, name, OWNER);
    if (!existsSync(owner) || !existsSync(readFileSync(owner, 'utf8')))
      rmSync(join(all, name), { recursive: true, force: true });
  }
}
