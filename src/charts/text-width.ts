/** How wide a text gets, before any font is known. Errs on the wide side, so that labels do not meet. */

function widthOf(character: string): number {
  if (/\d/.test(character)) return 0.62;
  if (/[\s.,:;'|!()[\]ijltfr-]/.test(character)) return 0.38;
  if (/[mwMW—%]/.test(character)) return 0.9;
  if (/[A-Z]/.test(character)) return 0.7;
  return 0.59;
}

/** Estimated width in units of the drawing, for a font size in the same units. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * fontSize;
}

/** Shortens to fit, with an ellipsis. The full text must stand elsewhere. */
export function fitText(text: string, fontSize: number, room: number): string {
  if (textWidth(text, fontSize) <= room) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, fontSize) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
