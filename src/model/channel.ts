import type { Text } from './language.ts';

/** A way to reach the publisher with a correction or a reply. */
export type Channel =
  /** `to`: a number with its country code and without a plus, a mail address, or the address of a form. */
  { readonly by: 'whatsapp' | 'mail' | 'form'; readonly to: string } | { readonly by: 'post'; readonly to: Text };

/** An address that can be read and typed: of a web page, of mail, of the post. */
export function contactOf(channel: Channel): string {
  switch (channel.by) {
    case 'whatsapp':
      return `https://wa.me/${channel.to}`;
    case 'mail':
      return channel.to;
    case 'form':
      return formAddress(channel.to, {});
    case 'post':
      return channel.to.id;
  }
}

/** The address of a form: `{alamat}` and `{angka}` become what is given, escaped, or nothing. */
export function formAddress(
  form: string,
  given: { readonly address?: string | undefined; readonly title?: string | undefined },
): string {
  return form
    .replaceAll('{alamat}', encodeURIComponent(given.address ?? ''))
    .replaceAll('{angka}', encodeURIComponent(given.title ?? ''));
}
