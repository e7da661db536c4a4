/** Has the data files of the whole site made by a program beside, and takes them into the site. */
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startBeside } from '#build/beside';
import type { ListedFile } from '#exports/whole-files';
import { CHANGED } from './accepted-content.ts';
import type { MadeWhole } from './made-whole.ts';

export interface WholeBeside {
  /** What the page on data tells of them. */
  readonly listed: Promise<readonly ListedFile[]>;
  /**
   * Moves the files into the site, and returns the fingerprint of each by its path. @throws Error when the program failed, or has
   * read another content than `accepted`.
   */
  readonly takeInto: (
    site: string,
    accepted: string,
  ) => Promise<readonly (readonly [path: string, fingerprint: string])[]>;
  /** Settles when the program has let go of its folder. */
  readonly stop: () => Promise<void>;
}

/** `folder`: one that is not there yet, on the disk of the site. */
export function makeWholeBeside(content: string, folder: string): WholeBeside {
  const made = Promise.withResolvers<MadeWhole>();
  const program = startBeside({
    file: join(import.meta.dirname, 'whole-files.ts'),
    args: [content, folder],
    onMessage: (message) => {
      // What `whole-files.ts` sends.
      made.resolve(message as MadeWhole);
    },
  });
  program.finished.then(() => undefined, made.reject);
  const listed = made.promise.then((said) => said.listed);
  // Who waits hears of it; where the build has failed already, nobody does.
  listed.catch(() => undefined);
  return {
    listed,
    takeInto: async (site, accepted) => {
      const said = await made.promise;
      await program.finished;
      if (said.content !== accepted) throw new Error(CHANGED);
      for (const [path] of said.files) {
        mkdirSync(dirname(join(site, path)), { recursive: true });
        renameSync(join(folder, path), join(site, path));
      }
      return said.files;
    },
    stop: async () => {
      program.stop();
      await Promise.allSettled([program.finished]);
    },
  };
}
