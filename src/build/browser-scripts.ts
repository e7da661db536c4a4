/**
 * Compiles the scripts that readers get, once, into memory: names carry a hash of the content, bytes depend on the
 * sources alone. Pages ask for the names through `virtual:browser-scripts`; the files are written when the site is.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { contentFolder } from '#loading/content-folder';
import { compileScripts, type Compiled } from './compile-scripts.ts';
import { isManagedSite } from './managed-site.ts';

const VIRTUAL = 'virtual:browser-scripts';
const RESOLVED = `\0${VIRTUAL}`;
const TYPES = { js: 'text/javascript', css: 'text/css' } as const;

/** Add to `integrations` in the Astro configuration. */
export function browserScripts(): AstroIntegration {
  let compiled: Compiled = { page: '', search: '', files: [] };
  return {
    name: 'browser-scripts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        compiled = await compileScripts(root, { manage: isManagedSite(resolve(root, contentFolder())) });
        updateConfig({ vite: { plugins: [named(compiled)] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const file = compiled.files.find(({ path }) => request.url?.split('?')[0]?.endsWith(`/${path}`));
          if (file === undefined) {
            next();
            return;
          }
          response.setHeader('Content-Type', `${TYPES[file.kind]}; charset=utf-8`);
          response.end(file.text);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const { path, text } of compiled.files) {
          const goal = new URL(path, dir);
          await mkdir(new URL('.', goal), { recursive: true });
          await writeFile(goal, text);
        }
      },
    },
  };
}

function named({ page, search, importer }: Compiled): Plugin {
  return {
    name: VIRTUAL,
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? Object.entries({ page, search, importer: importer ?? null })
            .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
            .join('\n')
        : undefined,
  };
}
