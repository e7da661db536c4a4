import { sha256 } from '#sha256';
import { canonicalJson } from './canonical.ts';

/** SHA-256 of a value as canonical JSON in UTF-8, 64 hexadecimal digits. */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value));
}
