/** The anchor of a heading as repository hosts make it of Markdown, so that one link works there and on the site. */

/** Lower case, without punctuation, hyphens for spaces. */
export function headingId(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}

/** The same for one heading after another: what comes again gets a number. */
export function headingIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const id = headingId(text);
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return times === 0 ? id : `${id}-${String(times)}`;
  };
}
