/**
 * The limit that no build can beat: plain Node reads and parses the content and writes the same bytes into a fresh
 * folder. Arguments: content folder, built site, fresh folder. Prints the seconds this took; loading the bytes that
 * will be written is not counted.
 */
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { filesIn, rewriteSite } from './rewrite-site.ts';

function readContent(folder: string): number {
  let entries = 0;
  for (const file of filesIn(folder)) {
    const text = readFileSync(file, 'utf8');
    const parsed: unknown = file.endsWith('.csv') ? parseCsv(text, { columns: true }) : parseYaml(text);
    if (parsed !== undefined) entries += 1;
  }
  return entries;
}

const [content = '', site = '', fresh = ''] = process.argv.slice(2);
const started = performance.now();
readContent(content);
const reading = (performance.now() - started) / 1000;
console.log((reading + rewriteSite(site, fresh)).toFixed(4));
