/** The texts of a region's tables as they lie there, for changing them in place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * By their path from the region's folder on without `.csv`: `targets`, `plans/rpjmd-2025-2029/programmes`. Tables that are not
 * there are left out. A file that is not UTF-8 comes back as its path alone, since writing it anew would damage its letters.
 */
export function readTables(folder: string): Readonly<Record<string, string>> | string {
  const plans = join(folder, 'plans');
  const names = existsSync(plans) ? readdirSync(plans).toSorted() : [];
  const texts: Record<string, string> = {};
  for (const name of ['targets', 'figures', 'budget', ...names.map((plan) => `plans/${plan}/programmes`)]) {
    const file = join(folder, `${name}.csv`);
    if (!existsSync(file)) continue;
    try {
      texts[name] = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
    } catch {
      return file;
    }
  }
  return texts;
}
