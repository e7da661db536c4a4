/**
 * Sitemap and robots.txt of a built site that has an address and a publisher, from what its pages say of themselves. A preview
 * has only a robots.txt, which turns search engines away.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isPreview } from '#loading/content-folder';
import { handedOver } from '#loading/handed-over';
import { readOldAddresses } from './read-old-addresses.ts';
import { NO_ROBOTS, sitemapFiles } from './sitemap-files.ts';

/** Pages of the earlier site that were not rendered again. */
function pagesThatStayed(): readonly string[] {
  const stayed = [...(handedOver().stayingFiles ?? [])];
  return stayed.filter((path) => path.endsWith('/index.html')).map((path) => path.slice(0, -'index.html'.length));
}

/** Add to `integrations` in the Astro configuration. */
export function sitemap(): AstroIntegration {
  return {
    name: 'tilik-sitemap',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const home = await readFile(new URL('index.html', dir), 'utf8');
        const old = new Set(readOldAddresses(fileURLToPath(dir)).map(({ from }) => from));
        const rendered = [...pages.map(({ pathname }) => pathname), ...(handedOver().rendered ?? [])];
        const paths = [...rendered.filter((path) => !old.has(path)), ...pagesThatStayed()];
        const files = isPreview() ? [NO_ROBOTS] : sitemapFiles(home, paths);
        for (const { name, text } of files) await writeFile(new URL(name, dir), text);
      },
    },
  };
}
