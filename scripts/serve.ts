/** `npm run serve`: shows the built site on this machine. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { serveSite } from './static-server.ts';

const { values } = readArguments('npm run serve -- [--dir folder] [--port n] [--host alamat] [--base /jalur/]', {
  options: {
    dir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: '127.0.0.1' },
    base: { type: 'string', default: '/' },
  },
});

const dir = resolve(values.dir);
const wished = Number(values.port);
if (!existsSync(dir)) {
  console.error(`Folder ${values.dir} belum ada. Bangun dulu: npm run build`);
  process.exit(1);
}

const site = await serveSite({ dir, port: wished, host: values.host, base: values.base, orNext: true });
if (site.port !== wished) console.log(`Port ${values.port} sedang dipakai; memakai ${site.port}.`);
console.log(`Situs terbuka di ${site.address} (hentikan dengan Ctrl+C)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void site.close().then(() => process.exit(0)));
