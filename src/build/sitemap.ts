/** Sitemap and robots.txt of a built site that has an address and a publisher, from what its pages say of themselves. */
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { sitemapFiles } from './sitemap-files.ts';

/** Add to `integrations` in the Astro configuration. */
export function sitemap(): AstroIntegration {
  return {
    name: 'tilik-sitemap',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const home = await readFile(new URL('index.html', dir), 'utf8');
        for (const { name, text } of sitemapFiles(
          home,
          pages.map(({ pathname }) => pathname),
        ))
          await writeFile(new URL(name, dir), text);
      },
    },
  };
}
