/**
 * Writes changed and new files into a folder that the editor chose: all of them or none. A browser writes into a copy beside
 * the file and puts it in place when the writer is closed, so everything is written before the first is closed; what was
 * closed before a failure is put back.
 */
import type { NewFile } from '#import/stubs';

export interface ToWrite {
  readonly files: readonly NewFile[];
  /** The region's folder from the content folder on; it must be there. */
  readonly folder: string;
  /** Texts as the page knows them, by path; what is otherwise there is not written over. */
  readonly known: ReadonlyMap<string, string>;
}

export type Problem = 'not-content' | 'region-missing' | 'differs' | 'exists' | 'failed' | 'half-written';

export type Written = { readonly folder: string } | { readonly problem: Problem; readonly detail: string };

type Folder = FileSystemDirectoryHandle;

interface Place {
  readonly file: NewFile;
  readonly folder: Folder;
  readonly name: string;
  /** What stands there now; undefined for a file that is not there. */
  readonly before: string | undefined;
}

/** `chosen`: the content folder, or the folder of the site that holds it. */
export async function writeInto(chosen: Folder, { files, folder, known }: ToWrite): Promise<Written> {
  const content = await contentIn(chosen);
  if (content === undefined) return { problem: 'not-content', detail: chosen.name };
  if ((await folderAt(content, folder)) === undefined) return { problem: 'region-missing', detail: folder };
  const before = new Map<string, string | undefined>();
  for (const { path, text } of files) {
    const there = await textAt(content, path);
    const expected = known.get(path);
    before.set(path, there);
    if (there === text) continue;
    if (expected !== undefined && there !== expected) return { problem: 'differs', detail: path };
    if (expected === undefined && there !== undefined) return { problem: 'exists', detail: path };
  }
  const places: Place[] = [];
  for (const file of files) {
    const parent = await folderAt(content, file.path.replace(/\/?[^/]*$/, ''), true);
    if (parent === undefined) return { problem: 'failed', detail: file.path };
    places.push({ file, folder: parent, name: file.path.split('/').at(-1) ?? '', before: before.get(file.path) });
  }
  return putAll(places, content.name);
}

async function putAll(places: readonly Place[], folder: string): Promise<Written> {
  const open: { readonly place: Place; readonly writer: FileSystemWritableFileStream }[] = [];
  let closed = 0;
  try {
    for (const place of places) {
      const handle = await place.folder.getFileHandle(place.name, { create: true });
      const writer = await handle.createWritable();
      open.push({ place, writer });
      await writer.write(place.file.text);
    }
    for (const { writer } of open) {
      await writer.close();
      closed += 1;
    }
    return { folder };
  } catch (error) {
    const lost: string[] = [];
    for (const { writer } of open.slice(closed)) await writer.abort().catch(() => undefined);
    for (const place of places) if (!(await putBack(place))) lost.push(place.file.path);
    return lost.length === 0
      ? { problem: 'failed', detail: error instanceof Error ? error.message : String(error) }
      : { problem: 'half-written', detail: lost.join(', ') };
  }
}

/** As it was before: the earlier text, or no file. */
async function putBack({ folder, name, before }: Place): Promise<boolean> {
  try {
    if (before === undefined) {
      await folder.removeEntry(name).catch((error: unknown) => {
        if (!isNotFound(error)) throw error;
      });
      return true;
    }
    const handle = await folder.getFileHandle(name);
    if ((await textOf(handle)) === before) return true;
    const writer = await handle.createWritable();
    await writer.write(before);
    await writer.close();
    return true;
  } catch {
    return false;
  }
}

async function contentIn(chosen: Folder): Promise<Folder | undefined> {
  for (const path of ['', 'content']) {
    const folder = await folderAt(chosen, path);
    if (folder !== undefined && (await textAt(folder, 'site.yaml')) !== undefined) return folder;
  }
  return undefined;
}

async function folderAt(from: Folder, path: string, create = false): Promise<Folder | undefined> {
  let folder = from;
  for (const step of path.split('/').filter((part) => part !== '')) {
    try {
      folder = await folder.getDirectoryHandle(step, { create });
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }
  return folder;
}

async function textAt(from: Folder, path: string): Promise<string | undefined> {
  const folder = await folderAt(from, path.replace(/\/?[^/]*$/, ''));
  try {
    const handle = await folder?.getFileHandle(path.split('/').at(-1) ?? '');
    return handle === undefined ? undefined : await textOf(handle);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** With its byte order mark, which belongs to the file. */
async function textOf(handle: FileSystemFileHandle): Promise<string> {
  const bytes = await (await handle.getFile()).arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && ['NotFoundError', 'TypeMismatchError'].includes(error.name);
}
