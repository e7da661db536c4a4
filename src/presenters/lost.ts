/** The page for addresses that do not exist. */
import { libraryWords } from '#language/library';
import type { Dataset } from '#model/dataset';
import { pages } from '#routes';
import { presentFrame, type Frame } from './frame.ts';
import { viewAt, type Link } from './view.ts';

export interface LostPage {
  readonly frame: Frame;
  readonly text: string;
  readonly home: Link;
  readonly english: string;
}

export function presentLost(dataset: Dataset): LostPage {
  const view = viewAt(dataset, 'id', pages.home());
  const words = libraryWords('id');
  const { alternate, ...frame } = presentFrame(view, {
    heading: { text: words.lostHeading },
    description: words.lostText,
  });
  return {
    frame: { ...frame, noindex: true, alternates: [] },
    text: words.lostText,
    home: {
      text: words.lostHome,
      href: dataset.site.address === undefined ? view.to(pages.home()) : `${dataset.site.address}/`,
    },
    english: libraryWords('en').lostText,
  };
}
