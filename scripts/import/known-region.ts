/** What an import needs to know of the content, for one region. */
import { join } from 'node:path';
import { examine } from '#examine';
import { folderOf, type Known, knownOf } from '#import/known';
import { loadAreas } from '#reading/disk/areas';
import { readTables } from '#reading/disk/read-tables';
import { otherVersionText } from '../other-version.ts';

/** What the content folder knows of the region with that code, or a sentence that says why not. */
export function knownRegion(content: string, code: string): Known | string {
  const { dataset, findings } = examine(content, { drafts: true });
  const other = otherVersionText(findings, content);
  if (other !== undefined) return other;
  const report = [...dataset.regions.values()].find(({ region }) => region.code === code);
  if (report === undefined)
    return `Wilayah "${code}" tidak ada di ${content}/regions/. Yang ada: ${[...dataset.regions.values()].map(({ region }) => region.code).join(', ')}.`;
  const tables = readTables(join(content, folderOf(report.region)));
  if (typeof tables === 'string') return `${tables} bukan UTF-8. Simpan dulu sebagai CSV UTF-8, lalu impor lagi.`;
  return knownOf(dataset, report, loadAreas(), tables);
}
