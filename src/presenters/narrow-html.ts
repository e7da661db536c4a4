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

export function narrowHtml(text: string): Html {
  const reference = (sign: string): string => NAMED[sign] ?? `&#${String(sign.codePointAt(0))};`;
  return { html: text.replaceAll(/[&<>]|[^\0-\u00ff]/gu, reference) };
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
