import { newestFirst, type Correction } from '#model/correction';
import type { Dataset } from '#model/dataset';
import { correctionAnchor, pageOf, pages, type SitePath } from '#routes';
import { packed } from './packed.ts';

/** As many requests as one page lists. */
const MOST_REQUESTS = 80;

const known = new WeakMap<readonly Correction[], readonly (readonly Correction[])[]>();

/** The pages of requests, newest first; never none. Made once per dataset. */
export function correctionSheets({ corrections }: Pick<Dataset, 'corrections'>): readonly (readonly Correction[])[] {
  const made = known.get(corrections) ?? packed(newestFirst(corrections), MOST_REQUESTS);
  known.set(corrections, made);
  return made;
}

/** Where a request stands, with its anchor; on the first page where the dataset does not hold it. */
export function correctionPath(dataset: Pick<Dataset, 'corrections'>, { id }: Correction): SitePath {
  const index = correctionSheets(dataset).findIndex((sheet) => sheet.some((one) => one.id === id));
  return `${pageOf(pages.corrections(), Math.max(0, index) + 1)}#${correctionAnchor(id)}`;
}
