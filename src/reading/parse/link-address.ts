/** Which addresses a link in prose may have. */

/** Why an address is refused. `from-root` would break when the site does not lie at the root of its host. */
export type AddressFault = 'scheme' | 'from-root' | 'no-scheme';

/** Undefined for http, https and mailto, for relative addresses and anchors. */
export function addressFault(address: string): AddressFault | undefined {
  // Browsers drop these characters before they read the scheme.
  const seen = address
    .replace(/[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028-\u202F\uFEFF]/g, '')
    .replaceAll('\\', '/');
  if (seen.startsWith('//')) return 'no-scheme';
  if (seen.startsWith('/')) return 'from-root';
  const scheme = /^([^/?#:]*):/.exec(seen)?.[1]?.toLowerCase();
  return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme) ? undefined : 'scheme';
}
