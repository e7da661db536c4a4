/** How an agency uses its right of reply: what it may answer, how long, and to whom it sends the answer. */
import { replyWords } from '#language/reply';
import { LONGEST_REPLY } from '#model/reply';
import { presentChannels, type ChannelLine } from './channel.ts';
import { count } from './region-summary.ts';
import type { View } from './view.ts';

export interface RightOfReply {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Where it is sent, the preferred way first. */
  readonly channels: readonly ChannelLine[];
}

export function presentRightOfReply(view: View): RightOfReply {
  const words = replyWords(view.language);
  const { publisher } = view.dataset.site;
  const channels = presentChannels(view);
  return {
    title: words.rightHeading,
    sentences: [
      words.right,
      words.how({ words: count(view, LONGEST_REPLY) }),
      ...(publisher === undefined ? [words.nobody] : [words.sendTo({ publisher: publisher.name })]),
      ...(publisher !== undefined && channels.length === 0 ? [words.noContact] : []),
    ],
    channels,
  };
}
