/**
 * Entries → the dataset that the site shows. What is held back is left out before anything is joined; in a preview it is there
 * and says so, and changes are taken as if they were recorded.
 */
import { withPendingLines } from '#ledger/pending';
import type { Examination } from '#examine';
import type { Dataset } from '#model/dataset';
import { assemble } from '#reading/assemble';
import { withhold } from '#reading/holding';
import type { Entries } from '#schemas/entry';
import { markHeld } from './mark-held.ts';

export interface Shown {
  readonly preview: boolean;
  /** With PNG pictures of the charts. */
  readonly images: boolean;
}

/** `entries`: everything that was read. */
export function shownDataset(entries: Entries, shown: Shown): Dataset {
  const { entries: published, holding } = withhold(entries);
  return asShown(assemble(shown.preview ? markHeld(entries, holding) : published).dataset, shown);
}

/** The same of an examination, which has joined it already where nothing is held back. */
export function shownOf(
  { entries, holding, dataset }: Pick<Examination, 'entries' | 'holding' | 'dataset'>,
  shown: Shown,
): Dataset {
  return holding.files.size === 0 ? asShown(dataset, shown) : shownDataset(entries, shown);
}

function asShown(whole: Dataset, { preview, images }: Shown): Dataset {
  const dataset = preview ? withPendingLines(whole) : whole;
  if (!preview && !images) return dataset;
  return { ...dataset, site: { ...dataset.site, ...(preview && { preview }), ...(images && { images }) } };
}
