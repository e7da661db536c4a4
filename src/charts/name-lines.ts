import { fitText, textWidth } from './text-width.ts';

/**
 * Breaks a place name into lines that fit `room`: between words where it can, inside a long word between
 * syllables with a hyphen. The last line is shortened when even that is not enough.
 */
export function nameLines(name: string, fontSize: number, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, fontSize) <= room) lines[lines.length - 1] = joined;
    else lines.push(...syllables(word, fontSize, room));
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const end = kept.at(-1) ?? '';
  const joint = end.endsWith('-') ? '' : ' ';
  kept[most - 1] = fitText(`${end}${joint}${lines[most] ?? ''}…`, fontSize, room);
  return kept;
}

/** The parts of one word: whole where it fits, else cut where a syllable ends. */
function syllables(word: string, fontSize: number, room: number): readonly string[] {
  if (textWidth(word, fontSize) <= room) return [word];
  let cut = 0;
  for (let end = 2; end <= word.length - 2; end += 1) {
    if (endsSyllable(word, end) && textWidth(`${word.slice(0, end)}-`, fontSize) <= room) cut = end;
  }
  if (cut === 0) return [word];
  return [`${word.slice(0, cut)}-`, ...syllables(word.slice(cut), fontSize, room)];
}

/** True when a consonant (or ng, ny) and a vowel follow, and what stands before has a vowel and is not split. */
function endsSyllable(word: string, at: number): boolean {
  const [before, after] = [word.slice(0, at), word.slice(at)];
  return (
    /^(?:ng|ny|[^aiueo])[aiueo]/.test(after) &&
    /[aiueo][^aiueo]{0,2}$/i.test(before) &&
    !/n[gy]/.test(word.slice(at - 1, at + 1))
  );
}
