/** What the machine has, and saying aloud what it lacks. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { TestContext } from 'vitest';

const OTHER_PLACES = [resolve('.cache/lighthouse/node_modules/.bin'), '/usr/sbin'];

/** Path of a program, or undefined. */
export function programAt(name: string): string | undefined {
  const places = [...(process.env['PATH'] ?? '').split(delimiter), ...OTHER_PLACES];
  return places.map((place) => join(place, name)).find((path) => existsSync(path));
}

/** The program, or the test ends here, saying why. */
export function needProgram(context: TestContext, name: string): string {
  const path = programAt(name);
  if (path !== undefined) return path;
  const reason = `skipped: this machine has no ${name}`;
  console.log(reason);
  return context.skip(reason);
}

/** Runs a program to its end; its output, or an error with what it printed. */
export function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const given = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !['NODE_ENV', 'NODE_OPTIONS'].includes(name)),
  );
  const { status, stdout, stderr } = spawnSync(program, args, {
    env: { ...given, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(status)}\n${stdout}${stderr}`);
  return stdout;
}
