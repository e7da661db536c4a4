/**
 * Builds a site again that this program has built before: what did not change stays, and what did is rendered from the bundle
 * that was kept. Astro is not started. Where anything is in doubt nothing is done, and the usual build follows.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openBundle } from '#build/bundled-pages';
import { hashOf } from '#build/checksums';
import { HEADER_FILE } from '#build/hosting/header-file';
import { copyMovedFiles } from '#build/old-addresses';
import { counting, fileOf } from '#build/page-output';
import { pageQueue, type PageName } from '#build/page-queue';
import { readOldAddresses } from '#build/read-old-addresses';
import { bringFiles } from '#build/reuse/bring-files';
import type { KeptProgram, NotedRecord } from '#build/reuse/build-record';
import { copyingBeside, type CopyingBeside } from '#build/reuse/copying-beside';
import { bundleDigest, bundleFolder } from '#build/reuse/kept-bundle';
import { earlierWhole } from '#build/reuse/earlier-whole';
import { outputKeys, type OutputKeys } from '#build/reuse/output-keys';
import { ownerOf } from '#build/reuse/owners';
import { planReuse } from '#build/reuse/plan-reuse';
import { isListed, listAfter, type SiteList } from '#build/reuse/site-list';
import { takeTwin, twinFolder, type Twin } from '#build/reuse/twin';
import { siteWriter, type SiteWriter } from '#build/site-writer';
import { isSitemap, NO_ROBOTS, sitemapFiles } from '#build/sitemap-files';
import type { Examination } from '#examine';
import { handedOver } from '#loading/handed-over';
import type { Dataset } from '#model/dataset';
import { shownOf } from '#loading/shown-dataset';
import { languageOf, pages } from '#routes';
import type { MadeSite } from './made-site.ts';
import { presentedOf } from './presented.ts';
import { look, seen, type Looked } from './touched-beside.ts';
import { meansOf, writePage, writeShared, writeWholeAndRegions, type WritingPages } from './written-files.ts';

export interface Continuing {
  /** Where the earlier site stands. */
  readonly out: string;
  readonly content: string;
  /** What is read of it. @throws Error when it is refused. */
  readonly accepted: () => Examination;
  readonly preview: boolean;
  /** The file of the record, and what it says. */
  readonly note: string;
  readonly noted: NotedRecord;
  readonly making: string;
  /** Where the next site is made. */
  readonly site: string;
  /** What somebody changed, where that is known, or will be looked at afterwards. */
  readonly looked?: Looked;
  readonly onProgress?: (done: number, total: number) => void;
}

/** @throws Error when the content is refused or a page fails. */
export async function continueSite(options: Continuing): Promise<MadeSite | undefined> {
  const { out, accepted, preview, note, noted, making, looked } = options;
  const { program, keys: before, twin } = noted.record;
  if (noted.record.making !== making || program === undefined) return undefined;
  if (bundleDigest(bundleFolder(note)) !== program.bundle) return undefined;
  const looking = looked === undefined ? look(out, note, noted) : seen(looked);
  let copying = copyingBeside(options.site);
  try {
    const examination = accepted();
    const dataset = shownOf(examination, { preview, images: false });
    const keys = outputKeys(examination.dataset, examination.digests, presentedOf(dataset), before);
    const make = (touched: readonly string[], from?: Twin): Promise<MadeSite | undefined> =>
      makeSite(options, {
        ...{ examination, dataset, keys, program, touched, copying },
        ...(from !== undefined && { twin: from }),
      });
    const kept = twin !== undefined && (await looking.twin) && existsSync(twinFolder(out)) ? twin : undefined;
    // To look at every file of a country takes more than a second: what is new is made meanwhile, as if nobody had changed anything.
    const assumed = kept === undefined ? await looking.touched : [];
    const [made] = await Promise.allSettled([make(assumed, kept)]);
    const touched = await looking.touched;
    if (touched.length > assumed.length) {
      await copying.stop();
      copying = copyingBeside(options.site);
      rmSync(options.site, { recursive: true, force: true });
      return await make(touched);
    }
    if (made.status === 'rejected') throw made.reason;
    return made.value;
  } finally {
    looking.stop();
    await copying.stop();
  }
}

interface Basis {
  readonly examination: Examination;
  /** What the site shows of it. */
  readonly dataset: Dataset;
  readonly keys: OutputKeys;
  readonly program: KeptProgram;
  /** Paths of files that somebody changed. */
  readonly touched: readonly string[];
  readonly copying: CopyingBeside;
  /** The site before, which may become this one. */
  readonly twin?: Twin;
}

async function makeSite(
  { out, content, preview, note, noted, making, site, looked, onProgress }: Continuing,
  { examination, dataset, keys, program, touched, copying, twin }: Basis,
): Promise<MadeSite | undefined> {
  const reuse = planReuse(out, noted, making, keys, touched);
  const { regions, earlier } = reuse;
  const nothingStays = reuse.again.size === earlier.paths.sorted.length;
  if (nothingStays || touched.some((path) => path in program.files)) return undefined;
  Object.assign(handedOver(), { content: examination, keptBundle: true, stayingRegions: regions });
  // A sitemap tells which pages there are, and that is known once they are made.
  const sitemap = touched.some(isSitemap) ? [] : earlier.paths.sorted.filter(isSitemap);
  const again = new Set(reuse.again);
  for (const path of [...Object.keys(program.files), ...sitemap]) again.delete(path);
  const stays = (path: string): boolean => isListed(earlier, path) && !again.has(path);
  const writer = siteWriter(site);
  if (twin !== undefined) takeTwin(site, { out, files: earlier, again, twin });
  const isLinked = twin !== undefined || bringFiles(out, site, earlier.paths.sorted.filter(stays));
  // What is made anew waits in memory for the thread that copies: where that is most, there is nothing to gain.
  const mostStay = regions.size > dataset.regions.size / 2;
  const parts = mostStay ? noted.record.whole : undefined;
  const before = parts && earlierWhole({ site: out, parts, touched }, (region) => regions.has(region));
  const writing = { dataset, writer, means: meansOf(content), staying: { regions, has: stays } };
  const following = before && { earlier: before, opener: { open: (path: string) => copying.open(path, writer.note) } };
  const wholeFiles = writeWholeAndRegions(writing, following);
  // Of all pages only those on data wait for it.
  const listed = wholeFiles.then((whole) => whole.listed);
  listed.catch(() => undefined);
  handedOver().wholeFiles = listed;
  await writeShared(writing);
  await renderPages({ note, stays, writing, onProgress });
  const whole = await wholeFiles;
  for (const path of copyMovedFiles(site)) writer.note(path, hashOf(readFileSync(join(site, path))));
  const gone = new Set([...again].filter((path) => path !== HEADER_FILE && !writer.fingerprints.has(path)));
  const lacking = new Set([...gone].map((path) => ownerOf(path)?.name));
  const made = listAfter(earlier, writer.fingerprints, gone);
  const isSame = made.paths === earlier.paths;
  const files = isSame ? made : mapAnew(site, made, writer, preview);
  return {
    ...{ keys, files, whole: whole.parts },
    stayed: (region) => regions.has(region) && !lacking.has(region),
    ...(isLinked && { twin: { differs: [...writer.fingerprints.keys(), ...gone, ...(isSame ? [] : sitemap)] } }),
    ...(looked !== undefined && { known: noted.time }),
  };
}

/** Makes the sitemap of a site in the place of that of the site before. Returns the list of its files. */
function mapAnew(site: string, files: SiteList, writer: SiteWriter, preview: boolean): SiteList {
  const before = files.paths.sorted.filter(isSitemap);
  for (const path of before) rmSync(join(site, path));
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  for (const { name, text } of preview ? [NO_ROBOTS] : sitemapFiles(home, pagesIn(site, files)))
    writer.write(name, new TextEncoder().encode(text));
  const gone = before.filter((path) => !writer.fingerprints.has(path));
  return listAfter(files, writer.fingerprints, new Set(gone));
}

interface Rendering extends Pick<Continuing, 'note'> {
  /** Whether a file stays. */
  readonly stays: (path: string) => boolean;
  readonly writing: WritingPages;
  readonly onProgress: Continuing['onProgress'] | undefined;
}

/** Pages that do not stay, from the bundle that was kept. */
async function renderPages({ note, stays, writing, onProgress }: Rendering): Promise<void> {
  const { list, render } = await openBundle(bundleFolder(note));
  const again = (await list()).filter(({ pathname }) => !stays(fileOf(pathname)));
  const queue = pageQueue(again.toSorted((one, other) => Number(waits(one)) - Number(waits(other))));
  const counted = counting(onProgress);
  counted.start(queue.total);
  for (let some = queue.first(); some !== undefined; some = queue.first()) {
    for (const page of counted.add(some)) writePage(writing, page.pathname, await render(page));
    // Rendering never lets go by itself: what the thread has written must be heard.
    await new Promise(setImmediate);
  }
}

/** True for pages that tell of the data files of the whole site: whoever makes those is to be waited for as late as can be. */
function waits({ pathname }: PageName): boolean {
  return languageOf(pathname.slice(1)).rest === pages.data();
}

/** Paths of the pages in use among the files of a site, as `sitemapFiles` wants them. */
function pagesIn(site: string, { paths }: SiteList): readonly string[] {
  const old = new Set(readOldAddresses(site).map(({ from }) => from));
  return paths.sorted.flatMap((file) => {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    return path === file || old.has(path) ? [] : [path];
  });
}
