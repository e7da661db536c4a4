/** `npm run build -- --watch` as it is used: a program that stays, and builds again whenever the content is saved. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { usedIn } from './measured-process.ts';

export interface Answer {
  /** From the first thing that was saved until the program waits again. */
  readonly seconds: number;
  /** All that the program printed meanwhile. */
  readonly said: string;
}

export interface WatchedBuild {
  /** What comes of it when `save` writes into the content. */
  readonly afterSaving: (save: () => void) => Promise<Answer>;
  /** What the program prints until it waits once more, without being asked. */
  readonly next: () => Promise<string>;
  /** Ends the program. Returns the memory of the largest process, in MB. */
  readonly stop: () => Promise<number>;
}

const ROOT = resolve(import.meta.dirname, '..', '..');
/** What the program says when there is nothing left to build. */
const WAITING = 'Menunggu perubahan';

/** Starts it, and waits until the site stands. `report`: a file for the meter. @throws Error with what it said when it ends. */
export async function watchedBuild(content: string, site: string, report: string): Promise<WatchedBuild> {
  rmSync(report, { force: true });
  const args = ['--import', join(import.meta.dirname, 'meter.ts'), 'scripts/build.ts', '--watch'];
  const program = spawn(process.execPath, [...args, '--content', content, '--out', site], {
    cwd: ROOT,
    env: { ...process.env, TILIK_METER: report },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => {
    program.kill('SIGKILL');
  };
  process.once('exit', kill);
  let said = '';
  let waits = Promise.withResolvers<number>();
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
    if (said.includes(WAITING)) waits.resolve(performance.now());
  };
  program.stdout.on('data', hear);
  program.stderr.on('data', hear);
  const ended = new Promise<void>((done) => {
    program.on('close', () => {
      waits.reject(new Error(`the watching build ended:\n${said}`));
      done();
    });
  });
  const answer = async (since: number): Promise<Answer> => {
    const answered = { seconds: ((await waits.promise) - since) / 1000, said };
    said = '';
    waits = Promise.withResolvers();
    return answered;
  };
  await answer(performance.now());
  return {
    afterSaving: (save) => {
      const since = performance.now();
      save();
      return answer(since);
    },
    next: async () => (await answer(performance.now())).said,
    stop: async () => {
      waits.promise.catch(() => undefined);
      program.kill('SIGINT');
      await ended;
      process.off('exit', kill);
      return usedIn(report).peak_mb;
    },
  };
}
