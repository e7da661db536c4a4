/** Has a program beside look which files of the site somebody has changed. */
import { join } from 'node:path';
import { startBeside } from '#build/beside';
import type { Touched } from '#build/reuse/touched';

export interface LookBeside {
  /** @throws Error when the program failed; the record was there a moment ago. */
  readonly touched: Promise<Touched>;
  readonly stop: () => void;
}

/** `site`: where it stands; `note`: the file of its record. */
export function lookBeside(site: string, note: string): LookBeside {
  const told = Promise.withResolvers<Touched>();
  const program = startBeside({
    file: join(import.meta.dirname, 'touched-files.ts'),
    args: [site, note],
    onMessage: (message) => {
      // What `touched-files.ts` sends.
      if (message === null) told.reject(new Error(`Catatan ${note} tidak ada lagi; bangun sekali lagi.`));
      else told.resolve(message as Touched);
    },
  });
  program.finished.then(() => undefined, told.reject);
  // Who waits hears of it; where the build has failed already, nobody does.
  told.promise.catch(() => undefined);
  return { touched: told.promise, stop: program.stop };
}
