/** `npm run gallery`: every chart in every hard situation and the components in their states, for those who work on them. */
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readArguments } from './arguments.ts';

const { values } = readArguments('npm run gallery -- [--port number]', {
  options: { port: { type: 'string', default: '4330' } },
});

/** Pages outside `src/pages`: no build of the site knows them. */
const gallery: AstroIntegration = {
  name: 'tilik-gallery',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({ pattern: '/galeri/', entrypoint: resolve('tests/gallery/gallery.astro') });
      injectRoute({ pattern: '/galeri/komponen/', entrypoint: resolve('tests/gallery/components.astro') });
    },
  },
};

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { dev } = await import('astro');
const server = await dev({
  root: resolve('.'),
  logLevel: 'error',
  integrations: [gallery],
  server: { port: Number(values.port) },
});
console.log(`Galeri terbuka di http://localhost:${String(server.address.port)}/galeri/ (hentikan dengan Ctrl+C)`);
