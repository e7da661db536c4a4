/** `npm run build`: builds the site into `dist/`, or into `--out`; what was there stays until all went well. */
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { readArguments } from './arguments.ts';

// Before anything else is loaded: a fifth of the time of a build after an edit goes into compiling the program itself.
const { directory } = enableCompileCache(join(import.meta.dirname, '..', '.cache', 'compiled'));
// For the programs that run beside.
if (directory !== undefined) process.env.NODE_COMPILE_CACHE = join(import.meta.dirname, '..', '.cache', 'compiled');
const { buildSite } = await import('./site-build.ts');

const { values } = readArguments(
  'npm run build -- [--out folder] [--content folder] [--images] [--preview] [--whole] [--plain]',
  {
    options: {
      out: { type: 'string', default: 'dist' },
      images: { type: 'boolean', default: false },
      preview: { type: 'boolean', default: false },
      whole: { type: 'boolean', default: false },
      plain: { type: 'boolean', default: false },
      content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
    },
  },
);

const started = performance.now();
const root = resolve(import.meta.dirname, '..');
try {
  const built = await buildSite({
    root,
    out: resolve(values.out),
    content: resolve(values.content),
    images: values.images,
    preview: values.preview,
    whole: values.whole,
    plain: values.plain,
    onProgress: (done, total) => console.log(`  ${done} dari ${total} halaman`),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  console.log(`Situs selesai: ${built.pages} halaman, ${built.files} berkas, ${seconds} detik, di ${values.out}/`);
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (process.env.DEBUG !== undefined) console.error(error);
  console.error(`Situs tidak dibangun; ${values.out}/ tidak diubah.`);
  process.exit(1);
}
