/** The edit that is measured: one figure of one region, its latest or an earlier one, gets another value. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Edit {
  /** The region's folder. */
  readonly region: string;
  readonly indicator: string;
  /** As it is in the file now. */
  readonly value: string;
}

/** Changes the value of the first indicator in its last year (`latest`) or its first year. `number` makes each edit another. */
export function editRegion(content: string, number: number, which: 'latest' | 'earliest'): Edit {
  const folders = readdirSync(join(content, 'regions')).toSorted();
  const region = folders[Math.floor(folders.length / 2)] ?? '';
  const file = join(content, 'regions', region, 'figures.csv');
  const lines = readFileSync(file, 'utf8').split('\n');
  const indicator = lines[1]?.split(',')[0] ?? '';
  const own = lines.flatMap((line, index) => (line.startsWith(`${indicator},`) ? [index] : []));
  const at = (which === 'latest' ? own.at(-1) : own[0]) ?? 1;
  const cells = (lines[at] ?? '').split(',');
  const value = `77.${String(10 + (number % 90))}`.replace(/0$/, '');
  cells[2] = value;
  lines[at] = cells.join(',');
  writeFileSync(file, lines.join('\n'));
  return { region, indicator, value };
}
