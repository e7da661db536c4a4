/** Data files and pictures of a page that moved stand at its old address too: no file can lead on by itself. */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readOldAddresses } from './read-old-addresses.ts';

/** Add to `integrations` in the Astro configuration. */
export function oldAddresses(): AstroIntegration {
  return {
    name: 'tilik-old-addresses',
    hooks: {
      'astro:build:done': ({ dir }) => {
        copyMovedFiles(fileURLToPath(dir));
      },
    },
  };
}

/** `site`: folder of the site. Returns the paths of the files that are copies now. */
export function copyMovedFiles(site: string): readonly string[] {
  return readOldAddresses(site).flatMap(({ from, to, files }) => {
    const [goal] = to;
    if (files !== true || goal === undefined || !existsSync(join(site, goal))) return [];
    const names = goal.endsWith('/') ? besidePage(join(site, goal)) : [''];
    return names.map((name) => {
      const path = `${from}${name}`;
      mkdirSync(dirname(join(site, path)), { recursive: true });
      copyFileSync(join(site, `${goal}${name}`), join(site, path));
      return path;
    });
  });
}

/** Everything in a folder but its page, and its preview, whose name says which page it is of. */
function besidePage(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.html$|^pratinjau-/.test(entry.name))
    .map(({ name }) => name);
}
