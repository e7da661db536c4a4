/**
 * What a host should say beside each file: the one list that `_headers`, nginx, Apache and Vercel are written from. The
 * policy of what a page may load stands in the page itself, so that it holds on every host and on a disk; a header says
 * only what a page cannot say of itself.
 */
import type { SitePath } from '#routes';

export interface Header {
  readonly name: string;
  readonly value: string;
  /** Another value in some folders, named from the site's root with a final slash. */
  readonly elsewhere?: { readonly folders: readonly SitePath[]; readonly value: string };
}

/** Made to be shown in a frame by other sites. */
const EMBEDS: readonly SitePath[] = ['sematan/', 'en/sematan/'];
/** Where every file has a fingerprint of its content in its name. */
const HASHED: readonly SitePath[] = ['_assets/'];

/**
 * Every file may be read by scripts of other sites, as on GitHub Pages: all of it is public, nothing depends on who asks.
 * `_headers` cannot name kinds of file in a way that all hosts read alike. HSTS is left to the host: it binds a whole domain.
 */
export const HEADERS: readonly Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { name: 'Access-Control-Allow-Origin', value: '*' },
  {
    name: 'Content-Security-Policy',
    value: "frame-ancestors 'none'",
    elsewhere: { folders: EMBEDS, value: 'frame-ancestors *' },
  },
  // Asked for again each time, and answered with 304 where nothing changed: a corrected figure shows at once.
  {
    name: 'Cache-Control',
    value: 'no-cache',
    elsewhere: { folders: HASHED, value: 'public, max-age=31536000, immutable' },
  },
];

/** The value of a header for one file or folder of the site. */
export function valueFor({ value, elsewhere }: Header, path: SitePath): string {
  return elsewhere?.folders.some((folder) => path.startsWith(folder)) === true ? elsewhere.value : value;
}

/** Kinds of text that are worth compressing. */
export const COMPRESSED = [
  'text/css',
  'text/csv',
  'text/javascript',
  'text/plain',
  'application/atom+xml',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
] as const;

/** Types of files that servers do not know by themselves. */
export const TYPES: readonly (readonly [type: string, ending: string])[] = [
  ['text/csv', 'csv'],
  ['application/x-bibtex', 'bib'],
  ['application/x-research-info-systems', 'ris'],
  ['application/vnd.apache.parquet', 'parquet'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/wasm', 'wasm'],
  ['font/woff2', 'woff2'],
];
