/** Runs a Node program and measures the whole process. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What processes used. */
export interface Used {
  /** Of all together. */
  readonly cpu_s: number;
  /** Of the largest. */
  readonly peak_mb: number;
}

export interface Measured extends Used {
  readonly wall_s: number;
  readonly stdout: string;
}

/** Runs to the end; throws with what it printed when it failed. `report` is a file for the meter. */
export async function measureProcess(
  args: readonly string[],
  report: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const meter = join(import.meta.dirname, 'meter.ts');
  rmSync(report, { force: true });
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', meter, ...args], {
    env: { ...process.env, ...env, TILIK_METER: report },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  const failed: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => failed.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const wall = (performance.now() - started) / 1000;
  const stdout = printed.join('');
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}${failed.join('')}`);
  return { wall_s: wall, ...usedIn(report), stdout };
}

/** `report`: what the meter has written. */
export function usedIn(report: string): Used {
  const lines = readFileSync(report, 'utf8').trimEnd().split('\n');
  // Each is of `meter.ts`.
  const processes = lines.map((line) => JSON.parse(line) as Used);
  return {
    cpu_s: processes.reduce((sum, { cpu_s }) => sum + cpu_s, 0),
    peak_mb: Math.max(...processes.map(({ peak_mb }) => peak_mb)),
  };
}
