/**
 * A program that runs beside the rendering of pages, in a process of its own: a second processor, and memory of its own. It
 * begins when it is started, may send messages, and is done when it ends.
 */
import { fork, type Serializable } from 'node:child_process';

export interface Beside {
  /** Settles when the program has ended. @throws Error with what it said when it failed. */
  readonly finished: Promise<void>;
  readonly stop: () => void;
  readonly send: (message: Serializable) => void;
}

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly onMessage: (message: unknown) => void;
}

/**
 * How the heap of a program is kept. It may grow to twice of what is in use before it is cleared; V8 alone lets it grow further.
 * What is new has 32 MB from the start, where V8 begins with one and ends at sixteen: fewer pages live long enough to count as old.
 * Nor does it place among the old at once what it expects to last: such an object keeps all that it knows until a full
 * collection, and of answers that were read that is their bytes (`emptied-answers.ts`).
 */
const MEMORY = [
  '--heap-growing-percent=100',
  '--min-semi-space-size=32',
  '--max-semi-space-size=32',
  '--no-allocation-site-pretenuring',
];

/** Starts a program; it ends with this process at the latest. */
export function startBeside({ file, args, onMessage }: Program): Beside {
  const child = fork(file, [...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    execArgv: [...process.execArgv, ...MEMORY],
  });
  const said: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.on('message', onMessage);
  const stop = (): void => {
    child.kill('SIGKILL');
  };
  // Before the folder that it writes into is cleared.
  process.prependOnceListener('exit', stop);
  const finished = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', stop);
      if (code === 0) resolve();
      else reject(new Error(said.join('').trim() || `${file} berakhir dengan kode ${String(code)}.`));
    });
  });
  // Who waits for it hears of a failure; until then it is no failure of this process.
  finished.catch(() => undefined);
  const send = (message: Serializable): void => {
    if (child.connected) child.send(message);
  };
  return { finished, stop, send };
}
