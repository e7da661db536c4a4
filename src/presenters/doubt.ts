/** "Perlu dicek": an editor's confirmed doubt, with the editor's note. */
import { recordWords } from '#language/record';
import type { Doubt } from '#model/doubt';
import type { Text } from '#model/language';
import type { View, Words } from './view.ts';

export interface DoubtMark {
  /** The mark itself, which may name what is doubted: "perlu dicek", "target perlu dicek". */
  readonly word: string;
  readonly note: Words;
}

/** The mark beside a row, as something to spread into it; nothing without a doubt. */
export function markOf(view: View, doubt: Text | undefined): { readonly doubt?: DoubtMark } {
  if (doubt === undefined) return {};
  return { doubt: { word: recordWords(view.language).toCheck, note: view.say(doubt) } };
}

/** The mark beside a verdict, which names what is doubted. */
export function presentDoubt(view: View, { on, text }: Doubt): DoubtMark {
  return { word: recordWords(view.language).toCheckOf[on], note: view.say(text) };
}
