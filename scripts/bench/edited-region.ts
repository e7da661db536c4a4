/** The edit that is measured: one figure of one region gets another value. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Edit {
  /** The region's folder. */
  readonly region: string;
  readonly indicator: string;
  /** As it is in the file now. */
  readonly value: string;
}

/**
 * Which value of the first indicator is changed: that of the first year, of the last year, or that of the first year to one higher than
 * all others in the country, by which every comparison of the indicator is drawn on another scale.
 */
export type Which = 'earliest' | 'latest' | 'highest';

const HIGHEST = 77;

/** Changes it by less than one, but for the highest. `number` makes each edit another. */
export function editRegion(content: string, number: number, which: Which): Edit {
  const folders = readdirSync(join(content, 'regions')).toSorted();
  const region = folders[Math.floor(folders.length / 2)] ?? '';
  const file = join(content, 'regions', region, 'figures.csv');
  const lines = readFileSync(file, 'utf8').split('\n');
  const indicator = lines[1]?.split(',')[0] ?? '';
  const own = lines.flatMap((line, index) => (line.startsWith(`${indicator},`) ? [index] : []));
  const at = (which === 'latest' ? own.at(-1) : own[0]) ?? 1;
  const cells = (lines[at] ?? '').split(',');
  const whole = which === 'highest' ? String(HIGHEST) : (cells[2] ?? '').split('.')[0];
  const value = `${whole ?? ''}.${String(10 + (number % 90))}`.replace(/0$/, '');
  cells[2] = value;
  lines[at] = cells.join(',');
  writeFileSync(file, lines.join('\n'));
  return { region, indicator, value };
}
