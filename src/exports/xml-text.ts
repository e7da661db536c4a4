/** Text inside XML of a workbook: marks and control characters escaped as ECMA-376 (22.9.2.19) has it. */

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const SPECIAL = /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/;
const EVERY_SPECIAL = new RegExp(SPECIAL, 'g');

/** Also in an attribute. */
export function xmlText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll(EVERY_SPECIAL, (mark) => MARKS[mark] ?? escaped(mark));
}

/** `_x000D_`: a character that XML cannot hold, and the underscore of a text that looks like one. */
function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
