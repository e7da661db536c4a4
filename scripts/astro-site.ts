/** Builds the site with Astro, into a fresh folder: what did not change since the last build stays, all pages are bundled anew. */
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { type Beside, startBeside } from '#build/beside';
import { filesIn, hashOf, readChecksums } from '#build/checksums';
import { HEADER_FILE } from '#build/hosting/header-file';
import { giveBackMemory } from '#build/give-back';
import { pageOutput, type PageOutput, type StartBeside } from '#build/page-output';
import type { NotedRecord } from '#build/reuse/build-record';
import { takeBundle } from '#build/reuse/kept-bundle';
import { outputKeys, type OutputKeys } from '#build/reuse/output-keys';
import { NOTHING, planReuse, stayingFiles } from '#build/reuse/plan-reuse';
import { filesOf, siteList, type Fingerprinted } from '#build/reuse/site-list';
import { touchedFiles } from '#build/reuse/touched';
import { sharedModules } from '#build/shared-modules';
import { siteWriter } from '#build/site-writer';
import { isSitemap } from '#build/sitemap-files';
import type { Examination } from '#examine';
import type { WholeParts } from '#exports/whole-parts';
import { contentDigest } from '#loading/content-digest';
import { handedOver } from '#loading/handed-over';
import { type Shown, shownOf } from '#loading/shown-dataset';
import { drawChartImages } from './chart-images.ts';
import type { Handed } from './handed-pages.ts';
import type { MadeSite } from './made-site.ts';
import { presentedOf } from './presented.ts';
import type { ReusedFiles } from './reused-files.ts';
import { meansOf, writePage } from './written-files.ts';

export interface AstroBuild {
  /** The project's folder. */
  readonly root: string;
  /** Where the earlier site stands. */
  readonly out: string;
  readonly content: string;
  /** What is read of it. @throws Error when it is refused. */
  readonly accepted: () => Examination;
  /** Not to be published. */
  readonly preview: boolean;
  /** With PNG pictures of the charts. */
  readonly images: boolean;
  /** As Astro does it alone. */
  readonly plain: boolean;
  readonly noted: NotedRecord | undefined;
  readonly making: string;
  /** A folder of this build alone. */
  readonly staging: string;
  /** Where the site is made, in that folder. */
  readonly site: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a program beside says: what it measured, or that it has nothing to do. */
interface FromHelper {
  readonly listed?: unknown;
}

/** The programs of a build. */
interface Helpers {
  /** Writes every file that is no page, tells what it measures, and then renders pages. */
  readonly files: StartBeside;
  /** Renders pages alone; for large sites. */
  readonly pages: StartBeside;
  /** Ends those that were started, and waits until they have let go of the folder. */
  readonly stop: () => Promise<void>;
}

/**
 * `order`: a file with what stays of the earlier site (`ReusedFiles`), which is not made again. `fingerprints`: the file that a
 * program leaves its own in.
 */
function helpersOf(
  { content, site }: AstroBuild,
  digests: ReadonlyMap<string, string>,
  order: string,
  fingerprints: (program: string) => string,
): Helpers {
  const accepted = contentDigest(digests);
  const started: Beside[] = [];
  const measured = Promise.withResolvers<unknown>();
  measured.promise.catch(() => undefined);
  let listed: unknown;
  const start =
    (program: string): StartBeside =>
    (more) => {
      handedOver().wholeFiles = measured.promise;
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
      started.push(beside);
      return beside;
    };
  const stop = async (): Promise<void> => {
    for (const beside of started) beside.stop();
    await Promise.allSettled(started.map(({ finished }) => finished));
  };
  return { files: start('site-files'), pages: start('site-pages'), stop };
}

/** Works out what of the earlier site stays, and tells the pages and the program beside. Keys, where that took them. */
function decideReuse(
  { out, noted, making, staging, preview, images }: AstroBuild,
  examination: Examination,
  order: string,
): OutputKeys | undefined {
  // A site that another program made is no use, and what its keys take would stay in memory while pages are bundled.
  const keys =
    noted?.record.making === making ? keysOf(examination, noted.record.keys, { preview, images }) : undefined;
  const reuse =
    noted === undefined || keys === undefined ? NOTHING : planReuse(out, noted, making, keys, touchedFiles(out, noted));
  const staying = stayingFiles(reuse);
  handedOver().stayingRegions = reuse.regions;
  handedOver().stayingFiles = new Set(staying.map(([path]) => path));
  const told: ReusedFiles = {
    earlier: out,
    regions: [...reuse.regions.keys()],
    files: staying,
    parts: partsFile(staging),
    ...(keys === undefined && { keys: keysFile(staging) }),
  };
  writeFileSync(order, JSON.stringify(told));
  return keys;
}

/** Where the program beside leaves the keys. */
function keysFile(staging: string): string {
  return join(staging, 'keys.json');
}

/** Where it leaves where the parts of the data files of the whole site lie. */
function partsFile(staging: string): string {
  return join(staging, 'parts.json');
}

function keysOf(examination: Examination, earlier: OutputKeys, how: Shown): OutputKeys {
  return outputKeys(examination.dataset, examination.digests, presentedOf(shownOf(examination, how)), earlier);
}

/** @throws Error when the content is refused or a page fails. */
export async function buildWithAstro(options: AstroBuild): Promise<MadeSite> {
  const { root, content, accepted, preview, images, plain, staging, site, onProgress } = options;
  const examination = accepted();
  // The collections need not read it again.
  handedOver().content = examination;
  // Astro keeps the page renderer beside the output only when that lies in the working folder; elsewhere two
  // builds of one project would share it. There it also looks for packages, hence the link.
  symlinkSync(join(root, 'node_modules'), join(staging, 'node_modules'), 'junction');
  process.chdir(staging);
  const fingerprints = (program: string): string => join(staging, `${program}.sums`);
  const writer = siteWriter(site);
  const means = meansOf(content);
  const write: PageOutput['write'] = (pathname, bytes) => {
    writePage({ dataset: shownOf(examination, { preview, images }), writer, means }, pathname, bytes);
  };
  const order = join(staging, 'reuse.json');
  const bundle = join(staging, 'bundle');
  const keys = plain ? undefined : decideReuse(options, examination, order);
  const helpers = helpersOf(options, examination.digests, order, fingerprints);
  const onBundled = (): void => {
    takeBundle(site, bundle);
  };
  // What writes the files begins here, before Astro is loaded.
  const integrations = plain
    ? []
    : [pageOutput({ write, ...helpers, onBundled, ...(onProgress !== undefined && { onProgress }) })];
  const config: AstroInlineConfig = {
    root,
    outDir: site,
    cacheDir: join(staging, 'cache'),
    // Astro's warnings speak to its own users, in English; what editors must know the check has said.
    logLevel: 'error',
    integrations,
    // The folder is a fresh one, and what runs beside may have written into it.
    vite: { build: { emptyOutDir: false }, ...(!plain && { plugins: [sharedModules()] }) },
  };
  try {
    const { build } = await import('astro');
    await build(config);
  } catch (error) {
    await helpers.stop();
    throw error;
  }
  if (images) await drawChartImages(site, join(root, '.cache', 'images'));
  const taken = new Map(writer.fingerprints);
  for (const list of ['site-files', 'site-pages'].map(fingerprints).filter((file) => existsSync(file)))
    for (const [path, sum] of readChecksums(readFileSync(list, 'utf8'))) taken.set(path, sum);
  giveBackMemory();
  // Of what is drawn as a picture the drawing is gone by now.
  const files = siteList(listed(site, taken));
  const others = filesOf(files).filter(([path]) => !taken.has(path) && !isSitemap(path) && path !== HEADER_FILE);
  return {
    // Written by the program beside a moment ago.
    keys: plain ? undefined : (keys ?? (JSON.parse(readFileSync(keysFile(staging), 'utf8')) as OutputKeys)),
    files,
    ...(!plain && {
      program: { bundle, files: Object.fromEntries(others) },
      whole: JSON.parse(readFileSync(partsFile(staging), 'utf8')) as WholeParts,
    }),
  };
}

/** Each file with its fingerprint, one by one: all together would be the most that the build ever holds. */
function* listed(site: string, taken: ReadonlyMap<string, string>): Generator<Fingerprinted> {
  for (const path of filesIn(site)) yield [path, taken.get(path) ?? hashOf(readFileSync(join(site, path)))];
  yield [HEADER_FILE, ''];
}
