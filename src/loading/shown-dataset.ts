/** Entries → the dataset that the site shows: joined, in a preview with its changes as if they were recorded. */
import { withPendingLines } from '#ledger/pending';
import type { Dataset } from '#model/dataset';
import { assemble } from '#reading/assemble';
import type { Entries } from '#schemas/entry';

export interface Shown {
  readonly preview: boolean;
  /** With PNG pictures of the charts. */
  readonly images: boolean;
}

export function shownDataset(entries: Entries, shown: Shown): Dataset {
  return asShown(assemble(entries).dataset, shown);
}

/** The same for what is joined already. */
export function asShown(whole: Dataset, { preview, images }: Shown): Dataset {
  const dataset = preview ? withPendingLines(whole) : whole;
  return images ? { ...dataset, site: { ...dataset.site, images } } : dataset;
}
