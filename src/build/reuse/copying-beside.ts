/** Writes files of which most is copied, in a thread: hundreds of megabytes, which the build need not wait for. */
import { Worker } from 'node:worker_threads';
import type { OpenFile, SiteWriter } from '../site-writer.ts';
import type { Copied, Order } from './copying-thread.ts';

export interface CopyingBeside {
  /** Begins a file; `note` is told of it when it is written. It closes once all is written. @throws Error then, when the thread failed. */
  readonly open: (path: string, note: SiteWriter['note']) => OpenFile<Promise<string>>;
  /** To be called in any case, before the folder of the site is moved or removed. */
  readonly stop: () => Promise<unknown>;
}

/** What is copied is outside of its heap, which needs little. */
const MEMORY = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 4 };

/** So many parts are sent at once. */
const AT_ONCE = 200;

/** `dir`: folder of the site. The thread takes some time to begin, and needs nothing until then. */
export function copyingBeside(dir: string): CopyingBeside {
  const thread = new Worker(new URL('copying-thread.ts', import.meta.url), {
    workerData: dir,
    execArgv: [],
    resourceLimits: MEMORY,
  });
  const failed = new Promise<never>((_, reject) => {
    thread.on('error', reject);
  });
  // Who waits for a file hears of it.
  failed.catch(() => undefined);
  const waiting = new Map<string, (fingerprint: string) => void>();
  thread.on('message', ({ path, fingerprint }: Copied) => {
    waiting.get(path)?.(fingerprint);
  });
  return {
    open: (path, note) => {
      let parts: Order['parts'][number][] = [];
      const send = (ended: boolean): void => {
        const order: Order = { path, parts, ended };
        thread.postMessage(order);
        parts = [];
      };
      const add = (part: Order['parts'][number]): void => {
        if (parts.push(part) >= AT_ONCE) send(false);
      };
      return {
        add,
        copy: (file, span) => {
          add({ ...span, file });
        },
        close: async () => {
          const done = new Promise<string>((resolve) => waiting.set(path, resolve));
          send(true);
          const fingerprint = await Promise.race([done, failed]);
          note(path, fingerprint);
          return fingerprint;
        },
      };
    },
    stop: () => thread.terminate(),
  };
}
