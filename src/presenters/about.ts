/** The page about the site: the editors' own text, or a plain sentence while there is none. */
import { correctionWords } from '#language/corrections';
import { frameWords } from '#language/frame';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { pages } from '#routes';
import { presentFrame } from './frame.ts';
import { presentProse, type ProsePage } from './glossary.ts';
import { presentRightOfReply, type RightOfReply } from './right-of-reply.ts';
import { viewAt, type Link } from './view.ts';

export interface AboutPage extends ProsePage {
  readonly rightOfReply: RightOfReply;
  /** The way to the page of corrections. */
  readonly corrections: Link;
}

export function presentAbout(dataset: Dataset, language: Language): AboutPage {
  const prose = dataset.pages.find((page) => page.id === 'tentang');
  const view = viewAt(dataset, language, pages.about());
  const rightOfReply = presentRightOfReply(view);
  const corrections = { text: correctionWords(language).about, href: view.to(pages.corrections()) };
  if (prose !== undefined)
    return { ...presentProse(dataset, prose, language, pages.about()), rightOfReply, corrections };
  const words = frameWords(language);
  return {
    frame: presentFrame(view, { heading: { text: words.about }, description: words.siteDescription }),
    lead: { text: words.siteDescription },
    html: '',
    also: [],
    sources: [],
    rightOfReply,
    corrections,
  };
}
