/** The ways to reach the publisher, and messages that are already filled in. */
import { correctionWords } from '#language/corrections';
import { formAddress, type Channel } from '#model/channel';
import type { View, Words } from './view.ts';

export interface ChannelLine {
  /** "WhatsApp", "Surel" … */
  readonly label: string;
  readonly value: Words & { readonly href?: string };
}

/** What a message says of a figure. */
export interface Message {
  readonly subject: string;
  readonly lines: readonly string[];
  readonly title: string;
  readonly address: string;
}

/** The preferred way first. */
export function presentChannels(view: View): readonly ChannelLine[] {
  const words = correctionWords(view.language);
  return view.dataset.site.corrections.map((channel) => {
    const label = words.by[channel.by];
    if (channel.by === 'post') return { label, value: view.say(channel.to) };
    const href = channelHref(channel);
    switch (channel.by) {
      case 'whatsapp':
        return { label, value: { text: `+${channel.to}`, href } };
      case 'mail':
        return { label, value: { text: channel.to, href } };
      case 'form':
        return { label, value: { text: words.openForm, href } };
    }
  });
}

/** Where a message goes; without one the way is open but empty. */
export function channelHref(channel: Exclude<Channel, { readonly by: 'post' }>, message?: Message): string {
  const lines = message?.lines ?? [];
  switch (channel.by) {
    case 'whatsapp':
      return `https://wa.me/${channel.to}${message === undefined ? '' : `?text=${encodeURIComponent(lines.join('\n'))}`}`;
    case 'mail': {
      const subject = message === undefined ? '' : `?subject=${encodeURIComponent(message.subject)}`;
      const body = message === undefined ? '' : `&body=${encodeURIComponent(lines.join('\r\n'))}`;
      return `mailto:${channel.to}${subject}${body}`;
    }
    case 'form':
      return formAddress(channel.to, { address: message?.address, title: message?.title });
  }
}
