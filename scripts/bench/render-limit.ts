/**
 * The limit that no way of drawing pages can beat: plain Node does the same real work (read, check, join, everything that
 * pages show with their charts and maps, data files, search index) and writes the same bytes, without Astro. Only the
 * markup is not made again: pages are written from the built site. Arguments: content folder, built site, fresh folder.
 * Prints the seconds this took.
 */
import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { indexFiles } from '#build/search';
import { siteWriter } from '#build/site-writer';
import { examine } from '#examine';
import { picturesBeside } from '#files/picture-files';
import { regionFiles } from '#files/region-files';
import type { SiteFile } from '#files/site-file';
import { copyFiles, sharedFiles, writeWhole } from '#files/site-files';
import { picturesByPage } from '#presenters/chart-picture';
import { allSearchRecords } from '#presenters/search/records';
import { loadAreas } from '#reading/disk/areas';
import { readCopy } from '#reading/disk/read-copy';
import { files as addresses, inSite, pages, regionOf, type SitePath } from '#routes';
import { PICTURE_STYLES } from '#styles/pictures.ts';
import { regionPages, sitePages } from './page-work.ts';
import { rewriteSite } from './rewrite-site.ts';

const [content = '', site = '', fresh = ''] = process.argv.slice(2);
const started = performance.now();
const { dataset } = examine(content);
const styles = resolve(import.meta.dirname, '..', '..', 'src', 'styles');
const means = {
  styles: PICTURE_STYLES.map((name) => readFileSync(join(styles, `${name}.css`), 'utf8')).join('\n'),
  copyBytes: (copy: Parameters<typeof readCopy>[1]) => readCopy(content, copy),
};
const writer = siteWriter(fresh);
const write = ({ path, pieces }: SiteFile): void => {
  writer.writePieces(path, pieces());
};
const { listed } = await writeWhole(dataset, writer, {
  beside: (report) => {
    for (const file of regionFiles(dataset, report)) write(file);
  },
});
for (const file of [...sharedFiles(dataset), ...copyFiles(dataset, means)]) write(file);
const records = allSearchRecords(dataset, loadAreas());
for (const { path, content: bytes } of await indexFiles(records))
  writer.write(`${addresses.searchIndex()}${path}`, bytes);
for (const language of dataset.site.languages) {
  const beside = (page: SitePath): void => {
    for (const file of picturesBeside(dataset, means, inSite(page, language))) write(file);
  };
  for (const work of sitePages(dataset, language, listed)) work();
  for (const page of picturesByPage(dataset).keys()) if (regionOf(page) === undefined) beside(page);
  for (const report of dataset.regions.values()) {
    for (const work of regionPages(dataset, report, language)) work();
    beside(pages.region(report.region));
  }
}
const working = (performance.now() - started) / 1000;
const isLeft = (file: string): boolean => !writer.fingerprints.has(relative(site, file).split(sep).join('/'));
console.log((working + rewriteSite(site, fresh, isLeft)).toFixed(4));
