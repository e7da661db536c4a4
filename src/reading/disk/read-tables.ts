/** The texts of a region's tables as they lie there, for changing them in place. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type TableTexts = { readonly [Name in 'targets' | 'figures' | 'budget' | 'programmes']?: string };

/**
 * `folder`: the region's folder. Tables that are not there are left out. A file that is not UTF-8 comes back as its path
 * alone, since writing it anew would damage its letters.
 */
export function readTables(folder: string): TableTexts | string {
  const texts: { -readonly [Name in keyof TableTexts]: TableTexts[Name] } = {};
  for (const name of ['targets', 'figures', 'budget', 'programmes'] as const) {
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
