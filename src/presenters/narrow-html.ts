/**
 * Signs of arithmetic as character references. A single sign beyond Latin-1 (`−`, `≤`, `≥`) makes the runtime hold a page with
 * two bytes for each of its letters, and joining and encoding that takes several times as long. Readers get the same sign.
 */

/** True where the text has a sign beyond Latin-1. */
export function isWide(text: string): boolean {
  return /[^\0-\u00ff]/.test(text);
}

/** Safe for content, not for attributes. */
export interface Html {
  readonly html: string;
}

/** Put together sign by sign: what is replaced in a text of two bytes a letter, or cut out of it, has two bytes as well. */
export function narrowHtml(text: string): Html {
  let html = '';
  for (const sign of text) html += NAMED[sign] ?? (sign > '\u00ff' ? `&#${String(sign.codePointAt(0))};` : sign);
  return { html };
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
