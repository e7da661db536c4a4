/** The collections → Dataset, once. Apart from the collections' own file, only this one knows `astro:content`. */
import { compareText } from '#model/order';
import { getCollection } from 'astro:content';
import type { Dataset } from '#model/dataset';
import type { Copy } from '#model/source';
import type { CollectionName, Collections, Entries, Entry } from '#schemas/entry';
import { contentFolder } from '#loading/content-folder';
import { handedOver } from '#loading/handed-over';
import { liveContent } from '#loading/live-content';
import { asShown, shownDataset } from '#loading/shown-dataset';
import type { Examination } from '#examine';
import { loadAreas } from '#reading/disk/areas';
import { readCopy } from '#reading/disk/read-copy';
import { COLLECTIONS, fileOf } from '#reading/parse/placing';

/** True while editing, and for a build that is not published: changes are shown as if they were recorded, and drafts too. */
const preview = import.meta.env.DEV || process.env['TILIK_PREVIEW'] === '1';
/** True where the site is built with PNG pictures of its charts (`npm run build -- --images`). */
export const images = process.env['TILIK_IMAGES'] === '1';

/** True where a program beside this one writes every file that is no page. */
export const filesBeside = process.env['TILIK_FILES'] === 'beside';

/** The official list of areas. */
export const areas = loadAreas();

let made: Promise<Dataset> | undefined;
/** While editing: what pages show, and the state of the content that it was made from. */
let live: { readonly from: Examination; readonly shown: Dataset } | undefined;

/** All content, joined. The content was checked before it came into the collections, or is the last valid state of it. */
export function dataset(): Promise<Dataset> {
  const from = liveContent()?.shown;
  if (from === undefined) {
    made ??= load();
    return made;
  }
  if (live?.from !== from) {
    const { entries, holding } = from;
    const how = { preview, images };
    live = { from, shown: holding.files.size === 0 ? asShown(from.dataset, how) : shownDataset(entries, how) };
  }
  return Promise.resolve(live.shown);
}

/** The bytes of a copy in the content folder. @throws Error when it changed since the content was checked. */
export function copyBytes(copy: Copy): Uint8Array<ArrayBuffer> {
  return readCopy(contentFolder(), copy);
}

/** What the program beside measured of the data files of the whole site; undefined where none does. */
export function measuredFiles(): Promise<unknown> | undefined {
  return handedOver().wholeFiles;
}

async function load(): Promise<Dataset> {
  const lists = await Promise.all(COLLECTIONS.map(async (name) => [name, await entriesOf(name)] as const));
  // Each entry stands in the list of its own collection, which the type cannot follow.
  return shownDataset(Object.fromEntries(lists) as unknown as Entries, { preview, images });
}

async function entriesOf(collection: CollectionName): Promise<readonly Entry[]> {
  const found: readonly { readonly id: string; readonly data: unknown }[] = await getCollection(collection);
  return found
    .map(({ id, data }) => ({
      collection,
      id,
      file: fileOf(collection, id),
      // The loader stored what the reader validated for this collection.
      data: data as Collections[CollectionName],
    }))
    .sort((a, b) => compareText(a.id, b.id));
}
