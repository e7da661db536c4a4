import { LONGEST_REPLY, wordsOf } from '#model/reply';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const replyTooLong: Check = {
  code: 'reply-too-long',
  about: 'A reply has at most 120 words in each language, its factors and follow-up included.',
  severity: 'error',
  *run(dataset) {
    for (const { replies } of dataset.regions.values()) {
      for (const reply of replies) {
        const language = (['id', 'en'] as const).find((one) => wordsOf(reply, one) > LONGEST_REPLY);
        if (language === undefined) continue;
        yield {
          place: fieldOf(reply.place, 'text'),
          values: { words: String(wordsOf(reply, language)), most: String(LONGEST_REPLY), language },
        };
      }
    }
  },
};
