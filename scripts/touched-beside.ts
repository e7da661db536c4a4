/** Looks what somebody has changed in a site since it was noted; in a large one a program beside does. */
import { join } from 'node:path';
import { startBeside } from '#build/beside';
import type { NotedRecord } from '#build/reuse/build-record';
import { isTwinAsLeft, touchedFiles } from '#build/reuse/touched';

export interface Look {
  /** Whether the site before, which is kept beside it, is as it was left. It may be changed only after this is known. */
  readonly twin: Promise<boolean>;
  /** Paths of the files that were changed. @throws Error when the program failed. */
  readonly touched: Promise<readonly string[]>;
  readonly stop: () => void;
}

/** What the program says, one after the other. */
export type Looked = { readonly twin: boolean } | { readonly touched: readonly string[] };

/** `site`: where it stands; `note`: the file of its record, and what it says. */
export function look(site: string, note: string, noted: NotedRecord): Look {
  const isLarge = Object.keys(noted.record.keys.regions).length >= MANY_REGIONS;
  if (isLarge) return lookBeside(site, note);
  return {
    twin: Promise.resolve(isTwinAsLeft(site, noted)),
    touched: Promise.resolve(touchedFiles(site, noted)),
    stop: () => undefined,
  };
}

/** From this many regions on, a program takes longer to look than to start. */
const MANY_REGIONS = 100;

function lookBeside(site: string, note: string): Look {
  const [twin, touched] = [Promise.withResolvers<boolean>(), Promise.withResolvers<readonly string[]>()];
  const program = startBeside({
    file: join(import.meta.dirname, 'touched-files.ts'),
    args: [site, note],
    onMessage: (message) => {
      // What `touched-files.ts` sends.
      const looked = message as Looked;
      if ('twin' in looked) twin.resolve(looked.twin);
      else touched.resolve(looked.touched);
    },
  });
  for (const { promise, reject } of [twin, touched]) {
    program.finished.then(() => undefined, reject);
    // Who waits hears of it; where the build has failed already, nobody does.
    promise.catch(() => undefined);
  }
  return { twin: twin.promise, touched: touched.promise, stop: program.stop };
}
