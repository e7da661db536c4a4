/** The table of layers: who may import whom. The picture of the same is in ARCHITECTURE.md. */
import { dirname, join } from 'node:path/posix';
import { importsOf, type Import } from './imports.ts';

interface Layer {
  /** Files or folders that make up the layer, from the project's root; the longest match counts. */
  readonly at: readonly string[];
  /** Other layers it may import. `types:x` allows only `import type`. */
  readonly layers: readonly string[];
  /** Packages it may import, by full name or by prefix with a final `*`. */
  readonly packages: readonly string[];
}

const parsers = ['yaml', 'csv-parse', 'csv-parse/*', 'gray-matter', 'mdast-util-*', 'micromark-*', 'hast-util-*'];
const treeTypes = ['types:mdast', 'types:hast', 'types:unist', 'types:micromark-util-types'];

export const LAYERS: Readonly<Record<string, Layer>> = {
  model: { at: ['src/model'], layers: [], packages: ['types:topojson-specification'] },
  sha256: { at: ['src/sha256'], layers: [], packages: ['node:crypto', '@noble/hashes/*'] },
  ledger: { at: ['src/ledger'], layers: ['model', 'sha256'], packages: [] },
  formatting: { at: ['src/formatting'], layers: ['model', 'language'], packages: [] },
  language: { at: ['src/language'], layers: ['model'], packages: [] },
  routes: { at: ['src/routes.ts'], layers: ['model'], packages: [] },
  addresses: { at: ['src/addresses'], layers: ['model', 'ledger', 'routes'], packages: [] },
  schemas: { at: ['src/schemas'], layers: ['model'], packages: ['astro/zod'] },
  reading: {
    at: ['src/reading', 'src/reading/parse', 'src/reading/assemble.ts'],
    layers: ['schemas', 'model'],
    packages: [...parsers, ...treeTypes, 'types:topojson-specification', 'astro/zod', 'fastest-levenshtein'],
  },
  'reading/disk': {
    at: ['src/reading/disk'],
    layers: ['reading', 'schemas', 'model'],
    packages: ['node:*', 'idn-area-data', 'fastest-levenshtein'],
  },
  checks: { at: ['src/checks'], layers: ['model', 'ledger'], packages: ['fastest-levenshtein'] },
  examine: {
    at: ['src/examine.ts'],
    layers: ['reading', 'reading/disk', 'checks', 'addresses', 'model'],
    packages: [],
  },
  content: {
    at: ['src/content.config.ts', 'src/loading'],
    layers: ['examine', 'reading', 'reading/disk', 'schemas', 'ledger', 'formatting', 'language', 'model', 'routes'],
    packages: [
      'astro:content',
      'astro/zod',
      'types:astro',
      'types:astro/loaders',
      'types:vite',
      'astro/loaders',
      'node:*',
    ],
  },
  dataset: {
    at: ['src/dataset.ts'],
    layers: ['examine', 'content', 'reading', 'reading/disk', 'schemas', 'model'],
    packages: ['astro:content'],
  },
  charts: { at: ['src/charts'], layers: ['formatting', 'language', 'model'], packages: ['d3', 'd3-*', 'uqr'] },
  maps: {
    at: ['src/maps'],
    layers: ['formatting', 'language', 'model', 'charts'],
    packages: [
      'd3',
      'd3-*',
      'polylabel',
      'topojson-client',
      'world-atlas/*',
      'types:geojson',
      'types:topojson-specification',
    ],
  },
  boundaries: {
    at: ['src/boundaries'],
    layers: ['language', 'model'],
    packages: [
      'astro/zod',
      'd3',
      'topojson-client',
      'fastest-levenshtein',
      'types:geojson',
      'types:topojson-specification',
    ],
  },
  exports: {
    at: ['src/exports'],
    layers: ['model', 'ledger', 'schemas', 'formatting', 'language', 'routes'],
    packages: [
      'astro/zod',
      'hyparquet-writer',
      'fflate',
      'node:crypto',
      'node:fs',
      'node:module',
      'node:v8',
      'node:zlib',
    ],
  },
  import: {
    at: ['src/import'],
    layers: ['reading', 'model', 'schemas', 'formatting', 'language'],
    packages: ['@e965/xlsx', 'fflate', 'yaml', 'fastest-levenshtein'],
  },
  editing: {
    at: ['src/editing'],
    layers: ['model', 'schemas', 'reading', 'formatting', 'language', 'routes'],
    packages: ['astro/zod', 'yaml'],
  },
  files: {
    at: ['src/files'],
    layers: ['model', 'exports', 'presenters', 'routes', 'addresses'],
    packages: [],
  },
  guide: {
    at: ['src/guide', 'PANDUAN.md'],
    layers: ['reading', 'model'],
    packages: ['mdast-util-to-hast', 'hast-util-to-html', ...treeTypes],
  },
  presenters: {
    at: ['src/presenters'],
    layers: [
      'model',
      'ledger',
      'formatting',
      'language',
      'charts',
      'maps',
      'routes',
      'addresses',
      'guide',
      'import',
      'types:schemas',
    ],
    packages: [],
  },
  components: {
    at: ['src/components', 'src/layouts'],
    layers: ['types:presenters', 'types:charts', 'types:maps', 'language', 'routes', 'browser', 'styles'],
    packages: ['types:astro', 'types:astro/types', 'virtual:browser-scripts'],
  },
  pages: {
    at: ['src/pages'],
    layers: [
      'dataset',
      'presenters',
      'components',
      'language',
      'exports',
      'files',
      'routes',
      'addresses',
      'guide',
      'styles',
      'types:model',
    ],
    packages: ['types:astro'],
  },
  browser: {
    at: ['src/browser'],
    layers: ['formatting', 'types:presenters', 'types:charts', 'types:maps', 'types:content'],
    packages: ['leaflet', 'leaflet/*', 'types:geojson'],
  },
  styles: { at: ['src/styles'], layers: [], packages: ['@fontsource-variable/*'] },
  'browser/importer': {
    at: ['src/browser/importer'],
    layers: ['import', 'reading', 'types:schemas', 'presenters', 'language', 'model', 'routes'],
    packages: ['fflate'],
  },
  build: {
    at: ['src/build'],
    layers: ['model', 'addresses', 'routes', 'exports', 'language', 'content'],
    packages: ['node:*', 'types:astro', 'astro/runtime/prerender/*', 'vite', 'fflate', 'parse5', 'pagefind', 'yaml'],
  },
  scripts: {
    at: ['scripts'],
    layers: ['*'],
    packages: ['*'],
  },
};

/** Layers no other layer may reach, not even scripts. */
const FOR_THE_SITE_ONLY = ['components', 'pages'];

/** The layer a file belongs to, or undefined when it stands outside the picture. */
export function layerOf(file: string): string | undefined {
  let best: { readonly name: string; readonly length: number } | undefined;
  for (const [name, layer] of Object.entries(LAYERS)) {
    for (const at of layer.at) {
      if ((file === at || file.startsWith(`${at}/`)) && at.length > (best?.length ?? -1))
        best = { name, length: at.length };
    }
  }
  return best?.name;
}

/** The project file an import leads to; undefined for a package. `imports` are those of package.json. */
export function targetOf(
  file: string,
  specifier: string,
  imports: Readonly<Record<string, string>>,
): string | undefined {
  if (specifier.startsWith('.')) return join(dirname(file), specifier).replace(/[?].*$/, '');
  if (!specifier.startsWith('#')) return undefined;
  const path = specifier.replace(/[?].*$/, '');
  for (const [pattern, target] of Object.entries(imports)) {
    const [before = '', after] = pattern.split('*');
    if (after === undefined ? path === pattern : path.startsWith(before) && path.endsWith(after)) {
      const rest = after === undefined ? '' : path.slice(before.length, path.length - after.length);
      return target.replace('*', rest).replace(/^\.\//, '');
    }
  }
  return specifier;
}

function allows(list: readonly string[], name: string, typesOnly: boolean): boolean {
  return list.some((entry) => {
    const forTypes = entry.startsWith('types:');
    if (forTypes && !typesOnly) return false;
    const pattern = forTypes ? entry.slice('types:'.length) : entry;
    return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
  });
}

function listed(names: readonly string[]): string {
  const words = names.map((name) => (name.startsWith('types:') ? `types of ${name.slice('types:'.length)}` : name));
  return words.length === 0 ? 'nothing' : words.join(', ');
}

/** What is wrong with one import, as a sentence; undefined when it is allowed. */
function wrongWith(file: string, one: Import, imports: Readonly<Record<string, string>>): string | undefined {
  const name = layerOf(file);
  const layer = name === undefined ? undefined : LAYERS[name];
  if (name === undefined || layer === undefined)
    return `${file} belongs to no layer; name its layer in tests/architecture/layers.ts.`;
  const place = `${file}:${String(one.line)} imports ${one.specifier}`;
  const target = targetOf(file, one.specifier, imports);
  if (target === undefined) {
    if (allows(layer.packages, one.specifier, one.typesOnly)) return undefined;
    return `${place}: ${name} may import no packages but ${listed(layer.packages)}.`;
  }
  const goal = layerOf(target);
  if (goal === undefined) return target === 'package.json' ? undefined : `${place}: ${target} belongs to no layer.`;
  if (goal === name) {
    return one.specifier.startsWith('#') && name !== 'components'
      ? `${place}: inside a layer imports are relative (./ or ../).`
      : undefined;
  }
  const sameFolder = file.split('/')[1] === target.split('/')[1];
  if (one.specifier.startsWith('.') && !sameFolder) return `${place}: from one layer to another imports start with #.`;
  if (layer.layers.includes('*') && !FOR_THE_SITE_ONLY.includes(goal)) return undefined;
  if (!layer.layers.includes('*') && allows(layer.layers, goal, one.typesOnly)) return undefined;
  return `${place}: ${name} may import ${listed(layer.layers)}, and not ${goal}.`;
}

/** Every import of a file that its layer may not have, as sentences. */
export function forbiddenImports(file: string, text: string, imports: Readonly<Record<string, string>>): string[] {
  return importsOf(file, text).flatMap((one) => wrongWith(file, one, imports) ?? []);
}
