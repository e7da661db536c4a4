/** What presenters make that the keys of a site are made of. */
import type { Presented } from '#build/reuse/shared-groups';
import type { Dataset } from '#model/dataset';
import { groundOfTrends } from '#presenters/comparison-trend';
import { allSearchRecords } from '#presenters/search/records';
import { loadAreas } from '#reading/disk/areas';

/** `dataset`: what the site shows. */
export function presentedOf(dataset: Dataset): Presented {
  return { groundOf: groundOfTrends, searchRecords: () => allSearchRecords(dataset, loadAreas()) };
}
