/**
 * Counts what became of targets straight from the table and the lists in `plan.yaml`, without the code that is tested:
 * by comparing cells.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { inRegion } from './write.ts';

interface Row {
  readonly indicator: string;
  readonly year: string;
  readonly kind: string;
  readonly value: string;
  readonly upper: string;
  readonly plan: string;
  readonly version: string;
}

export interface HandCount {
  readonly dropped: number;
  readonly relaxed: number;
  readonly raised: number;
  readonly changed: number;
  readonly added: number;
  readonly unchanged: number;
}

export function readTargets(folder: string): readonly Row[] {
  const rows = parse<Row>(readFileSync(join(folder, inRegion('targets.csv')), 'utf8'), { columns: true });
  return rows.filter(({ kind }) => kind !== 'baseline');
}

/** Rewordings count as one dropped and one added here: the table does not know of them. */
export function countByHand(rows: readonly Row[], plan: string, before: string, after: string): HandCount {
  const of = (version: string) =>
    new Map(
      rows
        .filter((row) => row.plan === plan && row.version === version)
        .map((row) => [`${row.indicator} ${row.year}`, row]),
    );
  const [old, now] = [of(before), of(after)];
  const count = { dropped: 0, relaxed: 0, raised: 0, changed: 0, added: 0, unchanged: 0 };
  for (const [key, row] of old) {
    const other = now.get(key);
    if (other === undefined) count.dropped += 1;
    else if (other.kind !== row.kind) count.changed += 1;
    else if (Number(other.value) === Number(row.value)) count.unchanged += 1;
    else count[isEasier(row, other) ? 'relaxed' : 'raised'] += 1;
  }
  count.added = [...now.keys()].filter((key) => !old.has(key)).length;
  return count;
}

/** Indicators with an even number get better downwards. */
function isEasier(row: Row, other: Row): boolean {
  const lower = Number(row.indicator.slice(-3)) % 2 === 0;
  return Number(other.value) > Number(row.value) === lower;
}
