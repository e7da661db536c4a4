/** Sitemaps as text (https://www.sitemaps.org/protocol.html), with the twin of each page in the other language. */
import { isEmbed, isGuide, isManaged } from '#routes';

/** As many addresses as the protocol allows in one file. */
const MOST = 50_000;
const OTHER = 'en/';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

/** True for what is made here. */
export function isSitemap(path: string): boolean {
  return /^sitemap(?:-\d+)?\.xml$|^robots\.txt$/.test(path);
}

/** What a site that is not published asks of all search engines. */
export const NO_ROBOTS: SitemapFile = { name: 'robots.txt', text: 'User-agent: *\nDisallow: /\n' };

/**
 * None where the home page names no address, or asks not to be indexed. `paths` are those of all pages, without the
 * address: `''`, `wilayah/`, `en/`.
 */
export function sitemapFiles(home: string, paths: Iterable<string>, most = MOST): readonly SitemapFile[] {
  const address = /<link rel="canonical" href="([^"]*)\/"/.exec(home)?.[1];
  if (address === undefined || /<meta name="robots" content="noindex"/.test(home)) return [];
  const known = new Set(
    [...paths].filter(
      (path) => !/^(?:en\/)?404\/?$/.test(path) && !isEmbed(path) && !isGuide(path) && !isManaged(path),
    ),
  );
  const sorted = [...known].toSorted();
  const parts: (readonly string[])[] = [];
  for (let start = 0; start < sorted.length; start += most) parts.push(sorted.slice(start, start + most));
  const maps = parts.map((part, index) => ({
    name: `sitemap-${String(index + 1)}.xml`,
    text: `${HEAD}<urlset ${SPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${part.map((path) => entry(address, path, known)).join('')}</urlset>\n`,
  }));
  const listed = maps.map(({ name }) => `<sitemap><loc>${address}/${name}</loc></sitemap>\n`).join('');
  return [
    ...maps,
    { name: 'sitemap.xml', text: `${HEAD}<sitemapindex ${SPACE}>\n${listed}</sitemapindex>\n` },
    { name: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${address}/sitemap.xml\n` },
  ];
}

function entry(address: string, path: string, known: ReadonlySet<string>): string {
  const indonesian = path.startsWith(OTHER) ? path.slice(OTHER.length) : path;
  const both = [
    ['id', indonesian],
    ['en', `${OTHER}${indonesian}`],
  ] as const;
  const twins = both.every(([, twin]) => known.has(twin))
    ? both.map(([language, twin]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address}/${twin}"/>`)
    : [];
  return `<url><loc>${address}/${path}</loc>${twins.join('')}</url>\n`;
}
