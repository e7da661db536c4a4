/** How long a build takes beside the two limits, round by round: build, limit, render limit, and again. */
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { median, rounded } from './arithmetic.ts';
import { measureProcess, type Measured } from './measured-process.ts';

export interface BuildFigures {
  /** How many rounds the medians are of. */
  readonly n: number;
  readonly wall_s: number;
  readonly cpu_s: number;
  readonly peak_mb: number;
  readonly pages: number;
  readonly files: number;
  readonly pages_per_s: number;
  readonly limit_s: number;
  readonly ratio: number;
  readonly render_limit_s: number;
  readonly render_ratio: number;
}

const SCRIPTS = join(import.meta.dirname, '..');

/** Builds once into a folder that is not there yet. */
export function buildOnce(content: string, site: string, report: string): Promise<Measured> {
  return measureProcess([join(SCRIPTS, 'build.ts'), '--out', site, '--content', content], report);
}

async function secondsOf(program: string, args: readonly string[], report: string): Promise<number> {
  return Number((await measureProcess([join(SCRIPTS, 'bench', program), ...args], report)).stdout.trim());
}

/**
 * Each round reads the content from a folder of another name, so that nothing kept from the round before helps it. The
 * folder `place` holds the content as `content`, and is left with it.
 */
export async function benchBuild(place: string, runs: number, tell: (what: string) => void): Promise<BuildFigures> {
  const [site, fresh, report] = ['site', 'limit', 'meter.json'].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  const builds: Measured[] = [];
  const limits: number[] = [];
  const renderLimits: number[] = [];
  let content = join(place, 'content');
  let names: readonly string[] = [];
  for (let round = 1; round <= runs; round += 1) {
    tell(`round ${String(round)} of ${String(runs)}`);
    rmSync(site, { recursive: true, force: true });
    const renamed = join(place, `content-${String(round)}`);
    renameSync(content, renamed);
    content = renamed;
    builds.push(await buildOnce(content, site, report));
    names = readdirSync(site, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [entry.name] : [],
    );
    for (const [program, seconds] of [
      ['limit.ts', limits],
      ['render-limit.ts', renderLimits],
    ] as const) {
      seconds.push(await secondsOf(program, [content, site, fresh], report));
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  renameSync(content, join(place, 'content'));
  const wall = median(builds.map(({ wall_s }) => wall_s));
  const pages = names.filter((name) => name.endsWith('.html')).length;
  const over = (times: readonly number[]): number =>
    rounded(median(builds.map(({ wall_s }, index) => wall_s / (times[index] ?? Number.NaN))), 1);
  return {
    n: runs,
    wall_s: rounded(wall),
    cpu_s: rounded(median(builds.map(({ cpu_s }) => cpu_s))),
    peak_mb: rounded(median(builds.map(({ peak_mb }) => peak_mb)), 0),
    pages,
    files: names.length,
    pages_per_s: rounded(pages / wall, 0),
    limit_s: rounded(median(limits)),
    ratio: over(limits),
    render_limit_s: rounded(median(renderLimits)),
    render_ratio: over(renderLimits),
  };
}
