/** What the machine has, and saying aloud what it lacks. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
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

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

const LONGEST_RUN = 8 * 60_000;

/** Runs a program to its end, `longest` milliseconds at most; its output, or an error with what it printed. */
export function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  longest = LONGEST_RUN,
): Promise<string> {
  const given = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !['NODE_ENV', 'NODE_OPTIONS'].includes(name)),
  );
  const child = spawn(program, args, { env: { ...given, ...env }, timeout: longest });
  const printed: string[] = [];
  const failed: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => failed.push(chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(printed.join(''));
      else reject(new Error([program, ...args, `ended with ${String(code)}`, ...printed, ...failed].join('\n')));
    });
  });
}
