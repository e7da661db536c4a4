/** Style sheets as text: what little must be taken out of them. */

/** Drops every declaration that fetches something (`url(…)`). */
export function withoutAddresses(styles: string): string {
  return styles.replaceAll(/[\w-]+\s*:[^;{}]*url\([^)]*\)[^;{}]*;?/g, '');
}

/** Drops comments, empty rules and needless blanks. Strings with braces or semicolons are not expected. */
export function minifyStyles(styles: string): string {
  return styles
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s*([{};,])\s*/g, '$1')
    .replaceAll(/:\s+/g, ':')
    .replaceAll(';}', '}')
    .replaceAll(/[^{};@]+\{\}/g, '')
    .trim();
}
