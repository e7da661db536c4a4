/** Runs a Node program and measures the whole process. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Measured {
  readonly wall_s: number;
  readonly cpu_s: number;
  readonly peak_mb: number;
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
  const used = JSON.parse(readFileSync(report, 'utf8')) as { readonly cpu_s: number; readonly peak_mb: number };
  return { wall_s: wall, ...used, stdout };
}
