/** How long `npm run check` takes on a national content: the first time, and when what was parsed is kept. */
import { join } from 'node:path';
import { median, rounded } from './arithmetic.ts';
import { measureProcess, type Measured } from './measured-process.ts';

export interface CheckFigures {
  readonly n: number;
  readonly first_check_s: number;
  readonly check_s: number;
  readonly check_cpu_s: number;
  /** The larger of both. */
  readonly check_mb: number;
}

export async function benchCheck(place: string, runs: number): Promise<CheckFigures> {
  const check = (): Promise<Measured> =>
    measureProcess([join(import.meta.dirname, '..', 'check.ts'), join(place, 'content')], join(place, 'meter.json'));
  const first = await check();
  const again: Measured[] = [];
  for (let run = 0; run < runs; run += 1) again.push(await check());
  return {
    n: runs,
    first_check_s: rounded(first.wall_s),
    check_s: rounded(median(again.map(({ wall_s }) => wall_s))),
    check_cpu_s: rounded(median(again.map(({ cpu_s }) => cpu_s))),
    check_mb: rounded(Math.max(...[first, ...again].map(({ peak_mb }) => peak_mb)), 0),
  };
}
