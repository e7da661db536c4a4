import type { AreaRegistry } from '#model/area-registry';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { pages } from '#routes';
import { viewAt } from '../view.ts';
import type { SearchRecord } from './record.ts';
import { regionRecord, uncoveredRecords } from './region-records.ts';
import { reportRecords } from './report-records.ts';
import { sharedRecords } from './shared-records.ts';

/**
 * Everything that can be found, in one language. An indicator of a region is a part of the region's record, so that their
 * number grows with the regions alone. None where nothing is published.
 */
export function presentSearchRecords(
  dataset: Dataset,
  areas: AreaRegistry,
  language: Language,
): readonly SearchRecord[] {
  if (dataset.regions.size === 0) return [];
  const view = viewAt(dataset, language, pages.search());
  const reports = [...dataset.regions.values()];
  return [
    ...reports.map((report) => regionRecord(view, report)),
    ...reports.flatMap((report) => reportRecords(view, report)),
    ...sharedRecords(view),
    ...uncoveredRecords(view, areas),
  ];
}

const known = new WeakMap<Dataset, readonly SearchRecord[]>();

/** The same in all languages of the site, made once. */
export function allSearchRecords(dataset: Dataset, areas: AreaRegistry): readonly SearchRecord[] {
  const made =
    known.get(dataset) ?? dataset.site.languages.flatMap((language) => presentSearchRecords(dataset, areas, language));
  known.set(dataset, made);
  return made;
}
