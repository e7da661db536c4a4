/**
 * Builds a site again whenever its content is saved, in a process that stays: what was read, joined, checked and compiled once
 * need not be again. What takes Astro is built by a program of its own, so that bundling leaves no memory here.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watch } from 'chokidar';
import { readRecord, recordFile, writeRecord } from '#build/reuse/build-record';
import { makingDigest } from '#build/reuse/making-digest';
import { REFUSED } from '#loading/refusal';
import { type Built, rebuildSite } from './site-build.ts';
import { look, type Looked } from './touched-beside.ts';

export interface Watching {
  /** The project's folder. */
  readonly root: string;
  readonly out: string;
  readonly content: string;
  readonly preview: boolean;
  /** Told of each site that was built here. `seconds`: since the content was saved. */
  readonly onBuilt: (built: Built, seconds: number) => void;
  /** Told why a site was not built; what stands is as it was. */
  readonly onRefused: (error: unknown) => void;
  /** Told which files of the site somebody changed, before they are made again. */
  readonly onTouched: (paths: readonly string[]) => void;
  /** Told each time that there is nothing left to do. */
  readonly onWaiting: () => void;
}

/** Who saves several files, or saves one in several steps, is done after so many milliseconds without another. */
const QUIET = 60;

const OUTDATED = 'Program ini berubah sejak perintah dimulai; hentikan (Ctrl+C) dan jalankan lagi.';

/** Where nobody has looked yet: what somebody changed is found after the build. */
const ASSUMED: Looked = { twin: true, touched: [] };

/** Never returns by itself. @throws Error when the content can no longer be watched. */
export async function watchSite(options: Watching): Promise<never> {
  const { root, out, content, preview, onBuilt, onRefused, onTouched, onWaiting } = options;
  const making = makingDigest(root, { preview });
  const again = (looked?: Looked): Promise<Built | undefined> =>
    rebuildSite({ root, out, content, preview, making, ...(looked !== undefined && { looked }) });
  const build = async (looked: Looked | undefined): Promise<Built | undefined> => {
    try {
      const built = await again(looked);
      if (built !== undefined) return built;
    } catch (error) {
      if (looked === undefined || (error instanceof Error && error.name === REFUSED)) throw error;
    }
    return (await buildWhole(options)) ? again() : undefined;
  };
  const saves = await watchSaves(content);
  let looked: Looked | undefined;
  for (let since = performance.now(); ;) {
    let built: Built | undefined;
    try {
      built = await build(looked);
      if (built !== undefined) onBuilt(built, (performance.now() - since) / 1000);
      else if (makingDigest(root, { preview }) !== making) onRefused(new Error(OUTDATED));
    } catch (error) {
      onRefused(error);
    }
    if (!saves.pending()) onWaiting();
    looked = built && (await lookBack(options, saves.begun()));
    const touched = looked?.touched ?? [];
    if (touched.length > 0) onTouched(touched);
    since = touched.length > 0 ? performance.now() : await saves.next();
  }
}

/**
 * Looks what somebody changed in the site that stands, while there is nothing else to do; a save ends it, and the next look goes back as
 * far as this one would have. Undefined where no record of the site is left or looking failed: then the next build looks.
 */
async function lookBack({ root, out }: Watching, saved: Promise<unknown>): Promise<Looked | undefined> {
  const note = recordFile(root, out);
  const noted = readRecord(note);
  if (noted === undefined) return undefined;
  const looking = look(out, note, noted);
  try {
    const seen = Promise.all([looking.twin, looking.touched]).then(
      ([twin, touched]): Looked => ({ twin: twin && touched.length === 0, touched }),
      () => undefined,
    );
    const found = await Promise.race([seen, saved.then(() => ASSUMED)]);
    if (found !== undefined && found !== ASSUMED && found.touched.length === 0)
      writeRecord(note, { ...noted.record, known: noted.written });
    return found;
  } finally {
    looking.stop();
  }
}

interface Saves {
  /** Whether something was saved that was not asked for yet. */
  readonly pending: () => boolean;
  /** Settles when there is. */
  readonly begun: () => Promise<unknown>;
  /** Waits until something was saved and all is quiet; returns when the first of it was. */
  readonly next: () => Promise<number>;
}

async function watchSaves(content: string): Promise<Saves> {
  const times: number[] = [];
  let wake = Promise.withResolvers<unknown>();
  const watcher = watch(content, { ignoreInitial: true, ignored: (path) => path !== content && isAside(path) });
  watcher.on('all', () => {
    wake.resolve(times.push(performance.now()));
  });
  const failed = new Promise<never>((_, reject) => {
    watcher.on('error', reject);
  });
  // Who waits for what is saved hears of it.
  failed.catch(() => undefined);
  await once(watcher, 'ready');
  const begun = (): Promise<unknown> => Promise.race([wake.promise, failed]);
  return {
    pending: () => times.length > 0,
    begun,
    next: async () => {
      await begun();
      for (let quiet = 0; quiet < QUIET; quiet = performance.now() - (times.at(-1) ?? 0)) await pause(QUIET - quiet);
      wake = Promise.withResolvers();
      return times.splice(0)[0] ?? performance.now();
    },
  };
}

/** Files that programs put beside the one that they are editing. */
function isAside(path: string): boolean {
  return /^(?:\.|~\$)|~$/.test(basename(path));
}

/** Everything, by a program of its own, which says itself what it did. False when it built nothing. */
async function buildWhole({ root, out, content, preview }: Watching): Promise<boolean> {
  const program = fork(
    join(import.meta.dirname, 'build.ts'),
    ['--out', out, '--content', content, ...(preview ? ['--preview'] : [])],
    { cwd: root },
  );
  const ended = Promise.withResolvers<number | null>();
  program.on('error', ended.reject).on('exit', ended.resolve);
  return (await ended.promise) === 0;
}
