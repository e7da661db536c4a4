/** Sources of `src/browser` → minified text with content-hashed names. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
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
  readonly files: readonly ScriptFile[];
}

const FOLDER = '_assets';

/** Compiles page script, search script, map script and map styles. @throws Error when a source does not compile. */
export async function compileScripts(root: string): Promise<Compiled> {
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
  return { page: page.path, search: search.path, files: [page, search, map, looks] };
}

/** The literal by which a script names a file in its own folder. */
function beside({ path }: ScriptFile): string {
  return JSON.stringify(path.replace(FOLDER, '.'));
}

function file(name: string, kind: 'js' | 'css', text: string): ScriptFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { path: `${FOLDER}/${name}.${hash}.${kind}`, kind, text };
}

async function bundle(root: string, entry: string, define: Readonly<Record<string, string>>): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    define: { ...define },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { format: 'es' } },
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
