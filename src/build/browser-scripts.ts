/**
 * Compiles the scripts that readers get, once, into memory: names carry a hash of the content, bytes depend on the
 * sources alone. Pages ask for the names through `virtual:browser-scripts`; the files are written when the site is.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { compileScripts, type Compiled } from './compile-scripts.ts';

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
        compiled = await compileScripts(fileURLToPath(config.root));
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

function named({ page, search }: Compiled): Plugin {
  return {
    name: VIRTUAL,
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? `export const page = ${JSON.stringify(page)};\nexport const search = ${JSON.stringify(search)};`
        : undefined,
  };
}
