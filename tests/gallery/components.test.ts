import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { givenToComponents, WHOLE_PAGES } from './components.ts';
import { galleryDatasets } from './datasets.ts';
import { galleryPages } from './pages.ts';
import { distinct } from './states.ts';

const sources = new Map(
  globSync('src/components/**/*.astro').map((file) => [basename(file, '.astro'), readFileSync(file, 'utf8')]),
);

/** A component and all that stands in it. */
function within(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, inner = ''] of (sources.get(name) ?? '').matchAll(/^import (\w+) from '[^']*\.astro';$/gm)) {
    if (sources.has(inner)) within(inner, found);
  }
  return found;
}

const given = givenToComponents(galleryPages(galleryDatasets(), 'id'), 'id');

test('the gallery forgets no component', () => {
  const shown = new Set([...given.keys(), ...WHOLE_PAGES].flatMap((name) => [...within(name)]));
  expect([...sources.keys()].filter((name) => !shown.has(name))).toEqual([]);
});

test('the gallery knows no component that is gone', () => {
  expect([...given.keys()].filter((name) => !sources.has(name))).toEqual([]);
});

test.each([...given])('%s is given something', (_, list) => {
  expect(list.length).toBeGreaterThan(0);
});

test('drawings that show nothing new are left out, the shorter one stays', () => {
  const [plain, marked] = ['<p class="a">Satu</p>', '<p class="a">Dua <b>tiga</b></p>'];
  expect(distinct([marked, plain, '<p class="a">Empat</p>', ' '])).toEqual([plain, marked]);
  expect(distinct(['<ul><li lang="id">a</li></ul>', '<ul><li>b</li></ul>'])).toHaveLength(2);
});
