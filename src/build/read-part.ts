/** Reads some bytes out of a large file. */
import { closeSync, openSync, readSync } from 'node:fs';

/** Fills `part` with the bytes that begin at `at`. @throws Error when the file ends before that. */
export function readPart(path: string, at: number, part: Uint8Array): void {
  const file = openSync(path, 'r');
  try {
    for (let done = 0; done < part.length;) {
      const read = readSync(file, part, done, part.length - done, at + done);
      if (read === 0) throw new Error(`${path} terpotong; bangun sekali lagi.`);
      done += read;
    }
  } finally {
    closeSync(file);
  }
}
