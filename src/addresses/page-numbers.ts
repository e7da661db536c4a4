import { pageSegment } from '#routes';

/** A page of a list as a route takes it: what the address has more than the list's, and its number. */
export interface PagePart {
  readonly params: { readonly halaman?: string };
  readonly number: number;
}

/** Every page of a list, for the route that ends in `[...halaman]`. */
export function pageParts(count: number): readonly PagePart[] {
  return Array.from({ length: count }, (_, index) => {
    const segment = pageSegment(index + 1);
    return { params: segment === undefined ? {} : { halaman: segment }, number: index + 1 };
  });
}
