/**
 * `npm run schemas`: writes `schemas/`. With `--check` it writes nothing and fails when a file is not as it would be. The
 * schemas of the API are a promise: what would break it is refused, and nothing is written.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jsonSchemas } from '#editing/json-schemas';
import { apiSchemas } from '#exports/api/json-schemas';
import { brokenPromises } from '#exports/api/promise';

const folder = 'schemas';
const promised = [...apiSchemas()].map(([file, text]) => ({ file, text, name: `api/v1/${file}.schema.json` }));
const made = new Map([...jsonSchemas(), ...promised.map(({ name, text }) => [name, text] as const)]);
mkdirSync(folder, { recursive: true });
const present = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.json'));
const earlier = (name: string): string | undefined =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;

const broken = [
  ...promised.flatMap(({ file, text, name }) => {
    const before = earlier(name);
    return before === undefined ? [] : brokenPromises(`${file}.json`, JSON.parse(before), JSON.parse(text));
  }),
  ...present
    .filter((name) => name.startsWith('api/v1/') && !made.has(name))
    .map((name) => `${name} is gone. That breaks the promise of v1: keep the file, or make v2.`),
];
const stale = [
  ...present.filter((name) => !made.has(name)),
  ...[...made].filter(([name, text]) => earlier(name) !== text).map(([name]) => name),
];

if (broken.length > 0) {
  for (const sentence of broken) console.error(sentence);
  process.exitCode = 1;
} else if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`${folder}/${name} tidak sesuai dengan src/. Jalankan: npm run schemas`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const name of present) if (!made.has(name)) rmSync(join(folder, name));
  for (const [name, text] of made) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  console.log(`${String(made.size)} skema di ${folder}/, ${String(stale.length)} diperbarui.`);
}
