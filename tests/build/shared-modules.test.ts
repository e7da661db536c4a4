import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { sharedModules } from '#build/shared-modules';

// In the project, whose names of modules it uses.
const PLACE = resolve('.cache', 'builds');
mkdirSync(PLACE, { recursive: true });
const place = mkdtempSync(join(PLACE, 'test-'));
afterAll(() => {
  rmSync(place, { recursive: true });
});

/** The bundle of one module, as text. `ssr`: for Node and not for browsers. */
async function bundled(text: string, ssr: boolean): Promise<string> {
  const entry = join(place, 'entry.ts');
  writeFileSync(entry, text);
  const built = await build({
    configFile: false,
    root: resolve('.'),
    logLevel: 'error',
    plugins: [sharedModules()],
    build: {
      ssr,
      write: false,
      minify: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  // One bundle was asked for.
  return (built as Rolldown.RolldownOutput).output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}

const addressOf = (file: string): string => `"${pathToFileURL(resolve(file)).href}"`;

test('what Node can read by itself is fetched where it stands', async () => {
  const text = await bundled("export { pages } from '#routes';\nexport { add } from '#model/decimal';", true);
  expect(text).toContain(addressOf('src/routes.ts'));
  expect(text).toContain(addressOf('src/model/decimal.ts'));
  expect(text).not.toContain('function add');
});

test('what needs a bundler is bundled', async () => {
  const text = await bundled("export { guide } from '#guide/guide';", true);
  expect(text).not.toContain(addressOf('src/guide/guide.ts'));
  expect(text).toContain('Panduan');
});

test('a script of a page holds all that it needs', async () => {
  const text = await bundled("export { add } from '#model/decimal';", false);
  expect(text).toContain('function add');
  expect(text).not.toContain('file:');
});
