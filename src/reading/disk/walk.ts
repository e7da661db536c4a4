/** Walks the content folder and says which files there are, in a fixed order. */
import { compareText } from '#model/order';
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Finding } from '#model/finding';
import { placeFolder } from '../parse/placing.ts';
import { failure } from '../parse/report.ts';

export interface Walk {
  /** Paths from the content folder on, with forward slashes. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

/** Left behind by desktops and office programs, never content. */
const LITTER = /^(?:\.(?!\.)|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Lists the files; an absent folder has none. Links that leave the folder are refused and not followed. */
export function walk(folder: string): Walk {
  const files: string[] = [];
  const findings: Finding[] = [];
  let root: string;
  try {
    root = realpathSync(folder);
  } catch {
    return { files, findings };
  }
  const enter = (path: string): void => {
    const entries = listing(join(root, path));
    if (entries === undefined) {
      findings.push(failure('file-unreadable', { file: path, line: 1 }));
      return;
    }
    const names = new Map<string, string>();
    for (const entry of entries) {
      const file = path === '' ? entry.name : `${path}/${entry.name}`;
      const kind = kindOf(entry, root, file);
      const earlier = names.get(entry.name.toLowerCase());
      names.set(entry.name.toLowerCase(), file);
      if (typeof kind !== 'string') findings.push(kind);
      else if (earlier !== undefined) findings.push(collision(file, earlier));
      else if (kind === 'file') files.push(file);
      else {
        const misplaced = placeFolder(file);
        if (misplaced === undefined) enter(file);
        else findings.push(failure(misplaced.code, { file, line: 1 }, misplaced.values));
      }
    }
  };
  enter('');
  return { files, findings };
}

function listing(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !LITTER.test(entry.name))
      .sort((a, b) => order(a.name) - order(b.name) || compareText(a.name, b.name));
  } catch {
    return undefined;
  }
}

/** Well named files first, so that of two names that differ only in case the odd one is blamed. */
function order(name: string): number {
  return name === name.toLowerCase() ? 0 : 1;
}

function kindOf(entry: Dirent, root: string, file: string): 'file' | 'folder' | Finding {
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'folder' : 'file';
  try {
    const target = realpathSync(join(root, file));
    if (target !== root && !target.startsWith(root + sep)) return failure('link-leaves-content', { file, line: 1 });
    return statSync(target).isDirectory() ? 'folder' : 'file';
  } catch {
    return failure('file-unreadable', { file, line: 1 });
  }
}

function collision(file: string, earlier: string): Finding {
  return failure('name-collision', { file, line: 1 }, { name: file, earlier }, { file: earlier, line: 1 });
}
