/** The page for addresses that do not exist. */
import { libraryWords } from '#language/library';
import type { Dataset } from '#model/dataset';
import { pages } from '#routes';
import { presentFrame, type Frame } from './frame.ts';
import { viewAt, type Link } from './view.ts';

export interface LostPage {
  readonly frame: Frame;
  readonly text: string;
  /** Only with a known address: a relative link leads nowhere from an address of unknown depth. */
  readonly home?: Link;
  readonly english: string;
}

export function presentLost(dataset: Dataset): LostPage {
  const view = viewAt(dataset, 'id', pages.home());
  const words = libraryWords('id');
  const { alternate, canonical, search, ...frame } = presentFrame(view, {
    heading: { text: words.lostHeading },
    description: words.lostText,
  });
  const { address } = dataset.site;
  const absolute = <One extends { readonly href: string }>(one: One): One => ({
    ...one,
    href: new URL(one.href, `${address ?? ''}/`).href,
  });
  const links =
    address === undefined
      ? { navigation: [], footerLinks: [] }
      : {
          home: `${address}/`,
          navigation: frame.navigation.map(absolute),
          footerLinks: frame.footerLinks.map(absolute),
          ...(search !== undefined && { search: { ...search, action: new URL(search.action, `${address}/`).href } }),
        };
  return {
    frame: { ...frame, ...links, noindex: true, alternates: [] },
    text: words.lostText,
    ...(address !== undefined && { home: { text: words.lostHome, href: `${address}/` } }),
    english: libraryWords('en').lostText,
  };
}
