/** The frame of every page: title, navigation, language switch, notices, footer. */
import { frameWords } from '#language/frame';
import { importerWords } from '#language/importer';
import { searchWords } from '#language/search';
import { formatDay } from '#formatting/date';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { inSite, isManaged, link, onWeb, pages, type SitePath } from '#routes';
import { siteNotice } from './notice.ts';
import { previewOf, type Preview } from './preview.ts';
import { structuredData, type Thing } from './structured.ts';
import type { Link, View, Words } from './view.ts';

export interface Frame {
  readonly language: Language;
  /** Full path of the page, with its language folder. */
  readonly path: SitePath;
  readonly title: string;
  readonly heading: Words;
  readonly description: string;
  readonly siteName: Words;
  readonly home: string;
  readonly navigation: readonly (Link & { readonly current: boolean })[];
  readonly crumbs: readonly Link[];
  readonly alternate?: {
    readonly language: Language;
    readonly text: string;
    readonly title: string;
    readonly href: string;
  };
  /** Absolute addresses, only when the site has one. */
  readonly canonical?: string;
  readonly alternates: readonly { readonly language: Language; readonly href: string }[];
  readonly noindex: boolean;
  readonly notice?: string;
  readonly footer: readonly string[];
  readonly footerLinks: readonly Link[];
  readonly words: { readonly skip: string; readonly nav: string; readonly crumbs: string };
  /** True where a chart, map or filter wants the one script. */
  readonly script: boolean;
  /** True on the page that runs the search: its script is another, and so is its policy. */
  readonly searches: boolean;
  /** True on a page that runs the importer: it has a script, styles and a policy of its own. */
  readonly imports: boolean;
  /** The form that leads to the search; undefined where there is nothing to search, and on the search itself. */
  readonly search?: SearchForm;
  /** The provider of map pictures, where the page may ask for some: `https://ubin.contoh.id`. */
  readonly imagesFrom?: string;
  /** The page that opens by itself instead of this one, relative to it. */
  readonly refresh?: string;
  /** The picture that messengers show of the page. */
  readonly preview?: Preview;
  /** JSON-LD for machines, safe inside a `<script>`. */
  readonly structured?: string;
  /** Feeds that follow what the page shows. */
  readonly feeds: readonly FeedLink[];
}

/** A feed that programs find in the head of a page. */
export interface FeedLink extends Link {
  readonly type: 'application/atom+xml' | 'application/feed+json';
}

export interface SearchForm {
  readonly action: string;
  readonly label: string;
  readonly placeholder: string;
  readonly button: string;
}

export interface FrameInput {
  readonly heading: Words;
  readonly description: string;
  /** Title in the tab when it differs from the heading. */
  readonly title?: string;
  readonly crumbs?: readonly Link[];
  readonly script?: boolean;
  readonly searches?: boolean;
  readonly imports?: boolean;
  /** What the page tells machines besides where it stands. */
  readonly things?: readonly Thing[];
  readonly feeds?: readonly FeedLink[];
  /** True for what is the same on every site, which search engines need not know of each. */
  readonly noindex?: boolean;
}

export function presentFrame(view: View, input: FrameInput): Frame {
  const { dataset, language, path } = view;
  const { site } = dataset;
  const words = frameWords(language);
  const full = inSite(path, language);
  const siteName = view.say(site.name);
  const title = input.title ?? input.heading.text;
  const other: Language = language === 'id' ? 'en' : 'id';
  const bilingual = site.languages.includes('en');
  const crumbs = path === '' ? [] : [{ text: words.home, href: view.to(pages.home()) }, ...(input.crumbs ?? [])];
  const canonical = onWeb(site.address, full);
  const preview = previewOf(view);
  const structured = structuredData(view, crumbs, input.heading.text, input.things ?? []);
  return {
    language,
    path: full,
    title: path === '' ? `${siteName.text}: ${title}` : `${title} | ${siteName.text}`,
    heading: input.heading,
    description: input.description,
    siteName,
    home: view.to(pages.home()),
    navigation: navigation(dataset, view, language),
    crumbs,
    ...(bilingual && {
      alternate: {
        language: other,
        text: words.otherLanguage,
        title: words.otherLanguageLong,
        href: link(full, inSite(path, other)),
      },
    }),
    ...(canonical !== undefined && { canonical }),
    alternates: bilingual ? (['id', 'en'] as const).map((code) => alternate(view, code)) : [],
    noindex: site.publisher === undefined || site.preview === true || input.noindex === true || isManaged(view.path),
    ...siteNotice(view),
    footer: footer(dataset, language),
    footerLinks: [
      { text: words.silences, href: view.to(pages.silences()) },
      { text: words.changes, href: view.to(pages.changes()) },
      { text: words.comparisons, href: view.to(pages.comparisons()) },
      { text: words.methodology, href: view.to(pages.methodology()) },
      { text: words.glossary, href: view.to(pages.glossary()) },
      { text: words.sources, href: view.to(pages.sources()) },
      { text: words.data, href: view.to(pages.data()) },
      { text: words.corrections, href: view.to(pages.corrections()) },
      { text: words.about, href: view.to(pages.about()) },
      ...(site.guide === false ? [] : [{ text: words.guide, href: view.to(pages.guide()) }]),
      ...(site.manage === true ? [{ text: importerWords(language).manage, href: view.to(pages.importers()) }] : []),
    ],
    words: { skip: words.skip, nav: words.nav, crumbs: words.crumbs },
    ...(preview !== undefined && { preview }),
    ...(structured !== undefined && { structured }),
    script: input.script ?? false,
    searches: input.searches ?? false,
    imports: input.imports ?? false,
    ...(view.path !== pages.search() &&
      input.imports !== true &&
      dataset.regions.size > 0 && { search: searchForm(view) }),
    feeds: input.feeds ?? [],
    ...(input.script === true && site.basemap !== undefined && { imagesFrom: new URL(site.basemap.tiles).origin }),
  };
}

function searchForm(view: View): SearchForm {
  const { label, placeholder, button } = searchWords(view.language);
  return { action: view.to(pages.search()), label, placeholder, button };
}

function alternate(view: View, language: Language): { readonly language: Language; readonly href: string } {
  const target = inSite(view.path, language);
  return {
    language,
    href: onWeb(view.dataset.site.address, target) ?? link(inSite(view.path, view.language), target),
  };
}

function navigation(dataset: Dataset, view: View, language: Language): Frame['navigation'] {
  if (dataset.regions.size === 0) return [];
  const words = frameWords(language);
  const entries: readonly (readonly [string, SitePath])[] = [
    [words.regions, pages.regions()],
    [words.networks, pages.networks()],
    [words.commitments, pages.commitments()],
    [words.data, pages.data()],
    [words.about, pages.about()],
  ];
  return entries.map(([text, path]) => ({ text, href: view.to(path), current: view.path.startsWith(path) }));
}

function footer(dataset: Dataset, language: Language): readonly string[] {
  const { site } = dataset;
  const words = frameWords(language);
  return [
    ...(site.publisher === undefined ? [] : [words.publishedBy(site.publisher.name)]),
    ...(dataset.regions.size === 0 ? [] : [words.edition(formatDay(site.releaseDate, language))]),
    words.licences(site.licence.text, site.licence.data),
    words.noTracking,
  ];
}
