/** What was searched and when, as one sentence in the language in which it was written. */
import { formatDay } from '#formatting/date';
import { formatSentence } from '#formatting/sentence';
import { silenceWords } from '#language/silence';
import type { Search } from '#model/missing';
import type { View, Words } from './view.ts';

export function presentSearch(view: View, search: Search): Words {
  const what = view.say(search.what);
  const language = what.lang ?? view.language;
  const text = silenceWords(language).searched({ on: formatDay(search.on, language), what: formatSentence(what.text) });
  return { ...what, text };
}
