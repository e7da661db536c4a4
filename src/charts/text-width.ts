/**
 * How wide a text gets: advance widths of Plus Jakarta Sans, weight 600 with tabular figures, in thousandths of the font
 * size. The regular weight is a little narrower, so that both fit.
 */
const GROUPS: readonly (readonly [width: number, characters: string])[] = [
  [175, ' '],
  [245, 'ijl'],
  [272, 'I'],
  [289, "'"],
  [328, ',’'],
  [345, '!.:·'],
  [371, 'r()[];{|}'],
  [405, 'ft`J'],
  [464, '"²'],
  [481, '/\\z'],
  [520, 's*“”'],
  [539, 'LT'],
  [569, 'kvxy-?'],
  [590, 'ahnuFZµ'],
  [613, 'ceéE0123456789'],
  [655, 'goRPSKX$+<=>~^±_≤≥–'],
  [670, 'bdpq'],
  [692, 'ABVY'],
  [741, 'DHNU'],
  [777, 'C&…'],
  [815, 'G'],
  [878, 'wMOQ#'],
  [928, 'm@'],
  [1022, 'W%—→'],
];
const WIDTHS = new Map(
  GROUPS.flatMap(([width, characters]) =>
    Array.from(characters, (one): readonly [string, number] => [one, width / 1000]),
  ),
);
/** For characters that the two languages do not need. */
const OTHER = 0.75;
/** The same of the first 128 characters, by their number: nearly every character is one of them. */
const ASCII = Array.from({ length: 128 }, (_, code) => WIDTHS.get(String.fromCharCode(code)) ?? OTHER);

/** Width in units of the drawing, for a font size in the same units. Up to weight 600 never less than what is drawn. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    width += ASCII[code] ?? WIDTHS.get(String.fromCodePoint(code)) ?? OTHER;
    if (code > 0xffff) at += 1;
  }
  return width * fontSize;
}

/** Shortens to fit, with an ellipsis. The full text must stand elsewhere. */
export function fitText(text: string, fontSize: number, room: number): string {
  if (textWidth(text, fontSize) <= room) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, fontSize) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
