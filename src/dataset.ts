/** The collections → Dataset, once. Apart from the collections' own file, only this one knows `astro:content`. */
import { getCollection } from 'astro:content';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Copy } from '#model/source';
import type { CollectionName } from '#schemas/entry';
import { contentFolder, isPreview, withImages } from '#loading/content-folder';
import { handedOver } from '#loading/handed-over';
import { type ImporterContent, importerContentOf } from '#loading/importer-content';
import { liveContent } from '#loading/live-content';
import { shownDataset, shownOf } from '#loading/shown-dataset';
import { loadAreas } from '#reading/disk/areas';
import { readContent } from '#reading/disk/read-content';
import { readCopy } from '#reading/disk/read-copy';
import { COLLECTIONS, fileOf } from '#reading/parse/placing';

/** True while editing, and for a build that is not published: changes are shown as if they were recorded, and drafts too. */
const preview = liveContent() !== undefined || isPreview();

/** True where the site is built with PNG pictures of its charts (`npm run build -- --images`). */
export const images = withImages();

const how = { preview, images };

/** True where a program beside this one writes every file that is no page. */
export const filesBeside = process.env['TILIK_FILES'] === 'beside';

/** The official list of areas. */
export const areas = loadAreas();

/** What a collection holds of a file. */
interface Held {
  readonly digest: string;
}

let made: Promise<Dataset> | undefined;

/**
 * All content, joined. The content was checked before it came into the collections, or is the last valid state of it.
 * @throws Error while editing, when there was no valid state yet.
 */
export async function dataset(): Promise<Dataset> {
  const edited = liveContent();
  const { content, keptBundle } = handedOver();
  if (edited !== undefined) {
    if (edited.shown === undefined) throw new Error('Isi mengandung galat sejak awal; betulkan dahulu.');
    return shownOf(edited.shown, how);
  }
  if (keptBundle === true && content !== undefined) return shownOf(content, how);
  made ??= load();
  return made;
}

/** The bytes of a copy in the content folder. @throws Error when it changed since the content was checked. */
export function copyBytes(copy: Copy): Uint8Array<ArrayBuffer> {
  return readCopy(contentFolder(), copy);
}

/** Regions whose pages stay from the earlier site, by their part of the address, each with the indicators that do not. */
export function unchangedRegions(): ReadonlyMap<string, ReadonlySet<string>> {
  return handedOver().stayingRegions ?? new Map<string, ReadonlySet<string>>();
}

/** What the program beside measured of the data files of the whole site; undefined where none does. */
export function measuredFiles(): Promise<unknown> | undefined {
  return handedOver().wholeFiles;
}

/** What the importer's page of a region carries besides the dataset. */
export function importerContent({ region }: RegionReport, collections: readonly CollectionName[]): ImporterContent {
  return importerContentOf(region, collections, preview);
}

/** The content as the collections hold it: handed over in memory, or read again where that is another. */
async function load(): Promise<Dataset> {
  const held = await Promise.all(COLLECTIONS.map(async (name) => [name, await entriesOf(name)] as const));
  const handed = handedOver().content;
  const same = held.every(([name, entries]) =>
    entries.every(({ id, data: { digest } }) => handed?.digests.get(fileOf(name, id)) === digest),
  );
  if (handed !== undefined && same) return shownOf(handed, how);
  return shownDataset(readContent(contentFolder()).entries, how);
}

function entriesOf(collection: CollectionName): Promise<readonly { readonly id: string; readonly data: Held }[]> {
  return getCollection(collection);
}
