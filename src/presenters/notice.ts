import { frameWords } from '#language/frame';
import { heldWords } from '#language/held';
import type { View } from './view.ts';

/** What every page says of a site that is not published, that is an example, or that is no government's. */
export function siteNotice({ dataset, language }: View): { readonly notice?: string } {
  const { publisher, preview } = dataset.site;
  const words = frameWords(language);
  const said = [
    ...(preview === true ? [heldWords(language).preview] : []),
    ...(publisher === undefined ? [words.example] : publisher.kind === 'government' ? [] : [words.unofficial]),
  ];
  return said.length === 0 ? {} : { notice: said.join(' ') };
}
