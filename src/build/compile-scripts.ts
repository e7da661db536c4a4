/** Sources of `src/browser` → minified text with content-hashed names. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, defaultClientConditions } from 'vite';
import { minifyStyles, withoutAddresses } from './styles.ts';

export interface ScriptFile {
  /** From the site's root: `_assets/page.1a2b3c4d.js`. */
  readonly path: string;
  readonly kind: 'js' | 'css';
  readonly text: string;
}

export interface Compiled {
  /** Path of the one script that pages load. */
  readonly page: string;
  /** Path of the script that the search loads in its place. */
  readonly search: string;
  /** Script and styles of the importer; undefined where they were not asked for. */
  readonly importer?: { readonly script: string; readonly styles: string };
  readonly files: readonly ScriptFile[];
}

const FOLDER = '_assets';
/** What the importer has in place of packages: their own build for browsers, which one does not name, and nothing for Markdown. */
const inPlaceOf = (root: string) => ({
  'csv-parse/sync': 'csv-parse/browser/esm/sync',
  'gray-matter': join(root, 'src/browser/importer/no-front-matter.ts'),
});

/**
 * Compiles page script, search script, map script and map styles; with `manage` those of the importer as well.
 * @throws Error when a source does not compile.
 */
export async function compileScripts(
  root: string,
  { manage = false }: { readonly manage?: boolean } = {},
): Promise<Compiled> {
  const source = (name: string): string => join(root, 'src/browser', name);
  const [script, styles] = await Promise.all([
    bundle(root, source('live-map.ts'), {}),
    mapStyles(source('live-map.css')),
  ]);
  const map = file('map', 'js', script);
  const looks = file('map', 'css', styles);
  const names = { MAP_SCRIPT: beside(map), MAP_STYLES: beside(looks) };
  const page = file('page', 'js', await bundle(root, source('page.ts'), names));
  const search = file('search', 'js', await bundle(root, source('search.ts'), {}));
  const files = [page, search, map, looks];
  if (!manage) return { page: page.path, search: search.path, files };
  const importer = file('importer', 'js', await bundle(root, source('importer/importer.ts'), {}, 'iife'));
  const dress = file('importer', 'css', minifyStyles(await readFile(source('importer/importer.css'), 'utf8')));
  return {
    page: page.path,
    search: search.path,
    importer: { script: importer.path, styles: dress.path },
    files: [...files, importer, dress],
  };
}

/** The literal by which a script names a file in its own folder. */
function beside({ path }: ScriptFile): string {
  return JSON.stringify(path.replace(FOLDER, '.'));
}

function file(name: string, kind: 'js' | 'css', text: string): ScriptFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { path: `${FOLDER}/${name}.${hash}.${kind}`, kind, text };
}

/** `iife`: a plain script, which also runs from a disk and as a worker. */
async function bundle(
  root: string,
  entry: string,
  define: Readonly<Record<string, string>>,
  format: 'es' | 'iife' = 'es',
): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    define: { ...define },
    // A plain script may run in a worker, where there is no document.
    resolve: {
      alias: inPlaceOf(root),
      ...(format === 'iife' && { conditions: ['worker', ...defaultClientConditions] }),
    },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { format } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const chunks = outputs.filter((output) => output.type === 'chunk');
  const [only] = chunks;
  if (only === undefined || chunks.length > 1) throw new Error(`${entry} compiles to ${String(chunks.length)} scripts`);
  return only.code;
}

/** Leaflet's styles without its pictures, which we do not use, followed by ours. */
async function mapStyles(own: string): Promise<string> {
  const leaflet = createRequire(import.meta.url).resolve('leaflet/dist/leaflet.css');
  const [theirs, ours] = await Promise.all([readFile(leaflet, 'utf8'), readFile(own, 'utf8')]);
  return minifyStyles(`${withoutAddresses(theirs)}\n${ours}`);
}
