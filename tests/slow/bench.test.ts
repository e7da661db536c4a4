import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { run } from './machine.ts';

const number = z.number().positive();
const line = z.strictObject({
  regions: number,
  indicators: number,
  disk: z.boolean(),
  n: number,
  wall_s: number,
  cpu_s: number,
  peak_mb: number,
  pages: number,
  files: number,
  pages_per_s: number,
  limit_s: number,
  ratio: number,
  render_limit_s: number,
  render_ratio: number,
});

test('a small bench ends with one line of figures that fit together', async () => {
  const output = await run('node', ['scripts/bench.ts', '50', '20', '--runs', '1', '--json']);
  const result = line.parse(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
  console.log(JSON.stringify(result));
  expect(result.regions).toBe(50);
  expect(result.pages).toBeGreaterThan(50 * 20 * 2);
  expect(result.ratio / (result.wall_s / result.limit_s)).toBeCloseTo(1, 1);
  expect(result.render_ratio / (result.wall_s / result.render_limit_s)).toBeCloseTo(1, 1);
  expect(result.render_limit_s).toBeGreaterThan(result.limit_s);
});
