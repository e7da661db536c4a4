/**
 * What the parts of one build hand to each other in memory, because Astro loads some with their own copy of the modules: the
 * content as it was read, and what the program beside has measured. Nobody may rely on it: who finds nothing reads or counts again.
 */
import type { Examination } from '#examine';

export interface HandedOver {
  /** The content as it was read and joined, and the digest of each of its files, of which the collections hold the same. */
  content?: Pick<Examination, 'entries' | 'holding' | 'dataset' | 'digests'>;
  /** True where pages come from the bundle of an earlier build, whose collections hold digests of that time. */
  keptBundle?: boolean;
  /** Regions whose pages stay from the earlier site, with the indicators whose pages are made again. */
  stayingRegions?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Paths of the files that stay, while Astro builds. */
  stayingFiles?: ReadonlySet<string>;
  /** The pages that were rendered without Astro writing them, as it names them: `en/wilayah/…/`. */
  rendered?: readonly string[];
  /** The data files of the whole site as the program beside wrote them (`ListedFile` of the exports). */
  wholeFiles?: Promise<unknown>;
}

declare global {
  var tilikHandedOver: HandedOver | undefined;
}

export function handedOver(): HandedOver {
  return (globalThis.tilikHandedOver ??= {});
}
