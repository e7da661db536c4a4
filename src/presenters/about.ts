/** The page about the site: the editors' own text, or a plain sentence while there is none. */
import { frameWords } from '#language/frame';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { pages } from '#routes';
import { presentFrame } from './frame.ts';
import { presentProse, type ProsePage } from './glossary.ts';
import { presentRightOfReply, type RightOfReply } from './right-of-reply.ts';
import { viewAt } from './view.ts';

export interface AboutPage extends ProsePage {
  readonly rightOfReply: RightOfReply;
}

export function presentAbout(dataset: Dataset, language: Language): AboutPage {
  const prose = dataset.pages.find((page) => page.id === 'tentang');
  const view = viewAt(dataset, language, pages.about());
  const rightOfReply = presentRightOfReply(view);
  if (prose !== undefined) return { ...presentProse(dataset, prose, language, pages.about()), rightOfReply };
  const words = frameWords(language);
  return {
    frame: presentFrame(view, { heading: { text: words.about }, description: words.siteDescription }),
    lead: { text: words.siteDescription },
    html: '',
    also: [],
    sources: [],
    rightOfReply,
  };
}
