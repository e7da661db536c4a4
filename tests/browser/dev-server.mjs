/** Runs the server of `npm run dev` for a test, on a free port and with a cache of its own; prints its address. */
import { dev } from 'astro';

const server = await dev({
  root: process.cwd(),
  logLevel: 'error',
  server: { port: 0 },
  vite: { cacheDir: '.cache/dev-test', server: { hmr: { overlay: false } } },
});
console.log(`http://localhost:${String(server.address.port)}/`);
