/**
 * Entries → the dataset that the site shows. What is held back is left out before anything is joined; in a preview it is there
 * and says so, and changes are taken as if they were recorded.
 */
import { withPendingLines } from '#ledger/pending';
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

/** The same for what is joined already, where nothing is held back. */
export function asShown(whole: Dataset, { preview, images }: Shown): Dataset {
  const dataset = preview ? withPendingLines(whole) : whole;
  if (!preview && !images) return dataset;
  return { ...dataset, site: { ...dataset.site, ...(preview && { preview }), ...(images && { images }) } };
}
