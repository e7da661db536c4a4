/** A text on one line, without white space at its ends. */
export function oneLine(text: string): string {
  // Most texts are on one line already, and looking is quicker than writing anew.
  return (/[^\S ]|\s{2}/.test(text) ? text.replaceAll(/\s+/g, ' ') : text).trim();
}
