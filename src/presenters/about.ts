/** The page about the site: the editors' own text, or a plain sentence while there is none. */
import { frameWords } from '#language/frame';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { pages } from '#routes';
import { presentFrame } from './frame.ts';
import { presentProse, type ProsePage } from './glossary.ts';
import { viewAt } from './view.ts';

export function presentAbout(dataset: Dataset, language: Language): ProsePage {
  const prose = dataset.pages.find((page) => page.id === 'tentang');
  if (prose !== undefined) return presentProse(dataset, prose, language, pages.about());
  const view = viewAt(dataset, language, pages.about());
  const words = frameWords(language);
  return {
    frame: presentFrame(view, { heading: { text: words.about }, description: words.siteDescription }),
    lead: { text: words.siteDescription },
    html: '',
    also: [],
    sources: [],
  };
}
