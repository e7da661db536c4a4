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
import { isPreview, withImages } from './content-folder.ts';
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

type Joined = Pick<Examination, 'entries' | 'holding' | 'dataset'>;

const known = new WeakMap<Joined, Map<string, Dataset>>();

/** The same of an examination, which has joined it already where nothing is held back; made once for whoever asks. */
export function shownOf(joined: Joined, shown: Shown): Dataset {
  const made = known.get(joined) ?? new Map<string, Dataset>();
  known.set(joined, made);
  const how = JSON.stringify([shown.preview, shown.images]);
  const dataset = made.get(how) ?? makeShown(joined, shown);
  made.set(how, dataset);
  return dataset;
}

/** How the build shows it that this process is a part of. */
export function shownHere(): Shown {
  return { preview: isPreview(), images: withImages() };
}

function makeShown({ entries, holding, dataset }: Joined, shown: Shown): Dataset {
  return holding.files.size === 0 ? asShown(dataset, shown) : shownDataset(entries, shown);
}

function asShown(whole: Dataset, { preview, images }: Shown): Dataset {
  const dataset = preview ? withPendingLines(whole) : whole;
  if (!preview && !images) return dataset;
  return { ...dataset, site: { ...dataset.site, ...(preview && { preview }), ...(images && { images }) } };
}
