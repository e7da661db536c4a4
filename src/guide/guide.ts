/** The guide that comes with this version of the program. */
import text from '../../PANDUAN.md?raw';
import { readGuide, type Guide } from './read-guide.ts';

let read: Guide | undefined;

export function guide(): Guide {
  read ??= readGuide(text);
  return read;
}
