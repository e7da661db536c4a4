/**
 * The shared list of real figures that the content was written from, and the two lists that say where its other
 * rows went. The list stands beside the repository and may be absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { z } from 'astro/zod';

const LIST = fileURLToPath(new URL('../../../shared/domain/figures.csv', import.meta.url));
const record = z.record(z.string(), z.string());

/** A line of the list: what it speaks of, and the address of its source (empty for a copied table). */
export interface SharedFigure {
  readonly line: number;
  readonly region: string;
  readonly indicator: string;
  readonly year: string;
  readonly value: string;
  readonly title: string;
  readonly address: string;
}

export const listIsThere = existsSync(LIST);

function table(path: string): readonly Readonly<Record<string, string>>[] {
  return z.array(record).parse(parse(readFileSync(path), { columns: true }));
}

function own(name: string): readonly Readonly<Record<string, string>>[] {
  return table(fileURLToPath(new URL(name, import.meta.url)));
}

/** All lines of the list, in its order; line 1 is the heading. */
export function sharedFigures(): readonly SharedFigure[] {
  return table(LIST).map((row, index) => ({
    line: index + 2,
    region: row['region_code_kemendagri'] ?? '',
    indicator: row['indicator'] ?? '',
    year: row['year'] ?? '',
    value: row['value'] ?? '',
    title: row['source_title'] ?? '',
    address: row['url'] ?? '',
  }));
}

/** What names a line in the two lists below. */
export function lineKey(row: Readonly<Record<string, string>> | SharedFigure): string {
  const { region, indicator, year, value } = row;
  return [region, indicator, year, value].join(' | ');
}

/** Lines that are not in the content on purpose, each with its reason. */
export function leftOut(): readonly Readonly<Record<string, string>>[] {
  return own('left-out.csv');
}

/** Lines about documents, stages and pledges: the file that holds them and what must be found in it. */
export function coveredElsewhere(): readonly Readonly<Record<string, string>>[] {
  return own('covered-elsewhere.csv');
}
