/** `npm run build`: builds the site into `dist/`, or into `--out`; what was there stays until all went well. With `--watch` again and again. */
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import type { Built } from './site-build.ts';

// Before anything else is loaded: a fifth of the time of a build after an edit goes into compiling the program itself.
const { directory } = enableCompileCache(join(import.meta.dirname, '..', '.cache', 'compiled'));
// For the programs that run beside.
if (directory !== undefined) process.env.NODE_COMPILE_CACHE = join(import.meta.dirname, '..', '.cache', 'compiled');

const USAGE = 'npm run build -- [--out folder] [--content folder] [--watch] [--images] [--preview] [--whole] [--plain]';
const { values } = readArguments(USAGE, {
  options: {
    out: { type: 'string', default: 'dist' },
    images: { type: 'boolean', default: false },
    preview: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
  },
});

const root = resolve(import.meta.dirname, '..');
const place = { root, out: resolve(values.out), content: resolve(values.content), preview: values.preview };

function tellBuilt({ pages, files }: Built, seconds: number): void {
  const time = seconds.toFixed(1).replace('.', ',');
  console.log(`Situs selesai: ${String(pages)} halaman, ${String(files)} berkas, ${time} detik, di ${values.out}/`);
}

function tellRefused(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  if (process.env.DEBUG !== undefined) console.error(error);
  console.error(`Situs tidak dibangun; ${values.out}/ tidak diubah.`);
}

function tellTouched(paths: readonly string[]): void {
  const [first = ''] = paths;
  const more = paths.length === 1 ? '' : ` dan ${String(paths.length - 1)} berkas lain`;
  console.log(`${values.out}/${first}${more} diubah dari luar; dibuat lagi.`);
}

if (values.watch) {
  if (values.images || values.plain || values.whole) {
    console.error(`--watch membangun ulang yang berubah saja, jadi tidak bersama --images, --plain atau --whole.`);
    console.error(`Pakai: ${USAGE}`);
    process.exit(2);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  const { watchSite } = await import('./watched-build.ts');
  await watchSite({
    ...place,
    onBuilt: tellBuilt,
    onRefused: tellRefused,
    onTouched: tellTouched,
    onWaiting: () => console.log(`Menunggu perubahan di ${values.content}/ (hentikan dengan Ctrl+C)`),
  }).catch((error: unknown) => {
    console.error(`${values.content}/ tidak dapat dipantau: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  });
}

const started = performance.now();
try {
  const { buildSite } = await import('./site-build.ts');
  const built = await buildSite({
    ...place,
    images: values.images,
    whole: values.whole,
    plain: values.plain,
    onProgress: (done, total) => console.log(`  ${String(done)} dari ${String(total)} halaman`),
  });
  tellBuilt(built, (performance.now() - started) / 1000);
  process.exit(0);
} catch (error) {
  tellRefused(error);
  process.exit(1);
}
