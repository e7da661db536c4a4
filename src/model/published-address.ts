import type { Day } from './date.ts';
import type { Place } from './finding.ts';
import type { NamedKind } from './former-name.ts';
import type { Text } from './language.ts';

/** An address that was published once, as the record keeps it: a page with a slash at its end, or a file. */
export interface PublishedAddress {
  readonly path: string;
  /** The edition in which it was first recorded. */
  readonly since: Day;
  readonly place: Place;
}

/** A page that its publisher has withdrawn, with all that stood below it. */
export interface GoneAddress {
  readonly path: string;
  readonly date: Day;
  readonly reason: Text;
  readonly place: Place;
}

/** What becomes of an address that is no page today. */
export type Afterlife =
  /** `copied`: files beside the page of today stand at the old address too. */
  | { readonly kind: 'moved'; readonly path: string; readonly to: string; readonly copied: boolean }
  | { readonly kind: 'divided'; readonly path: string; readonly to: readonly string[] }
  | { readonly kind: 'gone'; readonly path: string; readonly gone: GoneAddress };

/** An id in an address that nothing bears any more. */
export interface LostName {
  readonly kind: NamedKind;
  readonly id: string;
  /** Folder name of the region in which it is missing. */
  readonly region?: string;
}

export interface VanishedAddress extends PublishedAddress {
  /** Undefined where every id of the address is in use. */
  readonly lost?: LostName;
}

/** All addresses of a site: those of today, those of earlier times, and those that would vanish. */
export interface AddressBook {
  /** Pages and data files of today. */
  readonly live: ReadonlySet<string>;
  /** Pages of earlier times, by path. */
  readonly old: readonly Afterlife[];
  /** In the record, and neither a page or file today nor led on. */
  readonly vanished: readonly VanishedAddress[];
  /** Of today and not in the record; empty while there is no record. */
  readonly unrecorded: readonly string[];
}
