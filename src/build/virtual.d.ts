declare module 'virtual:browser-scripts' {
  /** Path from the site's root of the one script for pages with charts, maps or filters: `_assets/page.<hash>.js`. */
  export const page: string;
  /** The same for the script of the search. */
  export const search: string;
  /** Script and styles of the importer; null where the site has no pages for those who run it. */
  export const importer: { readonly script: string; readonly styles: string } | null;
}
