/** How an agency uses its right of reply: what it may answer, how long, and to whom it sends the answer. */
import { replyWords } from '#language/reply';
import { LONGEST_REPLY } from '#model/reply';
import { count } from './region-summary.ts';
import type { View } from './view.ts';

export interface RightOfReply {
  readonly title: string;
  readonly sentences: readonly string[];
  /** The publisher's address for replies, as a link where it is one. */
  readonly contact?: { readonly label: string; readonly text: string; readonly href?: string };
}

export function presentRightOfReply(view: View): RightOfReply {
  const words = replyWords(view.language);
  const { publisher } = view.dataset.site;
  const sentences = [words.right, words.how({ words: count(view, LONGEST_REPLY) })];
  if (publisher === undefined) return { title: words.rightHeading, sentences: [...sentences, words.nobody] };
  const to = words.sendTo({ publisher: publisher.name });
  if (publisher.contact === undefined)
    return { title: words.rightHeading, sentences: [...sentences, to, words.noContact] };
  return {
    title: words.rightHeading,
    sentences: [...sentences, to],
    contact: { label: words.contact, text: publisher.contact, ...hrefOf(publisher.contact) },
  };
}

/** A web or mail address as a link; anything else, such as a postal address, is text only. */
function hrefOf(contact: string): Pick<NonNullable<RightOfReply['contact']>, 'href'> {
  if (/^https?:\/\/\S+$/.test(contact)) return { href: contact };
  if (/^[^\s@:]+@[^\s@]+\.[^\s@]+$/.test(contact)) return { href: `mailto:${contact}` };
  return {};
}
