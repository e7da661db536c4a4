/** ZIP files. The only place that knows the library. */
import { Zip, ZipDeflate } from 'fflate';
import type { Day } from '#model/date';
import { encoded, type Pieces } from './pieces.ts';

const FIRST_DAY: Day = '1980-01-01';

export interface ArchivedFile {
  readonly name: string;
  readonly pieces: () => Pieces;
}

/**
 * A ZIP of the files in the given order, packed piece by piece. Every file bears the given day, so that the same files are
 * the same bytes in every time zone.
 */
export function* zipped(files: readonly ArchivedFile[], day: Day): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    ready.push(part);
  });
  // A ZIP knows no day before 1980; a site without an edition has an earlier one.
  const [year = 1980, month = 1, date = 1] = (day < FIRST_DAY ? FIRST_DAY : day).split('-').map(Number);
  // The library asks for the day in local time, so it is given in local time.
  const mtime = new Date(year, month - 1, date);
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = mtime;
    zip.add(file);
    for (const part of encoded(pieces())) {
      file.push(part);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
