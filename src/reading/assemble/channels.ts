import type { Channel } from '#model/channel';
import type { SiteEntry } from '#schemas/site';
import { textOf } from './values.ts';

/** The ways to reach the publisher: those listed, then the one address of `contact`, unless it is listed. */
export function channelsOf({ corrections = [], publisher }: SiteEntry): readonly Channel[] {
  const listed = corrections.flatMap(({ whatsapp, mail, form, post }): readonly Channel[] => [
    ...(whatsapp === undefined ? [] : [{ by: 'whatsapp' as const, to: whatsapp }]),
    ...(mail === undefined ? [] : [{ by: 'mail' as const, to: mail }]),
    ...(form === undefined ? [] : [{ by: 'form' as const, to: form }]),
    ...(post === undefined ? [] : [{ by: 'post' as const, to: textOf(post) }]),
  ]);
  const contact = publisher?.contact === undefined ? undefined : channelOf(publisher.contact);
  const known = listed.some(({ to }) => (typeof to === 'string' ? to : to.id) === publisher?.contact);
  return contact === undefined || known ? listed : [...listed, contact];
}

/** An address by its looks: of the web, of mail, or else of the post. */
function channelOf(contact: string): Channel {
  if (/^https?:\/\/\S+$/.test(contact)) return { by: 'form', to: contact };
  if (/^[^\s@:]+@[^\s@]+\.[^\s@]+$/.test(contact)) return { by: 'mail', to: contact };
  return { by: 'post', to: { id: contact } };
}
