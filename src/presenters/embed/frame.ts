/** The frame of a page that stands in other sites: who says it, where it comes from, and nothing else. */
import { embedWords } from '#language/embed';
import type { Language } from '#model/language';
import { inSite, onWeb, type SitePath } from '#routes';
import { siteNotice } from '../notice.ts';
import type { Link, View, Words } from '../view.ts';

export interface EmbedFrame {
  readonly language: Language;
  /** Full path of the page, with its language folder. */
  readonly path: SitePath;
  readonly title: string;
  readonly heading: Words;
  readonly description: string;
  readonly siteName: Words;
  /** The page that has all of it; named by its address where the site has one. */
  readonly whole: Link;
  /** The same page for machines; only where the site has an address. */
  readonly canonical?: string;
  /** That the site is an example, or no government's. */
  readonly notice?: string;
}

/**
 * `whole`: the page of the site, without the language folder, that shows the same among other things. `named`: the heading
 * with what tells it from others, where it needs that.
 */
export function presentEmbedFrame(view: View, heading: Words, whole: SitePath, named = heading.text): EmbedFrame {
  const { language, path } = view;
  const { site } = view.dataset;
  const words = embedWords(language);
  const siteName = view.say(site.name);
  const canonical = onWeb(site.address, inSite(whole, language));
  return {
    language,
    path: inSite(path, language),
    title: `${words.title({ heading: named })} | ${siteName.text}`,
    heading,
    description: words.description({ heading: named, site: siteName.text }),
    siteName,
    whole: { text: canonical?.replace(/^https?:\/\//, '') ?? words.whole, href: view.to(whole) },
    ...(canonical !== undefined && { canonical }),
    ...siteNotice(view),
  };
}
