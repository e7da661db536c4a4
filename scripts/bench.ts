/**
 * `npm run bench -- [regions] [indicators]`: how long a national site takes, beside what no build can beat. With `--edit-one`,
 * `--dev-edit`, `--check` or `--slope` something else is measured; `--chart` measures growth and draws it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PICTURE_STYLES } from '#styles/pictures.ts';
import { readArguments } from './arguments.ts';
import { rounded, slopeRatio, usualRuns } from './bench/arithmetic.ts';
import { benchBuild } from './bench/build-bench.ts';
import { benchCheck } from './bench/check-bench.ts';
import { benchDev } from './bench/dev-bench.ts';
import { benchEdit } from './bench/edit-bench.ts';
import { benchGrowth } from './bench/growth.ts';
import { growthChart } from './bench/growth-chart.ts';
import { benchPlace } from './bench/place.ts';
import { writeSyntheticContent } from './bench/synthetic-content.ts';

const USAGE =
  'npm run bench -- [regions] [indicators] [--edit-one | --dev-edit | --check | --slope | --chart] [--runs n] [--disk] [--json]';
const MODES = ['edit-one', 'dev-edit', 'check', 'slope', 'chart'] as const;
const QUICK_RUNS = 5;

const flag = { type: 'boolean', default: false } as const;
const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    disk: flag,
    json: flag,
    'edit-one': flag,
    'dev-edit': flag,
    check: flag,
    slope: flag,
    chart: flag,
    runs: { type: 'string' },
  },
});
const [wishedRegions = 552, indicators = 20] = positionals.map(Number);
const modes = MODES.filter((name) => values[name]);
const wishedRuns = values.runs === undefined ? undefined : Number(values.runs);
if (
  ![wishedRegions, indicators, wishedRuns ?? 1].every((count) => Number.isInteger(count) && count > 0) ||
  modes.length > 1
) {
  console.error(USAGE);
  process.exit(2);
}

const { folder, onDisk } = benchPlace(values.disk);
const tell = (what: string): void => {
  console.error(`${what} …`);
};

async function measure(): Promise<object> {
  const [mode] = modes;
  if (mode === 'slope' || mode === 'chart') {
    const runs = wishedRuns ?? 1;
    const rows = await benchGrowth(folder, indicators, runs, tell);
    const [wall, cpu] = [slopeRatio(rows), slopeRatio(rows, 'cpu_s')];
    if (mode === 'chart') drawGrowth(rows, runs);
    return {
      n: runs,
      ...Object.fromEntries(
        rows.flatMap(({ regions, wall_s, cpu_s, peak_mb }) => [
          [`wall_s_${String(regions)}`, wall_s],
          [`cpu_s_${String(regions)}`, cpu_s],
          [`peak_mb_${String(regions)}`, peak_mb],
        ]),
      ),
      ...(wall !== undefined && { slope_ratio: rounded(wall) }),
      ...(cpu !== undefined && { cpu_slope_ratio: rounded(cpu) }),
    };
  }
  tell(`writing ${String(wishedRegions)} regions × ${String(indicators)} indicators to ${onDisk ? 'disk' : 'memory'}`);
  const regions = writeSyntheticContent(join(folder, 'content'), { regions: wishedRegions, indicators });
  const runs = wishedRuns ?? (mode === undefined ? usualRuns(regions) : QUICK_RUNS);
  const figures = await measured(mode, runs, regions);
  return { regions, indicators, disk: onDisk, ...figures };
}

function measured(mode: 'edit-one' | 'dev-edit' | 'check' | undefined, runs: number, regions: number): Promise<object> {
  switch (mode) {
    case undefined:
      return benchBuild(folder, runs, tell);
    case 'edit-one':
      return benchEdit(folder, wishedRuns ?? usualRuns(regions), tell);
    case 'dev-edit':
      return benchDev(folder, runs, tell);
    case 'check':
      return benchCheck(folder, runs);
  }
}

function drawGrowth(rows: Parameters<typeof growthChart>[0], runs: number): void {
  const styles = resolve(import.meta.dirname, '..', 'src', 'styles');
  const sheets = PICTURE_STYLES.map((name) => readFileSync(join(styles, `${name}.css`), 'utf8')).join('\n');
  writeFileSync(join(import.meta.dirname, 'bench', 'growth.svg'), growthChart(rows, runs, sheets));
}

const result = await measure();
if (values.json) console.log(JSON.stringify(result));
else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(18)} ${String(value)}`);
