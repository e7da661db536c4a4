/** One region is edited and the site built again: how long that takes, and whether it is the site that a full build makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKSUMS, compareWithChecksums } from '#build/checksums';
import { median, rounded } from './arithmetic.ts';
import { buildOnce } from './build-bench.ts';
import { editRegion, type Which } from './edited-region.ts';
import type { Measured } from './measured-process.ts';
import { watchedBuild } from './watched-process.ts';

export interface EditFigures {
  readonly n: number;
  readonly full_s: number;
  /**
   * From a saved file to the site, by `npm run build -- --watch`: an earlier year, which nothing else shows but the whole country's
   * files and the region's own pages.
   */
  readonly edit_one_s: number;
  readonly edit_one_worst_s: number;
  /** The same of the latest year, which neighbours show too. */
  readonly edit_latest_s: number;
  /** The same of a value higher than all others, so that the comparison in every province is drawn anew. */
  readonly edit_highest_s: number;
  /** The largest of the processes of `--watch`. */
  readonly edit_mb: number;
  /** `npm run build` after the edit of an earlier year: a program that begins, reads and checks everything first. */
  readonly edit_cold_s: number;
  readonly edit_cold_cpu_s: number;
  /** The edited site has the bytes of a full build of the same content, by checksum, and every file is as listed. */
  readonly equal: boolean;
}

export async function benchEdit(place: string, runs: number, tell: (what: string) => void): Promise<EditFigures> {
  const [content, site, other, report] = ['content', 'site', 'whole', 'meter.json'].map((name) =>
    join(place, name),
  ) as [string, string, string, string];
  let edits = 0;
  const edit = (which: Which): void => {
    editRegion(content, (edits += 1), which);
  };
  tell('building all');
  const full = await buildOnce(content, site, report);
  const cold: Measured[] = [];
  for (let run = 0; run <= runs; run += 1) {
    tell(`edit ${String(run)} of ${String(runs)}, by a build that begins`);
    edit('earliest');
    const measured = await buildOnce(content, site, report);
    // The first edit links every file once.
    if (run > 0) cold.push(measured);
  }
  tell('starting a build that stays');
  const watched = await watchedBuild(content, site, report);
  const secondsAfter = async (which: Which): Promise<number> => {
    const { seconds, said } = await watched.afterSaving(() => {
      edit(which);
    });
    if (!said.includes('Situs selesai')) throw new Error(`nothing was built:\n${said}`);
    return seconds;
  };
  const several = async (which: Which): Promise<readonly number[]> => {
    const seconds: number[] = [];
    while (seconds.length < runs) {
      tell(`edit ${String(seconds.length + 1)} of ${String(runs)}, ${which} value, by a build that stays`);
      seconds.push(await secondsAfter(which));
    }
    return seconds;
  };
  const [earliest, latest, highest] = [await several('earliest'), await several('latest'), await several('highest')];
  const edit_mb = await watched.stop();
  tell('comparing with a full build');
  await buildOnce(content, other, report);
  const list = (folder: string): string => readFileSync(join(folder, CHECKSUMS), 'utf8');
  const { changed, missing, added } = compareWithChecksums(site);
  return {
    n: runs,
    full_s: rounded(full.wall_s),
    edit_one_s: rounded(median(earliest)),
    edit_one_worst_s: rounded(Math.max(...earliest)),
    edit_latest_s: rounded(median(latest)),
    edit_highest_s: rounded(median(highest)),
    edit_mb: rounded(edit_mb, 0),
    edit_cold_s: rounded(median(cold.map(({ wall_s }) => wall_s))),
    edit_cold_cpu_s: rounded(median(cold.map(({ cpu_s }) => cpu_s))),
    equal: list(site) === list(other) && changed.length + missing.length + added.length === 0,
  };
}
