import type { Text } from '#model/language';
import type { View } from '../view.ts';

/** Texts to be found by: in the page's language, and in Indonesian too, which readers of the English pages may know. */
export function everyName({ say }: View, ...texts: readonly Text[]): string {
  return [...new Set(texts.flatMap((text) => [say(text).text, text.id]))].join(' ');
}
