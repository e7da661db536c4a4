/** Bytes → text, without guessing: what is not UTF-8 is said aloud. */
import type { Finding } from '#model/finding';
import { caution, failure, type Parsed } from './report.ts';

/** Larger files are refused: no hand-written file gets there, and a bomb would. */
export const LARGEST_FILE = 2_000_000;

/** A copy of a document may be larger, up to what hosts of static sites take as one file. */
export const LARGEST_COPY = 25_000_000;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const forgiving = new TextDecoder('utf-8');
const windows1252 = new TextDecoder('windows-1252');

/** Control characters, and characters that make text read in another order than it is written. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;

/**
 * Decodes a file. A byte order mark is dropped. Tables may be in Windows-1252, as spreadsheets save them;
 * that is read with a warning.
 */
export function decode(file: string, bytes: Uint8Array, isTable: boolean): Parsed<string> {
  const start = { file, line: 1, column: 1 };
  if (bytes.length > LARGEST_FILE) return { findings: [tooLarge(file, bytes.length)] };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { findings: [failure('file-utf16', start)] };
  }
  try {
    return admit(file, utf8.decode(bytes), []);
  } catch {
    const place = { file, ...firstBadByte(bytes) };
    if (!isTable) return { findings: [failure('file-not-utf8', place)] };
    return admit(file, windows1252.decode(bytes), [caution('csv-windows-1252', place)]);
  }
}

/** What is said about a file of more than `limit` bytes. */
export function tooLarge(file: string, bytes: number, limit = LARGEST_FILE): Finding {
  const values = { size: (Math.ceil(bytes / 10_000) / 100).toFixed(2), limit: String(limit / 1_000_000) };
  const code = limit === LARGEST_COPY ? 'copy-too-large' : 'file-too-large';
  return failure(code, { file, line: 1, column: 1 }, values);
}

function admit(file: string, text: string, findings: readonly Finding[]): Parsed<string> {
  const index = text.search(FORBIDDEN);
  if (index < 0) return { value: text, findings };
  const code = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const place = { file, ...positionAt(text, index) };
  return { findings: [...findings, failure('character-not-allowed', place, { character: `U+${code}` })] };
}

/** Line and column, from 1, of a character index. */
export function positionAt(text: string, index: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: index - start + 1 };
}

function firstBadByte(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end < 0 ? bytes.length : end);
    try {
      utf8.decode(part);
    } catch {
      return { line, column: forgiving.decode(part).indexOf('\uFFFD') + 1 };
    }
    if (end < 0) return { line, column: 1 };
    line += 1;
    start = end + 1;
  }
}
