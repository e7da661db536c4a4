declare module 'virtual:browser-scripts' {
  /** Path from the site's root of the one script for pages with charts or maps: `_assets/page.<hash>.js`. */
  export const page: string;
}
