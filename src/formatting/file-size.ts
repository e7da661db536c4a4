import { decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { formatDecimal } from './number.ts';

/** A file's size with at most one decimal: `740 B`, `1,3 MB`. A thousand bytes are a kilobyte. */
export function formatFileSize(bytes: number, language: Language): string {
  if (bytes < 1000) return `${String(bytes)} B`;
  const [size, unit] = bytes < 999_950 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${formatDecimal(decimal(size.toFixed(1)), language)} ${unit}`;
}
