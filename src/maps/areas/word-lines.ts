import { textWidth } from '#charts/text-width';

/** The words in `count` lines of about the same width; undefined when there are fewer words than lines. */
export function wordLines(text: string, fontSize: number, count: number): readonly string[] | undefined {
  const words = text.split(' ');
  if (count === 1) return [text];
  let best: readonly string[] | undefined;
  for (let first = 1; first <= words.length - count + 1; first += 1) {
    const rest = wordLines(words.slice(first).join(' '), fontSize, count - 1);
    if (rest === undefined) continue;
    const lines = [words.slice(0, first).join(' '), ...rest];
    if (best === undefined || widest(lines, fontSize) < widest(best, fontSize)) best = lines;
  }
  return best;
}

/** Width of the widest line. */
export function widest(lines: readonly string[], fontSize: number): number {
  return Math.max(...lines.map((line) => textWidth(line, fontSize)));
}
