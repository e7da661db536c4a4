/**
 * Builds the site into a fresh folder beside the output and renames it only when all went well, so that a refused
 * content or a failed page leaves the earlier site as it was. Each build has its own cache, which ends with it.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { drawChartImages } from './chart-images.ts';
import { CHECKSUMS, filesIn, writeChecksums } from '#build/checksums';
import { HEADER_FILE, headerFile } from '#build/hosting/header-file';
import { demandPromisedAddresses } from './promised-addresses.ts';

export interface BuildOptions {
  /** The project's folder. */
  readonly root: string;
  /** Where the site shall stand; absolute, like all folders here. */
  readonly out: string;
  readonly content: string;
  /** Not to be published: changes need not be recorded yet. */
  readonly preview?: boolean;
  /** With PNG pictures of the charts. */
  readonly images?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface Built {
  readonly pages: number;
  readonly files: number;
}

const PROGRESS_EVERY = 500;
/** Constants of a build that a variable of the same name in the environment would change. */
const VITE_CONSTANTS = ['DEV', 'PROD', 'MODE', 'SSR', 'SITE', 'BASE_URL', 'ASSETS_PREFIX'];

/** Counts what is rendered while it is rendered. */
function counting(onProgress: BuildOptions['onProgress']): AstroIntegration {
  return {
    name: 'tilik-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => {
          let total = 0;
          let done = 0;
          return {
            ...standard,
            name: 'tilik-progress',
            getStaticPaths: async () => {
              const paths = await standard.getStaticPaths();
              total = paths.length;
              return paths;
            },
            render: async (request, options) => {
              const response = await standard.render(request, options);
              done += 1;
              if (done % PROGRESS_EVERY === 0 || done === total) onProgress?.(done, total);
              return response;
            },
          };
        });
      },
    },
  };
}

function isEmpty(dir: string): boolean {
  return !existsSync(dir) || readdirSync(dir).length === 0;
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || !path.startsWith('..');
}

/** A folder that is not a built site is never replaced. */
function refuseForeignFolder(out: string, root: string): void {
  if (isWithin(root, out)) throw new Error(`Folder keluaran ${out} memuat proyek ini sendiri; pilih folder lain.`);
  if (isEmpty(out)) return;
  const isSite = existsSync(join(out, 'index.html')) && existsSync(join(out, '_assets'));
  if (!isSite)
    throw new Error(`Folder ${out} berisi sesuatu yang bukan situs hasil bangunan; kosongkan atau pilih folder lain.`);
}

function count(dir: string): Built {
  const names = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return { files: names.length, pages: names.filter((entry) => entry.name.endsWith('.html')).length };
}

/** Puts the fresh site where the old one stands; on failure the old one is put back. */
function replace(fresh: string, out: string, aside: string): void {
  if (!existsSync(out)) {
    renameSync(fresh, out);
    return;
  }
  renameSync(out, aside);
  try {
    renameSync(fresh, out);
  } catch (error) {
    renameSync(aside, out);
    throw error;
  }
}

/** Builds the content into `out`. Throws, with `out` untouched, when the content is refused or a page fails. */
export async function buildSite({
  root,
  out,
  content,
  images = false,
  preview = false,
  onProgress,
}: BuildOptions): Promise<Built> {
  refuseForeignFolder(out, root);
  mkdirSync(dirname(out), { recursive: true });
  const staging = mkdtempSync(join(dirname(out), `.${basename(out)}-`));
  const clear = () => {
    rmSync(staging, { recursive: true, force: true });
  };
  process.once('exit', clear);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  try {
    // Astro keeps the page renderer beside the output only when that lies in the working folder; elsewhere two
    // builds of one project would share it. There it also looks for packages, hence the link.
    symlinkSync(join(root, 'node_modules'), join(staging, 'node_modules'), 'junction');
    process.chdir(staging);
    for (const name of VITE_CONSTANTS) Reflect.deleteProperty(process.env, name);
    process.env.CONTENT_DIR = content;
    process.env.TILIK_IMAGES = images ? '1' : '0';
    process.env.TILIK_PREVIEW = preview ? '1' : '0';
    process.env.NODE_ENV = 'production';
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    const { build } = await import('astro');
    const site = join(staging, 'site');
    const config: AstroInlineConfig = {
      root,
      outDir: site,
      cacheDir: join(staging, 'cache'),
      // Astro's warnings speak to its own users, in English; what editors must know the check has said.
      logLevel: 'error',
      integrations: [counting(onProgress)],
    };
    await build(config);
    if (!existsSync(join(site, 'index.html'))) throw new Error('Halaman beranda tidak terbentuk.');
    demandPromisedAddresses(site, content);
    if (images) await drawChartImages(site, join(root, '.cache', 'images'));
    writeFileSync(join(site, HEADER_FILE), headerFile([...filesIn(site), CHECKSUMS]));
    writeChecksums(site);
    const built = count(site);
    replace(site, out, join(staging, 'earlier'));
    return built;
  } finally {
    process.chdir(root);
    clear();
  }
}
