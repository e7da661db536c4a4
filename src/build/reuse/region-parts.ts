/** What other pages may show of a region, cut so that an edit changes few parts: rows by indicator and by source, and the rest. */
import { hash } from 'node:crypto';
import type { RegionReport } from '#model/dataset';
import type { Figure } from '#model/figure';
import { indicatorRecords } from '#model/promise';
import type { Baseline, Target } from '#model/target';

/** Digests. */
export interface RegionParts {
  /** Of all files of the region: where it is the same, so are the others. */
  readonly files: string;
  /** Of all files of the region but the two tables of rows. */
  readonly rest: string;
  /** Of all rows of an indicator, by its id. */
  readonly rows: Readonly<Record<string, string>>;
  /** Of the latest value of an indicator, by its id. */
  readonly latest: Readonly<Record<string, string>>;
  /** Of all rows that rest on a source, by its id. */
  readonly sources: Readonly<Record<string, string>>;
}

/** Tables whose rows are taken one by one. */
const TABLES = /^regions\/[^/]+\/(?:figures|targets)\.csv$/;

export interface FileDigest {
  readonly file: string;
  readonly digest: string;
}

/** `files`: those of the region; `earlier`: the parts it had, with the same definitions and settings. */
export function regionParts(
  report: RegionReport,
  files: readonly FileDigest[],
  earlier: RegionParts | undefined,
): RegionParts {
  const all = linesOf(files);
  if (earlier?.files === all) return earlier;
  const rows = [
    ...report.baselines.map((row) => partOf('baseline', row)),
    ...report.targets.map((row) => partOf('target', row)),
    ...report.figures.map((row) => partOf('actual', row)),
  ];
  return {
    files: all,
    rest: linesOf(files.filter(({ file }) => !TABLES.test(file))),
    rows: byName(rows, ({ indicator }) => indicator),
    latest: latestValues(report),
    sources: byName(rows, ({ source }) => source),
  };
}

export function digestOf(lines: readonly string[]): string {
  return hash('sha256', lines.join('\n')).slice(0, 32);
}

function linesOf(files: readonly FileDigest[]): string {
  return digestOf(files.map(({ file, digest }) => `${digest} ${file}`).toSorted());
}

interface RowPart {
  readonly indicator: string;
  readonly source: string;
  readonly text: string;
}

/** All that a row says, but where it stands in its file. */
function partOf(kind: string, { indicator, citation, place: _, ...row }: Baseline | Target | Figure): RowPart {
  const source = citation.source.id;
  return { indicator: indicator.id, source, text: JSON.stringify([kind, indicator.id, source, citation.page, row]) };
}

function byName(rows: readonly RowPart[], nameOf: (row: RowPart) => string): Readonly<Record<string, string>> {
  const groups = [...Map.groupBy(rows, nameOf)];
  return Object.fromEntries(groups.map(([name, own]) => [name, digestOf(own.map(({ text }) => text))]));
}

function latestValues(report: RegionReport): Readonly<Record<string, string>> {
  return Object.fromEntries(
    indicatorRecords(report).map(({ indicator, latest }) => {
      if (latest === undefined) return [indicator.id, ''];
      const { content, period, citation } = latest.chosen;
      return [indicator.id, digestOf([JSON.stringify([content, period, latest.year, citation.source.id])])];
    }),
  );
}
