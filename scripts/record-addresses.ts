/** Writes the addresses of today into the record of a content folder. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Dataset } from '#model/dataset';
import { recordFiles, type RecordFile } from '#addresses/record';

/** Returns what was added, by file; nothing is ever removed. `folder`: the content. */
export function recordAddresses(folder: string, dataset: Dataset): readonly RecordFile[] {
  const files = recordFiles(dataset);
  for (const { file, text } of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const fresh = join(dirname(path), `.${basename(path)}.baru`);
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  }
  return files;
}
