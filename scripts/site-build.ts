/**
 * Builds the site into a fresh folder beside the output and renames it only when all went well, so that a refused
 * content or a failed page leaves the earlier site as it was. Each build has its own cache, which ends with it.
 */
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { liveAddresses } from '#addresses/live-addresses';
import { CHECKSUMS, hashOf } from '#build/checksums';
import { HEADER_FILE, headerFile } from '#build/hosting/header-file';
import {
  type BuildRecord,
  forgetRecord,
  type NotedRecord,
  readRecord,
  recordFile,
  writeRecord,
} from '#build/reuse/build-record';
import { keepBundle } from '#build/reuse/kept-bundle';
import { makingDigest } from '#build/reuse/making-digest';
import { clearInterrupted, EARLIER, makeStaging } from '#build/reuse/staging';
import { knowList, listOf } from '#build/reuse/known-list';
import { isListed, listAfter, listText } from '#build/reuse/site-list';
import { twinFolder } from '#build/reuse/twin';
import type { Examination } from '#examine';
import { acceptedExamination } from '#loading/accepted';
import { handedOver } from '#loading/handed-over';
import { REFUSED } from '#loading/refusal';
import { regionSegment } from '#routes';
import type { AstroBuild } from './astro-site.ts';
import { continueSite } from './continued-site.ts';
import type { MadeSite } from './made-site.ts';
import { demandPromisedAddresses } from './promised-addresses.ts';
import type { Looked } from './touched-beside.ts';

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

/** What a build needs that follows others in one process. */
export interface RebuildOptions extends Pick<BuildOptions, 'root' | 'out' | 'content' | 'preview' | 'onProgress'> {
  /** What the running program is (`makingDigest`), as it was when it began: its files may be others by now. */
  readonly making: string;
  /** What somebody changed in the site, where that is known, or will be looked at afterwards. Otherwise this looks. */
  readonly looked?: Looked;
}

export interface Built {
  readonly pages: number;
  readonly files: number;
}

const STOPS = ['SIGINT', 'SIGTERM'] as const;
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

/**
 * What was demanded of the site before need not be of what stayed from it.
 * @throws Error when a page or data file of the content is not there: what was taken over was not all that it seemed.
 */
function demandWhole({ files, stayed = () => false }: MadeSite): void {
  const dataset = handedOver().content?.dataset;
  if (dataset === undefined) return;
  const missing = liveAddresses(dataset, ({ region }) => !stayed(regionSegment(region))).find(
    (path) => !isListed(files, path.endsWith('/') ? `${path}index.html` : path),
  );
  if (missing !== undefined) throw new Error(`${missing} tidak terbentuk; bangun sekali lagi.`);
}

/**
 * Puts the fresh site where the old one stands; on failure the old one is put back. The old one becomes the twin of the fresh
 * one where `keep` says so.
 */
function replace(fresh: string, out: string, aside: string, keep: boolean): void {
  const twin = twinFolder(out);
  if (!existsSync(out)) {
    renameSync(fresh, out);
  } else {
    renameSync(out, aside);
    try {
      renameSync(fresh, out);
    } catch (error) {
      renameSync(aside, out);
      throw error;
    }
  }
  rmSync(twin, { recursive: true, force: true });
  if (keep) renameSync(aside, twin);
}

/** Builds the content into `out`. Throws, with `out` untouched, when the content is refused or a page fails. */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const built = await placeSite(options, buildWithAstro);
  if (built === undefined) throw new Error('Situs tidak terbentuk.');
  return built;
}

/**
 * The same, only as far as it can be done without Astro; undefined, with nothing done, where the whole must be built. May be called
 * again and again in one process.
 */
export function rebuildSite(options: RebuildOptions): Promise<Built | undefined> {
  return placeSite(options);
}

/** `otherwise`: makes the whole site, where what stands cannot be continued. */
async function placeSite(
  {
    root,
    out,
    content,
    images = false,
    preview = false,
    plain = false,
    whole = false,
    making = makingDigest(root, { preview }),
    looked,
    onProgress,
  }: BuildOptions & Partial<RebuildOptions>,
  otherwise?: typeof buildWithAstro,
): Promise<Built | undefined> {
  clearInterrupted(out);
  refuseForeignFolder(out, root);
  const staging = makeStaging(out);
  const clear = () => {
    rmSync(staging, { recursive: true, force: true });
  };
  process.once('exit', clear);
  const note = recordFile(root, out);
  // Pictures are drawn from the files of a whole site, and a plain build is what the others are compared with.
  const noted = images || plain || whole ? undefined : recordOf(out, note);
  let noting: (() => void) | undefined;
  const stop = (): void => process.exit(1);
  for (const signal of STOPS) process.once(signal, stop);
  try {
    for (const name of VITE_CONSTANTS) Reflect.deleteProperty(process.env, name);
    process.env.CONTENT_DIR = content;
    process.env.TILIK_IMAGES = images ? '1' : '0';
    process.env.TILIK_PREVIEW = preview ? '1' : '0';
    process.env.TILIK_FILES = plain ? 'pages' : 'beside';
    process.env.NODE_ENV = 'production';
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    const site = join(staging, 'site');
    let examination: Examination | undefined;
    const accepted = (): Examination => (examination ??= acceptedExamination(content, { preview, project: root }));
    const common = { out, content, accepted, making, site, ...(onProgress !== undefined && { onProgress }) };
    const seen = looked === undefined ? {} : { looked };
    const made =
      (noted && (await continueSite({ ...common, ...seen, preview, note, noted }))) ??
      (await otherwise?.({ ...common, root, preview, images, plain, noted, staging }));
    if (made === undefined) return undefined;
    if (!isListed(made.files, 'index.html')) throw new Error('Halaman beranda tidak terbentuk.');
    demandPromisedAddresses(site, content);
    if (noted !== undefined) demandWhole(made);
    const { sorted: paths } = made.files.paths;
    const headers = headerFile(paths);
    writeFileSync(join(site, HEADER_FILE), headers);
    const list = listAfter(made.files, new Map([[HEADER_FILE, hashOf(Buffer.from(headers))]]));
    const text = Buffer.from(listText(list));
    writeFileSync(join(site, CHECKSUMS), text);
    const checksums = hashOf(text);
    forgetRecord(note);
    replace(site, out, join(staging, EARLIER), made.twin !== undefined);
    knowList(checksums, list);
    if (!images) noting = noteOf(note, { site: out, making, checksums }, made, noted);
    return { pages: paths.filter((path) => path.endsWith('.html')).length, files: paths.length + 1 };
  } catch (error) {
    // Whatever was wrong, the next build takes nothing over. Of a content that is refused nothing was begun.
    if (!(error instanceof Error && error.name === REFUSED)) forgetRecord(note);
    throw error;
  } finally {
    process.chdir(root);
    process.off('exit', clear);
    for (const signal of STOPS) process.off(signal, stop);
    clear();
    noting?.();
  }
}

/** The record of the site that stands at `out`; undefined where it is of another one, or none stands there. */
function recordOf(out: string, note: string): NotedRecord | undefined {
  const noted = readRecord(note);
  return noted !== undefined && listOf(out, noted.record.checksums) !== undefined ? noted : undefined;
}

/** Keeps what the next build may use; what is returned notes it, once nothing is changed any more. */
function noteOf(
  note: string,
  what: Pick<BuildRecord, 'site' | 'making' | 'checksums'>,
  { keys, program, whole, twin, known }: MadeSite,
  noted: NotedRecord | undefined,
): (() => void) | undefined {
  if (keys === undefined) return undefined;
  const kept = program === undefined ? noted?.record.program : { ...program, bundle: keepBundle(program.bundle, note) };
  return () => {
    writeRecord(note, {
      ...what,
      keys,
      ...(kept !== undefined && { program: kept }),
      ...(whole !== undefined && { whole }),
      ...(twin !== undefined && { twin: { differs: [...twin.differs, CHECKSUMS, HEADER_FILE] } }),
      ...(known !== undefined && { known }),
    });
  };
}

/** Loaded when it is needed: most builds after an edit do without. */
async function buildWithAstro(options: AstroBuild): Promise<MadeSite> {
  const astro = await import('./astro-site.ts');
  return astro.buildWithAstro(options);
}
