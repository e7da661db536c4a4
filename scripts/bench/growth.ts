/** Builds of growing sizes, one after the other. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Grown, median, rounded } from './arithmetic.ts';
import { buildOnce } from './build-bench.ts';
import type { Measured } from './measured-process.ts';
import { writeSyntheticContent } from './synthetic-content.ts';

export const SIZES: readonly number[] = [50, 100, 200, 552];

export async function benchGrowth(
  place: string,
  indicators: number,
  runs: number,
  tell: (what: string) => void,
): Promise<readonly Grown[]> {
  const rows: Grown[] = [];
  for (const wished of SIZES) {
    const builds: Measured[] = [];
    let regions = wished;
    for (let run = 1; run <= runs; run += 1) {
      tell(`${String(wished)} regions, ${String(run)} of ${String(runs)}`);
      const content = join(place, `grown-${String(wished)}-${String(run)}`);
      const site = join(place, 'grown-site');
      regions = writeSyntheticContent(content, { regions: wished, indicators });
      builds.push(await buildOnce(content, site, join(place, 'meter.json')));
      for (const folder of [content, site]) rmSync(folder, { recursive: true, force: true });
    }
    const middle = (key: 'wall_s' | 'cpu_s' | 'peak_mb', digits?: number): number =>
      rounded(median(builds.map((one) => one[key])), digits);
    rows.push({ regions, wall_s: middle('wall_s'), cpu_s: middle('cpu_s'), peak_mb: middle('peak_mb', 0) });
  }
  return rows;
}
