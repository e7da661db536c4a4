/** Addresses as one file of the API writes them: from that file, and in full where the site has an address. */
import { link, onWeb, type SitePath } from '#routes';

export interface Place {
  readonly page: string;
  readonly url: string | null;
}

export interface Addresses {
  /** A page, with its anchor where there is one. */
  readonly place: (path: SitePath, anchor?: string) => Place;
  /** Another file of the site. */
  readonly file: (path: SitePath) => string;
}

export function addressesFrom(site: { readonly address?: string }, file: SitePath): Addresses {
  const places = new Map<SitePath, Place>();
  const bare = (path: SitePath): Place => {
    const place = places.get(path) ?? { page: link(file, path), url: onWeb(site.address, path) ?? null };
    places.set(path, place);
    return place;
  };
  return {
    place: (path, anchor) => {
      const { page, url } = bare(path);
      if (anchor === undefined) return { page, url };
      return { page: `${page}#${anchor}`, url: url === null ? null : `${url}#${anchor}` };
    },
    file: (path) => link(file, path),
  };
}
