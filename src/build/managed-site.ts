/** Whether the content switches on the pages of those who run the site: only then their scripts are compiled. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** `content`: the content folder. A broken `site.yaml` switches nothing on; the check says what is wrong with it. */
export function isManagedSite(content: string): boolean {
  const file = join(content, 'site.yaml');
  if (!existsSync(file)) return false;
  const document = parseDocument(readFileSync(file, 'utf8'));
  return document.errors.length === 0 && document.get('manage') === true;
}
