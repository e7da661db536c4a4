/** Looks what somebody has changed in a site since it was known to be as listed; in a large one a program beside does. */
import { join } from 'node:path';
import { startBeside } from '#build/beside';
import type { NotedRecord } from '#build/reuse/build-record';
import { isTwinAsLeft, touchedFiles } from '#build/reuse/touched';

/** What was seen. */
export interface Looked {
  /** Whether the site before, which is kept beside it, is as it was left. */
  readonly twin: boolean;
  /** Paths of the files that were changed. */
  readonly touched: readonly string[];
}

export interface Look {
  /** The site before may be changed only after this is known. @throws Error when the program failed, like the other one. */
  readonly twin: Promise<Looked['twin']>;
  readonly touched: Promise<Looked['touched']>;
  readonly stop: () => void;
}

/** What the program says, one after the other. */
export type Told = Pick<Looked, 'twin'> | Pick<Looked, 'touched'>;

/** `site`: where it stands; `note`: the file of its record, and what it says. */
export function look(site: string, note: string, noted: NotedRecord): Look {
  const isLarge = Object.keys(noted.record.keys.regions).length >= MANY_REGIONS;
  if (isLarge) return lookBeside(site, note);
  return seen({ twin: isTwinAsLeft(site, noted), touched: touchedFiles(site, noted) });
}

/** Where somebody has looked already. */
export function seen({ twin, touched }: Looked): Look {
  return { twin: Promise.resolve(twin), touched: Promise.resolve(touched), stop: () => undefined };
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
      const told = message as Told;
      if ('twin' in told) twin.resolve(told.twin);
      else touched.resolve(told.touched);
    },
  });
  for (const { promise, reject } of [twin, touched]) {
    program.finished.then(() => undefined, reject);
    // Who waits hears of it; where the build has failed already, nobody does.
    promise.catch(() => undefined);
  }
  return { twin: twin.promise, touched: touched.promise, stop: program.stop };
}
