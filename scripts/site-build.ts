/**
 * Builds the site into a fresh folder beside the output and renames it only when all went well, so that a refused
 * content or a failed page leaves the earlier site as it was. Each build has its own cache, which ends with it.
 */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { drawChartImages } from './chart-images.ts';
import { liveAddresses } from '#addresses/live-addresses';
import { startBeside } from '#build/beside';
import { CHECKSUMS, filesIn, readChecksums, writeChecksums } from '#build/checksums';
import { HEADER_FILE, headerFile } from '#build/hosting/header-file';
import { pageOutput, type StartBeside } from '#build/page-output';
import { forgetRecord, type NotedRecord, readRecord, recordFile, writeRecord } from '#build/reuse/build-record';
import { makingDigest } from '#build/reuse/making-digest';
import { outputKeys, type OutputKeys } from '#build/reuse/output-keys';
import { NOTHING, planReuse } from '#build/reuse/plan-reuse';
import { clearInterrupted, EARLIER, makeStaging } from '#build/reuse/staging';
import { siteWriter } from '#build/site-writer';
import { contentDigest } from '#loading/content-digest';
import { handedOver } from '#loading/handed-over';
import type { Handed } from './handed-pages.ts';
import { demandPromisedAddresses } from './promised-addresses.ts';
import type { ReusedFiles } from './reused-files.ts';

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
  /** As Astro does it alone, without what `src/build/` does to be quicker: for comparing the two. */
  readonly plain?: boolean;
  /** Everything anew, also what did not change since the last build. */
  readonly whole?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a program beside says: what it measured, or that it has nothing to do. */
interface FromHelper {
  readonly listed?: unknown;
}

export interface Built {
  readonly pages: number;
  readonly files: number;
}

/** Constants of a build that a variable of the same name in the environment would change. */
const VITE_CONSTANTS = ['DEV', 'PROD', 'MODE', 'SSR', 'SITE', 'BASE_URL', 'ASSETS_PREFIX'];

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

/** The programs of a build, and the files that they leave their fingerprints in. */
interface Helpers {
  /** Writes every file that is no page, tells what it measures, and then renders pages. */
  readonly files: StartBeside;
  /** Renders pages alone; for large sites. */
  readonly pages: StartBeside;
}

/** `order`: a file with what stays of the earlier site (`ReusedFiles`), which is not made again. */
function helpersOf(content: string, site: string, order: string, fingerprints: (program: string) => string): Helpers {
  const measured = Promise.withResolvers<unknown>();
  measured.promise.catch(() => undefined);
  let listed: unknown;
  const start =
    (program: string): StartBeside =>
    (more) => {
      handedOver().wholeFiles = measured.promise;
      const accepted = contentDigest(handedOver().content?.digests ?? new Map<string, string>());
      const beside = startBeside({
        file: join(import.meta.dirname, `${program}.ts`),
        args: [content, site, fingerprints(program), accepted, order],
        onMessage: (message) => {
          const said = message as FromHelper;
          if (said.listed === undefined) {
            void more().then((pages) => {
              const handed: Handed = { pages: pages ?? null, ...(listed !== undefined && { listed }) };
              beside.send(handed);
            });
          } else {
            listed = said.listed;
            measured.resolve(listed);
          }
        },
      });
      // A page that waits for what is measured must not wait for a program that failed.
      beside.finished.then(() => undefined, measured.reject);
      return beside;
    };
  return { files: start('site-files'), pages: start('site-pages') };
}

/** Works out what of the earlier site stays, and tells the pages and the program beside. */
function decideReuse(
  out: string,
  order: string,
  noted: NotedRecord | undefined,
  making: string,
): OutputKeys | undefined {
  const content = handedOver().content;
  if (content === undefined) return undefined;
  const keys = outputKeys(
    content.dataset,
    content.digests,
    noted?.record.making === making ? noted.record.keys : undefined,
  );
  const reuse = noted === undefined ? NOTHING : planReuse(out, noted, making, keys);
  handedOver().reuse = reuse;
  const told: ReusedFiles = { earlier: out, regions: [...reuse.regions.keys()], files: [...reuse.files] };
  writeFileSync(order, JSON.stringify(told));
  return keys;
}

/** @throws Error when a page or data file of the content is not there: what was taken over was not all that it seemed. */
function demandWhole(files: readonly string[]): void {
  const dataset = handedOver().content?.dataset;
  if (dataset === undefined) return;
  const there = new Set(files);
  const missing = liveAddresses(dataset).find((path) => !there.has(path.endsWith('/') ? `${path}index.html` : path));
  if (missing !== undefined) throw new Error(`${missing} tidak terbentuk; bangun sekali lagi.`);
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
  plain = false,
  whole = false,
  onProgress,
}: BuildOptions): Promise<Built> {
  clearInterrupted(out);
  refuseForeignFolder(out, root);
  const staging = makeStaging(out);
  const clear = () => {
    rmSync(staging, { recursive: true, force: true });
  };
  process.once('exit', clear);
  const note = recordFile(root, out);
  const making = makingDigest(root, { preview });
  // Pictures are drawn from the files of a whole site, and a plain build is what the others are compared with.
  const noted = images || plain || whole ? undefined : readRecord(note);
  let keys: OutputKeys | undefined;
  let list = '';
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
    process.env.TILIK_FILES = plain ? 'pages' : 'beside';
    process.env.NODE_ENV = 'production';
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    const { build } = await import('astro');
    const site = join(staging, 'site');
    const fingerprints = (program: string): string => join(staging, `${program}.sums`);
    const writer = siteWriter(site);
    const order = join(staging, 'reuse.json');
    const output = pageOutput({
      writer,
      ...helpersOf(content, site, order, fingerprints),
      onStart: () => {
        keys = decideReuse(out, order, noted, making);
      },
      ...(onProgress !== undefined && { onProgress }),
    });
    const config: AstroInlineConfig = {
      root,
      outDir: site,
      cacheDir: join(staging, 'cache'),
      // Astro's warnings speak to its own users, in English; what editors must know the check has said.
      logLevel: 'error',
      integrations: plain ? [] : [output],
      // The folder is a fresh one, and what runs beside may have written into it.
      vite: { build: { emptyOutDir: false } },
    };
    await build(config);
    if (!existsSync(join(site, 'index.html'))) throw new Error('Halaman beranda tidak terbentuk.');
    demandPromisedAddresses(site, content);
    if (images) await drawChartImages(site, join(root, '.cache', 'images'));
    const files = filesIn(site);
    writeFileSync(join(site, HEADER_FILE), headerFile([...files, CHECKSUMS]));
    const known = new Map(writer.fingerprints);
    for (const list of ['site-files', 'site-pages'].map(fingerprints).filter((file) => existsSync(file)))
      for (const [path, sum] of readChecksums(readFileSync(list, 'utf8'))) known.set(path, sum);
    writeChecksums(site, [...files, HEADER_FILE].toSorted(), known);
    const built = {
      pages: files.filter((path) => path.endsWith('.html')).length,
      files: files.length + 2,
    };
    if (noted !== undefined) demandWhole(files);
    list = readFileSync(join(site, CHECKSUMS), 'utf8');
    forgetRecord(note);
    replace(site, out, join(staging, EARLIER));
    return built;
  } catch (error) {
    // Whatever was wrong, the next build takes nothing over.
    forgetRecord(note);
    throw error;
  } finally {
    process.chdir(root);
    clear();
    if (keys !== undefined && list !== '' && !images)
      writeRecord(note, { site: out, making, keys, checksums: hash('sha256', list) });
  }
}
