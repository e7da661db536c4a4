import type { Channel } from '#model/channel';
import type { SiteEntry } from '#schemas/site';
import { textOf } from './values.ts';

/** The ways to reach the publisher, in the order of the list. */
export function channelsOf({ corrections = [] }: SiteEntry): readonly Channel[] {
  return corrections.flatMap(({ whatsapp, mail, form, post }): readonly Channel[] => [
    ...(whatsapp === undefined ? [] : [{ by: 'whatsapp' as const, to: whatsapp }]),
    ...(mail === undefined ? [] : [{ by: 'mail' as const, to: mail }]),
    ...(form === undefined ? [] : [{ by: 'form' as const, to: form }]),
    ...(post === undefined ? [] : [{ by: 'post' as const, to: textOf(post) }]),
  ]);
}
