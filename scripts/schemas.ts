/** `npm run schemas`: writes `schemas/`. With `--check` it writes nothing and fails when a file is not as it would be. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '#editing/json-schemas';

const folder = 'schemas';
const made = jsonSchemas();
mkdirSync(folder, { recursive: true });
const present = readdirSync(folder);
const stale = [
  ...present.filter((name) => !made.has(name)),
  ...[...made]
    .filter(([name, text]) => !present.includes(name) || readFileSync(join(folder, name), 'utf8') !== text)
    .map(([name]) => name),
];

if (process.argv.includes('--check')) {
  for (const name of stale)
    console.error(`${folder}/${name} tidak sesuai dengan src/schemas. Jalankan: npm run schemas`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const name of present) if (!made.has(name)) rmSync(join(folder, name));
  for (const [name, text] of made) writeFileSync(join(folder, name), text);
  console.log(`${String(made.size)} skema di ${folder}/, ${String(stale.length)} diperbarui.`);
}
