/** `npm run bench -- [regions] [indicators] [--disk] [--json]`: how long a national site takes, beside the limit. */
import { accessSync, constants, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { measureProcess } from './bench/measured-process.ts';
import { writeSyntheticContent } from './bench/synthetic-content.ts';

const MEMORY_DISK = '/dev/shm';

function hasMemoryDisk(): boolean {
  try {
    accessSync(MEMORY_DISK, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

const USAGE = 'npm run bench -- [regions] [indicators] [--disk] [--json]';

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: { disk: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const [wishedRegions = 552, indicators = 20] = positionals.map(Number);
if (![wishedRegions, indicators].every((count) => Number.isInteger(count) && count > 0)) {
  console.error(USAGE);
  process.exit(2);
}

const onDisk = values.disk || !hasMemoryDisk();
const place = mkdtempSync(join(onDisk ? tmpdir() : MEMORY_DISK, 'tilik-bench-'));
const [content, site, fresh, report] = ['content', 'site', 'limit', 'meter.json'].map((name) => join(place, name)) as [
  string,
  string,
  string,
  string,
];
process.once('exit', () => {
  rmSync(place, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

console.error(
  `writing ${String(wishedRegions)} regions × ${String(indicators)} indicators to ${onDisk ? 'disk' : 'memory'} …`,
);
const regions = writeSyntheticContent(content, { regions: wishedRegions, indicators });
console.error('building …');
const scripts = import.meta.dirname;
const build = await measureProcess([join(scripts, 'build.ts'), '--out', site, '--content', content], report);
const names = readdirSync(site, { recursive: true, encoding: 'utf8' });
const pages = names.filter((name) => name.endsWith('.html')).length;
console.error('measuring the limit …');
const limit = Number(
  (await measureProcess([join(scripts, 'bench', 'limit.ts'), content, site, fresh], report)).stdout.trim(),
);

const result = {
  regions,
  indicators,
  disk: onDisk,
  wall_s: rounded(build.wall_s),
  cpu_s: rounded(build.cpu_s),
  peak_mb: rounded(build.peak_mb, 0),
  pages,
  pages_per_s: rounded(pages / build.wall_s, 0),
  limit_s: rounded(limit),
  ratio: rounded(build.wall_s / limit, 1),
};
if (values.json) console.log(JSON.stringify(result));
else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(12)} ${String(value)}`);
