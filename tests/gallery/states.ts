/** Which drawings of a component are worth showing: as few as show every state that occurs. */

/** Elements with their classes, below which element they stand, and attributes that look or sound. */
function features(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open: string[] = [];
  for (const [, closing, tag = '', attributes = '', self] of html.matchAll(
    /<(\/?)([a-z][\w-]*)((?:\s[^<>]*?)?)(\/?)>/g,
  )) {
    if (closing === '/') {
      while (open.length > 0 && open.pop()?.split('.')[0] !== tag);
      continue;
    }
    const classes = /class="([^"]*)"/.exec(attributes)?.[1]?.split(' ').toSorted() ?? [];
    const marks = [...attributes.matchAll(/\s(?:lang|open|hidden)(?=[\s=]|$)/g)].map(([mark]) => mark.trim());
    const name = [tag, ...classes].join('.');
    found.add(`${open.at(-1) ?? ''}>${[name, ...marks].join(':')}`);
    if (self !== '/' && !/^(?:br|col|hr|img|input|link|meta|path|circle|rect|line|use)$/.test(tag)) open.push(name);
  }
  return found;
}

/** Drawings in the order given, without those that show nothing new; long ones only where short ones do not do. */
export function distinct(drawings: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const bySize = drawings.filter((html) => html.trim() !== '').toSorted((a, b) => a.length - b.length);
  return bySize.filter((html) => {
    const fresh = [...features(html)].filter((feature) => !seen.has(feature));
    for (const feature of fresh) seen.add(feature);
    return fresh.length > 0;
  });
}
