/** The folder beside a site in which the next one is made, and what a build that was killed has left there. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

const OWNER = 'pid';
/** Where the earlier site is for the moment in which the new one takes its place. */
export const EARLIER = 'earlier';

/** Makes a staging folder for the site at `out`. */
export function makeStaging(out: string): string {
  mkdirSync(dirname(out), { recursive: true });
  const staging = mkdtempSync(join(dirname(out), `.${basename(out)}-`));
  writeFileSync(join(staging, OWNER), String(process.pid));
  return staging;
}

/** Puts a site back that a killed build had set aside, and clears what such builds have left. */
export function clearInterrupted(out: string): void {
  const parent = dirname(out);
  if (!existsSync(parent)) return;
  const start = `.${basename(out)}-`;
  for (const name of readdirSync(parent)) {
    const staging = join(parent, name);
    if (!name.startsWith(start) || name.length !== start.length + 6 || !isAbandoned(staging)) continue;
    const earlier = join(staging, EARLIER);
    if (!existsSync(out) && existsSync(earlier)) renameSync(earlier, out);
    rmSync(staging, { recursive: true, force: true });
  }
}

function isAbandoned(staging: string): boolean {
  try {
    process.kill(Number(readFileSync(join(staging, OWNER), 'utf8')), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
