/** A file of the site that is no page: its address, and its bytes as pieces, made only when they are asked for. */
import type { Copy } from '#model/source';
import type { Piece, Pieces } from '#exports/pieces';
import type { SitePath } from '#routes';

export interface SiteFile {
  readonly path: SitePath;
  readonly pieces: () => Pieces;
}

/** What files need besides the dataset. */
export interface Means {
  /** The site's tokens and the rules of its charts, for pictures. */
  readonly styles: string;
  /** The bytes of a document's copy. @throws Error when it changed since the content was checked. */
  readonly copyBytes: (copy: Copy) => Uint8Array<ArrayBuffer>;
}

/** Files of some kinds, that end as `endings` say; nothing is worked out before a file is asked for. */
export interface Group<Scope extends readonly unknown[]> {
  readonly endings: readonly string[];
  readonly list: (...scope: Scope) => Iterable<SiteFile>;
}

/** A file that is one text or one piece. */
export function whole(path: SitePath, make: () => Piece): SiteFile {
  return { path, pieces: () => [make()] };
}

/** The files of all groups; with `ending`, only those that end so. */
export function* filesOf<Scope extends readonly unknown[]>(
  groups: readonly Group<Scope>[],
  scope: Scope,
  ending?: string,
): Generator<SiteFile> {
  for (const { endings, list } of groups) {
    if (ending !== undefined && !endings.includes(ending)) continue;
    for (const file of list(...scope)) if (ending === undefined || file.path.endsWith(ending)) yield file;
  }
}
