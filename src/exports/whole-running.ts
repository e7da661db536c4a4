/** One of the files of the whole site while the tables pass by: what it makes of them, and what it takes from the site before. */
import type { RegionReport } from '#model/dataset';
import type { Packed } from './archive.ts';
import type { Lines } from './lines.ts';
import type { Table } from './table.ts';
import type { Making } from './whole-making.ts';
import { outputTo, type OutputPiece } from './whole-output.ts';
import { spansOf, stayingParts, type EarlierWhole, type NotedPart, type Span } from './whole-parts.ts';

export interface RunningFile {
  readonly holds: (table: Table) => boolean;
  readonly open: (table: Table) => Generator<OutputPiece, void>;
  /**
   * Begins rows that stand together: all figures of one region where it is named. False where they need not be made, because
   * the file takes them from the site before.
   */
  readonly begin: (report?: RegionReport) => Generator<OutputPiece, boolean>;
  readonly add: (lines: Lines) => Generator<OutputPiece, void>;
  /** Ends the rows that were begun and are made. */
  readonly end: () => Generator<OutputPiece, void>;
  readonly shut: () => Generator<OutputPiece, void>;
  readonly close: () => Generator<OutputPiece, FinishedFile>;
}

export interface FinishedFile {
  readonly bytes: number;
  readonly rows: number;
  readonly packed?: Packed;
  /** Where the packed form of a part lies is told from the beginning of that of the file. */
  readonly parts: readonly NotedPart[];
}

export interface Running {
  readonly name: string;
  readonly making: Making;
  /** All regions in their order. */
  readonly reports: Iterable<RegionReport>;
  /** Name of the ZIP that shall hold the file. */
  readonly archive?: string;
  readonly earlier?: EarlierWhole;
}

export function runningFile({ name, making, reports, archive, earlier }: Running): RunningFile {
  const output = outputTo(name, archive !== undefined);
  const spans = making.partOf && spansOf(reports, making.partOf);
  const staying = earlier && stayingParts(earlier, name, archive !== undefined);
  const parts: NotedPart[] = [];
  let [rows, rowsBefore] = [0, 0];
  /** What was begun last. */
  let [span, isLast, isOpen]: [Span | undefined, boolean, boolean] = [undefined, true, false];

  function* take(part: NotedPart, { read }: EarlierWhole): Generator<OutputPiece> {
    const { at, bytes, packed } = part;
    const place = yield* output.take(
      making.before(),
      { at, bytes },
      archive === undefined || packed === undefined
        ? undefined
        : { crc: packed.crc, read: () => read(archive, packed.at, packed.bytes) },
    );
    making.take(part);
    parts.push({ ...part, ...place });
    rows += part.rows;
  }

  return {
    holds: making.holds,
    open: (table) => output.add(making.open(table)),
    *begin(report) {
      span = report && spans?.get(report);
      isLast = report === span?.reports.at(-1);
      const part = span && staying?.get(span.of);
      if (earlier === undefined || part === undefined) return true;
      if (report === span?.reports[0]) yield* take(part, earlier);
      return false;
    },
    *add(lines) {
      if (lines.rows.length === 0) return;
      if (!isOpen) {
        yield* span === undefined ? output.add(making.before()) : output.begin(making.before());
        [isOpen, rowsBefore] = [true, rows];
      }
      rows += lines.rows.length;
      yield* output.add(making.add(lines));
    },
    *end() {
      if (!isOpen || !isLast) return;
      isOpen = false;
      const { bytes, about } = making.end();
      if (bytes !== undefined) yield* output.add(bytes);
      if (span === undefined) return;
      const place = yield* output.end();
      parts.push({ of: span.of, ...place, rows: rows - rowsBefore, ...(about !== undefined && { about }) });
    },
    shut: () => output.add(making.shut()),
    *close() {
      yield* output.add(making.close());
      return { ...(yield* output.close()), rows, parts };
    },
  };
}
