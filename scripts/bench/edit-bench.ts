/** One region is edited and the site built again: how long that takes, and whether it is the site that a full build makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKSUMS, compareWithChecksums } from '#build/checksums';
import { median, rounded } from './arithmetic.ts';
import { buildOnce } from './build-bench.ts';
import { editRegion } from './edited-region.ts';
import type { Measured } from './measured-process.ts';

export interface EditFigures {
  readonly n: number;
  readonly full_s: number;
  /** After an edit of an earlier year, which nothing else shows but the whole country's files and the region's own pages. */
  readonly edit_one_s: number;
  readonly edit_one_cpu_s: number;
  /** After an edit of the latest year, which neighbours show too. */
  readonly edit_latest_s: number;
  readonly edit_mb: number;
  /** The edited site has the bytes of a full build of the same content, by checksum, and every file is as listed. */
  readonly equal: boolean;
}

export async function benchEdit(place: string, runs: number, tell: (what: string) => void): Promise<EditFigures> {
  const [content, site, other, report] = ['content', 'site', 'whole', 'meter.json'].map((name) =>
    join(place, name),
  ) as [string, string, string, string];
  tell('building all');
  const full = await buildOnce(content, site, report);
  const earlier: Measured[] = [];
  const latest: Measured[] = [];
  for (let run = 1; run <= runs; run += 1) {
    tell(`edit ${String(run)} of ${String(runs)}`);
    editRegion(content, 2 * run, 'earliest');
    earlier.push(await buildOnce(content, site, report));
    editRegion(content, 2 * run + 1, 'latest');
    latest.push(await buildOnce(content, site, report));
  }
  tell('comparing with a full build');
  await buildOnce(content, other, report);
  const list = (folder: string): string => readFileSync(join(folder, CHECKSUMS), 'utf8');
  const { changed, missing, added } = compareWithChecksums(site);
  return {
    n: runs,
    full_s: rounded(full.wall_s),
    edit_one_s: rounded(median(earlier.map(({ wall_s }) => wall_s))),
    edit_one_cpu_s: rounded(median(earlier.map(({ cpu_s }) => cpu_s))),
    edit_latest_s: rounded(median(latest.map(({ wall_s }) => wall_s))),
    edit_mb: rounded(Math.max(...[...earlier, ...latest].map(({ peak_mb }) => peak_mb)), 0),
    equal: list(site) === list(other) && changed.length + missing.length + added.length === 0,
  };
}
