/** SHA-256 as Node works it out. Imported as `#sha256`, which is `browser.ts` where package.json says `browser`. */
import { hash } from 'node:crypto';

/** Of a text in UTF-8, 64 hexadecimal digits. */
export function sha256(text: string): string {
  return hash('sha256', text);
}
