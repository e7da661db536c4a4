import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../parse/decode.ts';

/** The text of one content file; undefined when it cannot be read. */
export function readText(folder: string, file: string): string | undefined {
  try {
    return decode(file, readFileSync(join(folder, file)), file.endsWith('.csv')).value;
  } catch {
    return undefined;
  }
}
