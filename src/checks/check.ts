import type { AreaRegistry } from '#model/area-registry';
import type { Dataset } from '#model/dataset';
import type { Place, Severity } from '#model/finding';
import type { AddressBook } from '#model/published-address';

/** What checks may ask besides the dataset. */
export interface CheckContext {
  readonly areas: AreaRegistry;
  /** What the site does with every address. */
  readonly addresses: (dataset: Dataset) => AddressBook;
  /** True when some of the content could not be read, so that what seems to be absent may be there. */
  readonly incomplete?: boolean;
  /** True for a preview: on a branch, or while editing. What only the published edition must keep is a warning there. */
  readonly preview?: boolean;
}

/** One place where the content breaks a rule. */
export interface Breach {
  readonly place: Place;
  /** A second place that matters, such as the earlier of two duplicates. */
  readonly other?: Place;
  /** What the words of the finding need. */
  readonly values: Readonly<Record<string, string>>;
}

/** A breach that somebody looked at and let stand. When it no longer occurs, it is itself a finding. */
export interface Exception {
  /** Path from the content folder on. */
  readonly file: string;
  /** Values the breach must carry, as many as needed to mean this one. */
  readonly values: Readonly<Record<string, string>>;
  readonly reason: string;
}

/** One rule that content must keep. Its findings carry its code and severity. */
export interface Check {
  /** Permanent, kebab-case, states the broken fact. */
  readonly code: string;
  /** The rule in one sentence. */
  readonly about: string;
  /** An error stops the build; a warning is for the editor to judge. */
  readonly severity: Severity;
  /** Its severity in a preview, where that is another. */
  readonly inPreview?: Severity;
  /** True when the rule says that something is absent: it waits until all content can be read. */
  readonly needsAll?: boolean;
  /**
   * True when what it says of a region depends on nothing but that region, the sources and indicators, and the site's own
   * settings: while editing it is asked again only of regions that changed.
   */
  readonly perRegion?: boolean;
  /**
   * True when what it says of a thing depends on nothing but that thing and the site's own settings: it is asked of each region without
   * sources and all else, and of all else without regions.
   */
  readonly perThing?: boolean;
  readonly run: (dataset: Dataset, context: CheckContext) => Iterable<Breach>;
  readonly exceptions?: readonly Exception[];
}
