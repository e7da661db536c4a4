/** How well what the site says is secured: copies nobody compared with the original, sources nobody archived. */
import { copyWords } from '#language/copies';
import { count } from './region-summary.ts';
import { tally } from './tally.ts';
import type { View } from './view.ts';

/** A sentence each, and none where there is nothing to complain of. */
export function presentSourceCare(view: View): readonly string[] {
  const words = copyWords(view.language);
  const { unchecked, figures, withoutArchive, sources } = tally(view.dataset);
  return [
    ...(unchecked === 0 ? [] : [words.unchecked({ count: count(view, unchecked), of: count(view, figures) })]),
    ...(withoutArchive === 0
      ? []
      : [words.withoutArchive({ count: count(view, withoutArchive), of: count(view, sources) })]),
  ];
}
