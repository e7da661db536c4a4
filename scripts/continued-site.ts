/**
 * Builds a site again that this program has built before: what did not change stays, and what did is rendered from the bundle
 * that was kept. Astro is not started. Where anything is in doubt nothing is done, and the usual build follows.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openBundle } from '#build/bundled-pages';
import { hashOf } from '#build/checksums';
import { copyMovedFiles } from '#build/old-addresses';
import { counting, fileOf } from '#build/page-output';
import { pageQueue } from '#build/page-queue';
import { readOldAddresses } from '#build/read-old-addresses';
import { bringFiles } from '#build/reuse/bring-files';
import type { KeptProgram, NotedRecord } from '#build/reuse/build-record';
import { copyingBeside } from '#build/reuse/copying-beside';
import { bundleDigest, bundleFolder } from '#build/reuse/kept-bundle';
import { earlierWhole } from '#build/reuse/earlier-whole';
import { outputKeys, type OutputKeys } from '#build/reuse/output-keys';
import { planReuse } from '#build/reuse/plan-reuse';
import { takeTwin, twinFolder, type Twin } from '#build/reuse/twin';
import { siteWriter, type SiteWriter } from '#build/site-writer';
import { NO_ROBOTS, sitemapFiles } from '#build/sitemap-files';
import { examine, type Examination, hasErrors } from '#examine';
import type { WrittenWhole } from '#files/site-files';
import { handedOver } from '#loading/handed-over';
import { refusal } from '#loading/refusal';
import type { Dataset } from '#model/dataset';
import { shownOf } from '#loading/shown-dataset';
import type { MadeSite } from './made-site.ts';
import { presentedOf } from './presented.ts';
import { look, seen, type Looked } from './touched-beside.ts';
import { writeShared, writeWholeAndRegions } from './written-files.ts';

export interface Continuing {
  /** The project's folder. */
  readonly root: string;
  /** Where the earlier site stands. */
  readonly out: string;
  readonly content: string;
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
  const { root, out, content, preview, note, noted, making, looked } = options;
  const { program, keys: before, twin } = noted.record;
  if (noted.record.making !== making || program === undefined) return undefined;
  if (bundleDigest(bundleFolder(note)) !== program.bundle) return undefined;
  const looking = looked === undefined ? look(out, note, noted) : seen(looked);
  try {
    const examination = examine(content, { preview, drafts: preview, project: root });
    if (hasErrors(examination.findings)) throw refusal(examination);
    const dataset = shownOf(examination, { preview, images: false });
    const keys = outputKeys(examination.dataset, examination.digests, presentedOf(dataset), before);
    const make = (touched: readonly string[], from?: Twin): Promise<MadeSite | undefined> =>
      makeSite(options, { examination, dataset, keys, program, touched, ...(from !== undefined && { twin: from }) });
    const kept = twin !== undefined && (await looking.twin) && existsSync(twinFolder(out)) ? twin : undefined;
    // To look at every file of a country takes more than a second: what is new is made meanwhile, as if nobody had changed anything.
    const assumed = kept === undefined ? await looking.touched : [];
    const [made] = await Promise.allSettled([make(assumed, kept)]);
    const touched = await looking.touched;
    if (touched.length > assumed.length) {
      rmSync(options.site, { recursive: true, force: true });
      return await make(touched);
    }
    if (made.status === 'rejected') throw made.reason;
    return made.value;
  } finally {
    looking.stop();
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
  /** The site before, which may become this one. */
  readonly twin?: Twin;
}

async function makeSite(
  { out, content, preview, note, noted, making, site, looked, onProgress }: Continuing,
  { examination, dataset, keys, program, touched, twin }: Basis,
): Promise<MadeSite | undefined> {
  const reuse = planReuse(out, noted, making, keys, touched);
  if (reuse.files.size === 0 || touched.some((path) => path in program.files)) return undefined;
  Object.assign(handedOver(), { content: examination, keptBundle: true, reuse });
  const stay = new Map(reuse.files);
  for (const [path, sum] of Object.entries(program.files)) stay.set(path, sum);
  const writer = siteWriter(site);
  if (twin !== undefined) takeTwin(site, { out, files: reuse.earlier, twin }, (path) => stay.has(path));
  const isLinked = twin !== undefined || bringFiles(out, site, stay.keys());
  const { whole: parts } = noted.record;
  const earlier = parts && earlierWhole({ site: out, parts, touched }, (region) => reuse.regions.has(region));
  const writing = {
    ...{ content, dataset, writer },
    staying: { regions: new Set(reuse.regions.keys()), has: (path: string) => stay.has(path) },
  };
  const copying = earlier && copyingBeside(site, writer);
  let whole: WrittenWhole;
  try {
    const made = writeWholeAndRegions(writing, earlier && copying && { earlier, opener: copying });
    // Only the page on data waits for it before all else is made.
    handedOver().wholeFiles = made.then(({ listed }) => listed);
    handedOver().wholeFiles?.catch(() => undefined);
    await writeShared(writing);
    await renderPages({ note, stay, writer, onProgress });
    whole = await made;
  } finally {
    await copying?.stop();
  }
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  for (const { name, text } of preview ? [NO_ROBOTS] : sitemapFiles(home, pagesIn(site, [stay, writer.fingerprints])))
    writer.write(name, new TextEncoder().encode(text));
  const files = new Map(stay);
  for (const [path, sum] of writer.fingerprints) files.set(path, sum);
  const moved = copyMovedFiles(site);
  for (const path of moved) files.set(path, hashOf(readFileSync(join(site, path))));
  const differs = [...writer.fingerprints.keys(), ...moved];
  for (const path of reuse.earlier.keys()) if (!files.has(path)) differs.push(path);
  return {
    ...{ keys, files, whole: whole.parts },
    ...(isLinked && { twin: { differs } }),
    ...(looked !== undefined && twin !== undefined && { known: noted.time }),
  };
}

interface Rendering extends Pick<Continuing, 'note'> {
  /** Files that stay. */
  readonly stay: Pick<ReadonlyMap<string, unknown>, 'has'>;
  readonly writer: SiteWriter;
  readonly onProgress: Continuing['onProgress'] | undefined;
}

/** Pages that do not stay, from the bundle that was kept. */
async function renderPages({ note, stay, writer, onProgress }: Rendering): Promise<void> {
  const { list, render } = await openBundle(bundleFolder(note));
  const again = (await list()).filter(({ pathname }) => !stay.has(fileOf(pathname)));
  const queue = pageQueue(again);
  const counted = counting(onProgress);
  counted.start(queue.total);
  for (let some = queue.first(); some !== undefined; some = queue.first())
    for (const page of counted.add(some)) writer.write(fileOf(page.pathname), await render(page));
}

/** Paths of the pages in use among the files of a site, as `sitemapFiles` wants them. */
function* pagesIn(site: string, lists: readonly Pick<ReadonlyMap<string, string>, 'keys'>[]): Generator<string> {
  const old = new Set(readOldAddresses(site).map(({ from }) => from));
  for (const list of lists)
    for (const file of list.keys()) {
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      if (path !== file && !old.has(path)) yield path;
    }
}
