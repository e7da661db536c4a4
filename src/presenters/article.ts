/** The frame of the pages written by the makers of the site, in MDX. */
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { pages } from '#routes';
import { presentFrame, type Frame } from './frame.ts';
import { viewAt } from './view.ts';

export function presentArticle(
  dataset: Dataset,
  article: { readonly title: string; readonly description: string; readonly language: Language },
): Frame {
  const view = viewAt(dataset, article.language, pages.methodology());
  return presentFrame(view, { heading: { text: article.title }, description: article.description });
}
