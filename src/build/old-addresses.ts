/** Data files and pictures of a page that moved stand at its old address too: no file can lead on by itself. */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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

/** `site`: folder of the site. */
export function copyMovedFiles(site: string): void {
  for (const { from, to, files } of readOldAddresses(site)) {
    const [goal] = to;
    if (files !== true || goal === undefined || !existsSync(join(site, goal))) continue;
    if (!goal.endsWith('/')) copyFileSync(join(site, goal), join(site, from));
    else copyBeside(join(site, goal), join(site, from));
  }
}

/** Everything in a folder but its page, and its preview, whose name says which page it is of. */
function copyBeside(goal: string, from: string): void {
  for (const entry of readdirSync(goal, { withFileTypes: true })) {
    if (!entry.isFile() || /\.html$|^pratinjau-/.test(entry.name)) continue;
    mkdirSync(from, { recursive: true });
    copyFileSync(join(goal, entry.name), join(from, entry.name));
  }
}
