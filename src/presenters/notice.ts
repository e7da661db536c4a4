import { frameWords } from '#language/frame';
import type { View } from './view.ts';

/** What every page says of a site that is an example, or no government's. */
export function siteNotice({ dataset, language }: View): { readonly notice?: string } {
  const { publisher } = dataset.site;
  const words = frameWords(language);
  if (publisher === undefined) return { notice: words.example };
  return publisher.kind === 'government' ? {} : { notice: words.unofficial };
}
